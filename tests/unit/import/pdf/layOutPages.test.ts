import { expect, test } from 'vitest';
import type { Line } from '../../../../db/import/pdf/layout/line.ts';
import { layOutPages } from '../../../../db/import/pdf/layout/layOutPages.ts';
import { line, lines, pages, prose } from './invented.ts';

/** Blocks as page, kind with level, and the first of their words and the last. */
const outline = (...all: Line[][]) =>
  layOutPages(pages(...all)).map(({ page, kind, level, text }) => {
    const words = text.split(' ');
    return `${page} ${kind}${level ?? ''}: ${words[0]} … ${words.at(-1)}`;
  });
const textsOf = (...all: Line[][]) => layOutPages(pages(...all)).map(({ text }) => text);

/** Running text in the middle of a page. */
const body = (name: string, y = 200, count = 5) => lines(prose(name, count, 50), 50, y);

test('more space, an indent and a short line each begin a paragraph', () => {
  const spaced = [...body('a'), ...body('b', 280)];
  expect(outline(spaced)).toHaveLength(2);
  const indented = [...body('a'), line('b1 comes with an indent of some points and on', 65, 260)];
  expect(outline([...indented, ...body('c', 272)])).toHaveLength(2);
  const short = [...body('a', 200, 4), line('a5 ends.', 50, 248), ...body('b', 260)];
  expect(outline(short)).toHaveLength(2);
});

test('hanging paragraphs begin where a line stands out', () => {
  const entry = (name: string, y: number) => [
    line(`${name}1 Harnow, Ilse: The harbour of Aldhaven and the`, 50, y),
    ...lines(prose(name, 2, 46), 70, y + 12),
  ];
  expect(outline([...entry('a', 200), ...entry('b', 236), ...entry('c', 272)])).toHaveLength(3);
});

test('a quotation set narrower than the text is one paragraph', () => {
  const quotation = lines(prose('q', 4, 40), 75, 270);
  expect(outline([...body('a'), ...quotation, ...body('b', 330)])).toHaveLength(3);
});

test('headings are ranked by size and weight', () => {
  const all = [
    line('Two delegations', 50, 130, { size: 18 }),
    line('one strait', 50, 150, { size: 18 }),
    line('Demands', 50, 180, { size: 13 }),
    ...body('a'),
    line('On paper', 50, 280, { bold: true, font: 'Bold' }),
    ...body('b', 300),
  ];
  expect(outline(all).map((block) => block.split(':')[0])).toEqual([
    '1 heading1',
    '1 heading2',
    '1 paragraph',
    '1 heading3',
    '1 paragraph',
  ]);
  expect(textsOf(all)[0]).toBe('Two delegations one strait');
});

test('bold words that begin a paragraph, or a bold sentence, are no heading', () => {
  const bold = { bold: true, font: 'Bold' };
  const [first, ...others] = body('a');
  expect(outline([{ ...first!, ...bold }, ...others])).toEqual(['1 paragraph: a1 … b']);
  expect(outline([...body('a'), line('We will not wait.', 50, 290, bold)])[1]).toBe(
    '1 paragraph: We … wait.',
  );
});

test('items of a list, with items in items, and what goes on after them', () => {
  const all = [
    ...body('a', 200, 3),
    line('The crews.', 50, 250, { marker: '1.', textLeft: 65 }),
    line('by day', 70, 262, { marker: '•', textLeft: 80 }),
    line('by night', 70, 274, { marker: '•', textLeft: 80 }),
    line('Two crossings are opened, and inspections of all', 50, 286, {
      marker: '2.',
      textLeft: 65,
    }),
    line('boats begin.', 65, 298),
    ...body('b', 330, 3),
  ];
  expect(outline(all).slice(1, -1)).toEqual([
    '1 listItem1: 1. … crews.',
    '1 listItem2: by … day',
    '1 listItem2: by … night',
    '1 listItem1: 2. … begin.',
  ]);
});

test('captions are told from sentences that begin alike', () => {
  const caption = line('Figure 2: The strait at low tide', 50, 290, { size: 8 });
  const sentence = line('Table 1 shows the boats', 50, 320);
  expect(outline([...body('a'), caption, sentence]).slice(1)).toEqual([
    '1 caption: Figure … tide',
    '1 paragraph: Table … boats',
  ]);
});

test('a paragraph goes on on the next page, over notes at the foot', () => {
  const note = line('¹ Minister since the spring of 2030.', 50, 480, { size: 8 });
  const rest = [line('and it ends here.', 50, 200), ...body('b', 230)];
  expect(outline([...body('a'), note], rest)).toEqual([
    '1 paragraph: a1 … here.',
    '1 paragraph: ¹ … 2030.',
    '2 paragraph: b1 … b',
  ]);
});

test('what ends with its page does not go on', () => {
  const ended = [...body('a', 200, 4), line('a5 ends here for good.', 50, 248)];
  expect(outline(ended, body('B'))).toHaveLength(2);
});

test('running heads, feet and page numbers go, and what stands only once stays', () => {
  const page = (number: number, chapter: string) => [
    line(`${chapter} · ${number}`, 50, 40),
    ...body(`p${number}`),
    line(`– ${number} –`, 190, 570),
  ];
  const all = textsOf(page(1, 'Talks'), page(2, 'Ferries'), page(3, 'Talks'), page(4, 'Ferries'));
  expect(all.join(' ')).not.toMatch(/Talks|Ferries|–/u);
  expect(textsOf([line('Sundhaven, 3 March', 50, 40), ...body('a')])[0]).toBe('Sundhaven, 3 March');
});

test('the same line twice at the head of one page is no running head', () => {
  const title = (y: number) => line('Talks', 50, y, { size: 6 });
  expect(textsOf([title(40), title(46), ...body('a')])[0]).toBe('Talks Talks');
});

test('the same line in the text of several pages is no running head', () => {
  const page = (name: string) => [...body(name), line('We will not wait.', 50, 300)];
  expect(textsOf(page('a'), page('b')).filter((text) => text === 'We will not wait.')).toHaveLength(
    2,
  );
});

test('the rows of a table keep to themselves, wrapped cells to their row', () => {
  const cells = (y: number, ...texts: string[]) =>
    texts.flatMap((text, index) => (text === '' ? [] : [line(text, 50 + 110 * index, y)]));
  const all = [
    ...body('a'),
    ...cells(300, 'Crossing', 'Harbour', 'Boats'),
    ...cells(320, 'North', 'Aldhaven and its', '14'),
    ...cells(332, '', 'outer roads'),
    ...cells(358, '', 'Reke Sound, the'),
    ...cells(364, 'Middle', '', '3'),
    ...cells(370, '', 'inner part'),
    ...body('b', 420),
  ];
  expect(layOutPages(pages(all)).filter(({ kind }) => kind === 'table')).toEqual([
    {
      kind: 'table',
      keepLines: true,
      page: 1,
      text: 'Crossing | Harbour | Boats\nNorth | Aldhaven and its outer roads | 14\nMiddle | Reke Sound, the inner part | 3',
    },
  ]);
});

test('each entry of a table of contents is a block', () => {
  const contents = ['Talks ........ 3', 'Ferries ...... 12', 'Crews . . . . . 20'];
  expect(textsOf([...lines(contents, 50, 200), ...body('a', 300)]).slice(0, 3)).toEqual(contents);
});

test('no pages make no blocks', () => {
  expect(layOutPages([])).toEqual([]);
});
