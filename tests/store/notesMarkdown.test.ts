import { expect, test } from 'vitest';
import { noteAsMarkdown } from '../../db/export/note/exportNote.ts';
import { noteFromMarkdown } from '../../db/import/note/noteFromMarkdown.ts';
import type { NoteBody } from '../../db/model/note.ts';
import type { SerializedNode } from '../../db/model/noteNodes.ts';
import { nodesOf, problemOfNote, referencesIn } from '../../db/model/noteTree.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { throughLexical } from '../helpers/headlessLexical.ts';

const P = '01a00000-0000-7000-8000-00000000000a';
const Q = '01a00000-0000-7000-8000-00000000000b';
const KNOWN = new Set([P, Q]);

const read = (markdown: string) => noteFromMarkdown(markdown, ({ id }) => KNOWN.has(id));

/** A note as nested types and words, to be compared at a glance. */
function outline(nodes: readonly SerializedNode[]): unknown[] {
  return nodes.map((node) => {
    if (node.type === 'text') return node['format'] ? [node['text'], node['format']] : node['text'];
    if (node.type === 'parley-quotation') return `quotation ${String(node['passageId']).at(-1)}`;
    if (node.type === 'parley-mention') return `${node['kind']} ${String(node['id']).at(-1)}`;
    return node.children ? { [node.type]: outline(node.children) } : node.type;
  });
}

const shape = (markdown: string) => outline(nodesOf(read(markdown)));

/** The Markdown of a body that quotes and mentions nothing. */
const write = (body: NoteBody) =>
  noteAsMarkdown({
    title: 'T',
    body,
    references: [],
    passages: new Map(),
    sources: new Map(),
  }).content.replace('# T\n\n', '');

const EVERYTHING = `# One

### Three with *italic*

A **bold *and italic* run**, ~~struck~~, <u>under</u>, H<sub>2</sub>O and \`code\`.\\
A second line with [a link](https://example.org "its title") and https://example.org/bare.

> A quote
> of one paragraph.
>
> And another.

- one
- two
  - deeper
    3. three
    4. four
- five

7. seven
8. eight

- [x] done
- [ ] open

\`\`\`ts
if (a < b) {
  call();
}
\`\`\`

---

| Who | What |
| --- | --- |
| Voss | the **bridge** |
| Brandt | a \\| b |

[[passage:${P}]]

Said by [[actor:${Q}]] in [[source:${Q}]], see [[note:${Q}]].
`;

test('what is made of Markdown is what Lexical itself would have saved', () => {
  const body = read(EVERYTHING);
  expect(problemOfNote(body)).toBeNull();
  expect(throughLexical(body)).toEqual(body);
  expect(referencesIn(body)).toEqual([
    { kind: 'passage', id: P },
    { kind: 'actor', id: Q },
    { kind: 'source', id: Q },
    { kind: 'note', id: Q },
  ]);
});

test('a note that is exported and read again is the same note', () => {
  const body = read(EVERYTHING.slice(0, EVERYTHING.indexOf('[[passage')));
  const markdown = write(body);
  expect(read(markdown)).toEqual(body);
  expect(write(read(markdown))).toBe(markdown);
});

test('signs that mean something in Markdown are kept as words', () => {
  const words = [
    '# not a heading',
    '*a* _b_ `c` ~~d~~ [e](f) ![g](h) <b>i</b> &amp; \\',
    '1. not a list',
    '- nor this',
    '> nor a quote',
    '| a | b |',
    '[^1] [[passage:x]] https://example.org a@b.example',
    '--- === ```',
    'trailing two spaces  ',
    '𝔄 مرحبا 和平',
  ];
  for (const text of words) {
    const body = read('x');
    const paragraph = nodesOf(body)[0]!;
    paragraph.children![0]!['text'] = text;
    const back = nodesOf(noteFromMarkdown(write(body), () => false))[0]!;
    const shown = (nodes: readonly SerializedNode[]): string =>
      nodes.map((node) => (node.children ? shown(node.children) : String(node['text']))).join('');
    expect(back.type, text).toBe('paragraph');
    expect(shown(back.children!), text).toBe(text.trimEnd());
  }
});

test('every mix of formats comes back as it was', () => {
  for (let first = 0; first < 256; first++) {
    for (const second of [1, 2, 3, 16, 19, 8]) {
      if (first === second) continue;
      const body = read('a b c');
      const base = nodesOf(body)[0]!.children![0]!;
      nodesOf(body)[0]!.children = [
        { ...base, text: 'one', format: first },
        { ...base, text: 'two', format: second },
        { ...base, text: ' three' },
      ];
      const back = nodesOf(read(write(body)))[0]!.children;
      const expected = nodesOf(body)[0]!.children;
      expect(outline(back!), `${first} then ${second}`).toEqual(outline(expected!));
    }
  }
});

test('white space at the edge of a format loses the format, not itself', () => {
  const body = read('x');
  const base = nodesOf(body)[0]!.children![0]!;
  nodesOf(body)[0]!.children = [
    { ...base, text: 'a ' },
    { ...base, text: ' bold ', format: 1 },
    { ...base, text: 'both ', format: 3 },
    { ...base, text: 'end' },
  ];
  expect(write(body)).toBe('a  **bold _both_** end\n');
});

test('a quotation alone in a paragraph is a block; within one it splits the paragraph', () => {
  expect(shape(`[[passage:${P}]]`)).toEqual(['quotation a']);
  expect(shape(`Before [[passage:${P}]] after.`)).toEqual([
    { paragraph: ['Before'] },
    'quotation a',
    { paragraph: ['after.'] },
  ]);
  expect(shape(`[[passage:${P}]] [[passage:${Q}]]\n[[Passage: ${P} ]]`)).toEqual([
    'quotation a',
    'quotation b',
    'quotation a',
  ]);
  expect(shape(`**Bold [[passage:${P}]] bold**`)).toEqual([
    { paragraph: [['Bold', 1]] },
    'quotation a',
    { paragraph: [['bold', 1]] },
  ]);
});

test('a mention stays in its line', () => {
  expect(shape(`Then [[actor:${P}]] and [[source:${Q}]].`)).toEqual([
    { paragraph: ['Then ', 'actor a', ' and ', 'source b', '.'] },
  ]);
});

test('a quotation in a list follows its item, and the list goes on behind it', () => {
  expect(shape(`3. one [[passage:${P}]]\n4. [[passage:${Q}]]\n5. two`)).toEqual([
    { list: [{ listitem: ['one'] }] },
    'quotation a',
    'quotation b',
    { list: [{ listitem: ['two'] }] },
  ]);
  const lists = nodesOf(read(`3. one [[passage:${P}]]\n4. two`)).filter(
    ({ type }) => type === 'list',
  );
  expect(lists.map(({ start }) => start)).toEqual([3, 4]);
  expect(shape(`- one\n  - deep [[passage:${P}]]\n- two`)).toEqual([
    { list: [{ listitem: ['one'] }, { listitem: [{ list: [{ listitem: ['deep'] }] }] }] },
    'quotation a',
    { list: [{ listitem: ['two'] }] },
  ]);
});

test('a quotation in a quote, heading or table stands beside it', () => {
  expect(shape(`> one\n>\n> [[passage:${P}]]\n>\n> two`)).toEqual([
    { quote: ['one'] },
    'quotation a',
    { quote: ['two'] },
  ]);
  expect(shape(`## On [[passage:${P}]]`)).toEqual([{ heading: ['On'] }, 'quotation a']);
  expect(shape(`| a | b |\n|---|---|\n| x [[passage:${P}]] | y |`).at(-1)).toBe('quotation a');
});

test('an id that is malformed or unknown is refused, wherever it stands', () => {
  const unknown = '01a00000-0000-7000-8000-0000000000ff';
  for (const markdown of [
    '[[passage:]]',
    '[[passage:12]]',
    `[[passage:${unknown}]]`,
    `- item [[actor:${unknown}]]`,
    `| a |\n|---|\n| [[note:${unknown}]] |`,
    `> [[source:Bridge talks stall]]`,
  ]) {
    expectApiError('UNKNOWN_ID', () => read(markdown));
  }
});

test('marks that are escaped, in code or in a link are only text', () => {
  expect(shape(`\\[\\[passage:${P}]]`)).toEqual([{ paragraph: [`[[passage:${P}]]`] }]);
  expect(shape(`\`[[passage:${P}]]\``)).toEqual([{ paragraph: [[`[[passage:${P}]]`, 16]] }]);
  expect(shape(`[[[passage:1]]](https://example.org)`)).toEqual([
    { paragraph: [{ link: ['[[passage:1]]'] }] },
  ]);
  expect(shape('[[wiki link]] [[tag:x]]')).toEqual([{ paragraph: ['[[wiki link]] [[tag:x]]'] }]);
});

test('what a note has no node for stays as the text it was', () => {
  expect(shape('<div>\nraw *html*\n</div>')).toEqual([
    { paragraph: ['<div>', 'linebreak', 'raw *html*', 'linebreak', '</div>'] },
  ]);
  expect(shape('Said[^1]\n\n[^1]: There.')).toEqual([
    { paragraph: ['Said[^1]'] },
    { paragraph: ['[^1]: There.'] },
  ]);
  expect(shape('![the bridge](https://example.org/b.png)')).toEqual([
    { paragraph: [{ link: ['the bridge'] }] },
  ]);
  expect(shape('[one][ref]\n\n[ref]: https://example.org')).toEqual([
    { paragraph: [{ link: ['one'] }] },
  ]);
});

test('an empty note is empty', () => {
  expect(read(' \n\n ').root.children).toEqual([]);
});
