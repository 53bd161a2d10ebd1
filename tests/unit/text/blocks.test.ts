import { describe, expect, it } from 'vitest';
import {
  blockAt,
  blocksOf,
  MAX_BLOCK_LENGTH,
  numberBlocks,
  splitPlainText,
} from '../../../db/text/blocks.ts';
import type { Block } from '../../../db/model/span.ts';
import { splitLongSpan } from '../../../db/text/longParagraphs.ts';
import { trimBounds } from '../../../db/text/whitespace.ts';
import { pickNumber, randomText, seededRandom } from './random.ts';

const words = (text: string) =>
  splitPlainText(text).map(({ start, end }) => text.slice(start, end));
const keeping = (text: string) => splitPlainText(text).map(({ keepLines }) => keepLines ?? false);

/** Words as mail programs wrap them: a line takes as many as fit. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

const FIRST =
  'The delegation of Vareth arrived in the harbour town on Monday and said that it would not ' +
  'discuss the crossing before the guns on the northern ridge had fallen silent for three days. ' +
  'Its speaker, who asked not to be named, called this a condition and not a wish.';
const SECOND =
  'The other side answered within the hour. It would withdraw the guns only after the crossing ' +
  'had been opened to traffic, and it wanted the opening to be watched by a third party that ' +
  'both could accept.';
const THIRD = 'Neither side gave a date, and the mediators left it at that for the time being.';

describe('one paragraph a line', () => {
  it('makes every line a paragraph, with or without blank lines between', () => {
    for (const gap of ['\n', '\n\n', '\n \n\n']) {
      expect(words([FIRST, SECOND, THIRD].join(gap))).toEqual([FIRST, SECOND, THIRD]);
    }
  });

  it('does so for short lines too when no blank line parts them', () => {
    const text = 'Yes.\nNo, never.\nWhy not?';
    expect(words(text)).toEqual(['Yes.', 'No, never.', 'Why not?']);
    expect(keeping(text)).toEqual([false, false, false]);
  });

  it('does not take headlines and bylines above long lines for wrapped prose', () => {
    const text = `Talks stall at the crossing\nBy Jana Orlik\n${FIRST}\n${SECOND}`;
    expect(words(text)).toEqual(['Talks stall at the crossing', 'By Jana Orlik', FIRST, SECOND]);
  });

  it('does so for long lines without capitals and full stops', () => {
    const line = FIRST.toLowerCase().replaceAll('.', '').slice(0, 200);
    expect(words([line, line, line, line].join('\n'))).toEqual([line, line, line, line]);
  });

  it('does so for Chinese, where the next word would always fit', () => {
    const lines = [
      '双方同意停火。',
      '代表团星期一抵达港口城市并说在炮火停止之前不会讨论过境问题。',
      '没有日期。',
    ];
    expect(words(lines.join('\n'))).toEqual(lines);
  });
});

describe('hard-wrapped prose', () => {
  it.each([50, 65, 72, 80, 100])('joins the lines of a paragraph wrapped at %s', (width) => {
    const wrapped = [FIRST, SECOND, THIRD].map((paragraph) => wrap(paragraph, width));
    const text = wrapped.join('\n\n');
    expect(words(text)).toEqual(wrapped);
    expect(keeping(text)).toEqual([false, false, false]);
  });

  it('joins two lines when the sentence visibly runs on', () => {
    const wrapped = wrap(THIRD, 60);
    expect(wrapped).toContain('\n');
    expect(words(`A title\n\n${wrapped}`)).toEqual(['A title', wrapped]);
    expect(keeping(`A title\n\n${wrapped}`)).toEqual([false, false]);
  });

  it('parts paragraphs by the indent of their first lines', () => {
    const indented = [FIRST, SECOND, THIRD].map((paragraph) =>
      wrap(`####${paragraph}`, 72).replace('####', '    '),
    );
    expect(words(indented.join('\n'))).toEqual(indented.map((paragraph) => paragraph.trim()));
  });

  it('parts paragraphs by indent even after a last line that is full', () => {
    const full = wrap(FIRST, 68).split('\n').slice(0, 2).join(' ');
    const indented = [SECOND, full, THIRD, SECOND].map((paragraph) =>
      wrap(`####${paragraph}`, 72).replace('####', '    '),
    );
    expect(words(indented.join('\n'))).toEqual(indented.map((paragraph) => paragraph.trim()));
  });

  it('parts paragraphs by a last line that had room to spare', () => {
    const wrapped = [FIRST, SECOND, THIRD].map((paragraph) => wrap(paragraph, 75));
    expect(words(wrapped.join('\n'))).toEqual(wrapped);
  });

  it('parts the items of a list', () => {
    const items = [`1. ${FIRST}`, `2. ${SECOND}`, `3. ${THIRD}`].map((item) => wrap(item, 70));
    expect(words(`${wrap(FIRST, 70)}\n\n${items.join('\n')}`)).toEqual([wrap(FIRST, 70), ...items]);
  });

  it('does not take a date at the start of a line for an item', () => {
    const paragraph =
      'The mediators said on Friday that the first request had been made to both on Jan.\n' +
      '24. The request was then made again on the morning of the fourth day of the second\n' +
      'round, when neither of the two delegations had yet come back from the northern ridge.';
    expect(words(`${wrap(FIRST, 83)}\n\n${paragraph}`)[1]).toBe(paragraph);
  });

  it('keeps the lines of verse and addresses in a text that is wrapped elsewhere', () => {
    const address = 'Jana Orlik\nHarbour Office\n12 Quay Street';
    const text = [wrap(FIRST, 72), address, wrap(SECOND, 72)].join('\n\n');
    expect(words(text)).toEqual([wrap(FIRST, 72), address, wrap(SECOND, 72)]);
    expect(keeping(text)).toEqual([false, true, false]);
  });

  it('joins lines that were wrapped by the width of their letters', () => {
    const ragged =
      'The delegation of Vareth arrived in the harbour town on Monday and\n' +
      'said that it will still fill little by little till it is filled until it tilts,\n' +
      'while the MEMORANDUM WAS COMING DOWN FROM MOUNT WARROW\n' +
      'to the mediators, among whom nobody knew whether anyone would\n' +
      'ever come down from the ridge with it.';
    expect(words(`${ragged}\n\n${ragged}`)).toEqual([ragged, ragged]);
    expect(keeping(`${ragged}\n\n${ragged}`)).toEqual([false, false]);
  });

  it('joins narrower lines of a wrapped text when their sentences run on', () => {
    const quoted =
      'It says that the crossing is to be opened at once\nto all traffic from both sides of the river\n' +
      'and to the mediators who asked for that in May';
    const wrapped = [FIRST, SECOND, FIRST].map((paragraph) => wrap(paragraph, 80));
    const text = [...wrapped, quoted].join('\n\n');
    expect(words(text)).toEqual([...wrapped, quoted]);
    expect(keeping(text)).not.toContain(true);
  });

  it('joins the lines of one wrapped part among paragraphs that are long lines', () => {
    const lines = [FIRST, SECOND, FIRST, SECOND, FIRST, SECOND, FIRST, SECOND];
    const text = `${lines.join('\n')}\n\n${wrap(FIRST, 60)}`;
    expect(words(text)).toEqual([...lines, wrap(FIRST, 60)]);
    expect(keeping(text)).not.toContain(true);
  });

  it('parts a salutation from the letter under it', () => {
    expect(words(`Dear Minister,\n${wrap(FIRST, 72)}`)).toEqual([
      'Dear Minister,',
      wrap(FIRST, 72),
    ]);
  });

  it('parts one item from the words that announce it', () => {
    const announced =
      'The delegation that came in from the north named a single condition that day:';
    const item =
      '- that the guns on the northern ridge fall silent for no less than three full\ndays.';
    expect(words(`${announced}\n${item}\n\n${wrap(FIRST, 78)}`)).toEqual([
      announced,
      item,
      wrap(FIRST, 78),
    ]);
  });
});

describe('lines that end for a reason', () => {
  it('keeps the lines of verse', () => {
    const stanza =
      'The river keeps the two apart,\nThe ferry sleeps ashore,\n' +
      'And he who held the northern ridge\nWill hold the ridge no more.';
    expect(words(`${stanza}\n\n${stanza}`)).toEqual([stanza, stanza]);
    expect(keeping(`${stanza}\n\n${stanza}`)).toEqual([true, true]);
  });

  it('keeps the lines of verse that all happen to be of one width', () => {
    const stanza =
      'The river keeps the two of them apart always\nAnd ferries sleep on either shore till dawning\n' +
      'And he who held the ridge will hold no longer\nWhat no one held before him in the morning';
    expect(words(`${stanza}\n\n${stanza}`)).toEqual([stanza, stanza]);
    expect(keeping(`${stanza}\n\n${stanza}`)).toEqual([true, true]);
  });

  it('keeps lines of irregular length in a script without capitals', () => {
    const line = '北岭代表团星期一抵达港口城市并说在炮火停止之前不会讨论过境问题双方同意派出观察员';
    const lines = [line, line.slice(0, 35), line.slice(3, 39), line.slice(2, 37)].join('\n');
    expect(words(`${lines}\n\n没有日期。`)).toEqual([lines, '没有日期。']);
    expect(keeping(`${lines}\n\n没有日期。`)).toEqual([true, false]);
  });

  it('keeps two lines when nothing shows that the sentence runs on', () => {
    const first =
      '北岭代表团星期一抵达港口城市并说在炮火停止之前不会讨论过境问题双方同意派出观察员';
    const text = `${first}双方\n${first}\n\n没有日期。`;
    expect(keeping(text)).toEqual([true, false]);
  });

  it('keeps the lines of a short exchange', () => {
    const text = 'ORLIK: Will you come?\nVALE: No.\n\nORLIK: Why not?\nVALE: The guns.';
    expect(words(text)).toEqual([
      'ORLIK: Will you come?\nVALE: No.',
      'ORLIK: Why not?\nVALE: The guns.',
    ]);
    expect(keeping(text)).toEqual([true, true]);
  });

  it('takes a long exchange line by line', () => {
    const text = `ORLIK: ${FIRST}\nVALE: ${SECOND}\n\nORLIK: ${THIRD}`;
    expect(words(text)).toEqual([`ORLIK: ${FIRST}`, `VALE: ${SECOND}`, `ORLIK: ${THIRD}`]);
  });

  it('takes a very long list line by line, so that each line can be cited', () => {
    const names = Array.from({ length: 100 }, (_, index) => `Name ${index}`);
    expect(words(`Present\n\n${names.join('\n')}`)).toEqual(['Present', ...names]);
  });
});

describe('all plain texts', () => {
  it('has no blocks when there is nothing but white space', () => {
    expect(splitPlainText('')).toEqual([]);
    expect(splitPlainText(' \n\u00a0\n\u200b\ufeff')).toEqual([]);
  });

  it('parts paragraphs at page breaks and paragraph separators', () => {
    expect(words('a\fb\u2029c')).toEqual(['a', 'b', 'c']);
  });

  it('numbers paragraphs from 1', () => {
    expect(splitPlainText('a\n\nb').map(({ kind, number }) => [kind, number])).toEqual([
      ['paragraph', 1],
      ['paragraph', 2],
    ]);
  });

  it('has all but white space in blocks that are in order, apart and trimmed', () => {
    const random = seededRandom(17);
    const pieces = [
      'word ',
      'Word. ',
      'longerword ',
      '\n',
      '\n\n',
      '  ',
      '- ',
      '1. ',
      '😀',
      '。',
      '\0',
    ];
    for (let round = 0; round < 300; round++) {
      const text = randomText(random, pieces, pickNumber(random, 200));
      const blocks = splitPlainText(text);
      let covered = 0;
      for (const { start, end } of blocks) {
        expect(start).toBeGreaterThanOrEqual(covered);
        expect(trimBounds(text, { start: covered, end: start })).toHaveProperty('start', start);
        expect(end).toBeGreaterThan(start);
        expect(trimBounds(text, { start, end })).toEqual({ start, end });
        covered = end;
      }
      expect(trimBounds(text, { start: covered, end: text.length }).start).toBe(text.length);
      expect(blocks.map(({ number }) => number)).toEqual(blocks.map((_, index) => index + 1));
    }
  });
});

describe('very long lines', () => {
  it('cuts a million characters of prose after sentences', () => {
    const text = `${FIRST} `.repeat(Math.ceil(1_000_000 / FIRST.length));
    const blocks = splitPlainText(text);
    expect(blocks.length).toBeGreaterThan(40);
    for (const { start, end } of blocks) {
      expect(end - start).toBeLessThanOrEqual(MAX_BLOCK_LENGTH);
      expect(text[end - 1]).toBe('.');
    }
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text.trim());
  });

  it('cuts between words where no sentence ends, between characters where no word does', () => {
    const long = { start: 0, end: 30 };
    expect(splitLongSpan('one two three four five sixxxx', long, 10)).toEqual([
      { start: 0, end: 7 },
      { start: 8, end: 18 },
      { start: 19, end: 23 },
      { start: 24, end: 30 },
    ]);
    expect(splitLongSpan('😀'.repeat(15), long, 9)).toEqual([
      { start: 0, end: 8 },
      { start: 8, end: 16 },
      { start: 16, end: 24 },
      { start: 24, end: 30 },
    ]);
  });

  it('does not look for a better place than the last quarter', () => {
    const text = 'A. bbbbbbbbbb ccccc';
    expect(splitLongSpan(text, { start: 0, end: text.length }, 16)).toEqual([
      { start: 0, end: 13 },
      { start: 14, end: 19 },
    ]);
  });

  it('keeps a character whole that is longer than the limit', () => {
    const text = 'e' + '\u0301'.repeat(20) + 'b';
    expect(splitLongSpan(text, { start: 0, end: 22 }, 5)).toEqual([
      { start: 0, end: 21 },
      { start: 21, end: 22 },
    ]);
  });

  it('gives the span trimmed when it is short, and nothing for white space', () => {
    expect(splitLongSpan(' ab ', { start: 0, end: 4 }, 5)).toEqual([{ start: 1, end: 3 }]);
    expect(splitLongSpan('    ', { start: 0, end: 4 }, 2)).toEqual([]);
  });

  it('gets through a million characters without any white space', () => {
    expect(splitPlainText('a'.repeat(1_000_000))).toHaveLength(1_000_000 / MAX_BLOCK_LENGTH);
  });
});

describe('blocks by number and place', () => {
  const block = (kind: Block['kind'], start: number, end: number): Block => ({
    kind,
    start,
    end,
    number: null,
  });
  const blocks = [block('paragraph', 2, 5), block('quote', 8, 10), block('paragraph', 10, 12)];

  it('numbers all but headings', () => {
    const given = [
      block('heading', 0, 1),
      block('paragraph', 2, 3),
      block('listItem', 4, 5),
      block('heading', 6, 7),
      block('table', 8, 9),
    ];
    expect(numberBlocks(given).map(({ number }) => number)).toEqual([null, 1, 2, null, 3]);
    expect(given.map(({ number }) => number)).toEqual([null, null, null, null, null]);
  });

  it.each([
    ['before all', 0, 0],
    ['at a start', 2, 0],
    ['inside', 4, 0],
    ['right after one', 5, 0],
    ['between, nearer to the first', 6, 0],
    ['between, nearer to the second', 7, 1],
    ['where two touch', 10, 2],
    ['at the end of the last', 12, 2],
    ['after all', 99, 2],
  ])('finds the block %s (%s)', (_, offset, index) => {
    expect(blockAt(blocks, offset)).toBe(index);
  });

  it('takes the earlier of two equally near', () => {
    expect(blockAt([block('paragraph', 0, 2), block('paragraph', 4, 6)], 3)).toBe(0);
  });

  it('gives -1 when there are no blocks', () => {
    expect(blockAt([], 0)).toBe(-1);
    expect(blocksOf([], { start: 0, end: 1 })).toEqual([]);
  });

  it.each([
    [{ start: 3, end: 9 }, [0, 1]],
    [{ start: 0, end: 99 }, [0, 1, 2]],
    [{ start: 5, end: 8 }, []],
    [{ start: 9, end: 10 }, [1]],
    [{ start: 10, end: 10 }, [2]],
    [{ start: 5, end: 5 }, [0]],
    [{ start: 7, end: 7 }, []],
  ])('finds the blocks that %o touches', (span, indexes) => {
    expect(blocksOf(blocks, span)).toEqual(indexes.map((index) => blocks[index]));
  });
});
