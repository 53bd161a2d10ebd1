import { expect, test } from 'vitest';
import { readDocuments } from '../../db/import/readDocuments.ts';

const read = async (markdown: string) =>
  (await readDocuments({ fileName: 'a.md', bytes: Buffer.from(markdown) }))[0]!;

/** The blocks of a Markdown text: kind with level, number, words. */
async function blocksOf(markdown: string): Promise<string[]> {
  const { text, blocks } = await read(markdown);
  return blocks.map(
    ({ kind, level, number, start, end }) =>
      `${kind}${level ?? ''} ${number ?? '–'}: ${text.slice(start, end)}`,
  );
}

test('each kind of block is known, and only headings have no number', async () => {
  expect(
    await blocksOf(`# Talks resume

The envoys met.

## Demands

1. The crews come home.
2. The corridor opens:
   - by day
   - by night

> We will come.

* * *

    raw  words

Last.`),
  ).toEqual([
    'heading1 –: Talks resume',
    'paragraph 1: The envoys met.',
    'heading2 –: Demands',
    'listItem1 2: 1. The crews come home.',
    'listItem1 3: 2. The corridor opens:',
    'listItem2 4: by day',
    'listItem2 5: by night',
    'quote 6: We will come.',
    'code 7: raw  words',
    'paragraph 8: Last.',
  ]);
});

test('blocks stand a blank line apart, and the text is nothing but blocks', async () => {
  const { text, blocks } = await read('# One\nTwo\n- three\n- four');
  expect(text).toBe('One\n\nTwo\n\nthree\n\nfour');
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
});

test('emphasis, code, links and images leave their words', async () => {
  const [line] = await blocksOf(
    'The **crews** must _come_ ~~back~~ `home`, says [the *Herald*](https://a.example "t"), ' +
      'see [here][1] and <https://b.example> ![a boat](boat.png).\n\n[1]: https://c.example',
  );
  expect(line).toBe(
    'paragraph 1: The crews must come back home, says the Herald, see here and https://b.example a boat.',
  );
});

test('escapes and entities are the characters they stand for', async () => {
  expect(await blocksOf('\\*not\\* emphasis &amp; M&auml;rz &#8220;so&#8221;')).toEqual([
    'paragraph 1: *not* emphasis & März “so”',
  ]);
});

test('lines of a paragraph flow, but a line break stays', async () => {
  expect(await blocksOf('One\ntwo\n  three')).toEqual(['paragraph 1: One two three']);
  const { text, blocks } = await read('Ferry Road 1  \nSundhaven<br>Aldova');
  expect(text).toBe('Ferry Road 1\nSundhaven\nAldova');
  expect(blocks[0]!.keepLines).toBe(true);
});

test('a table is one block, a row a line', async () => {
  const { text, blocks } = await read(
    '| Who | **Asks** |\n|---|---:|\n| Aldova | crews \\| boats |\n| Norvane | |',
  );
  expect(blocks.map(({ kind, keepLines }) => [kind, keepLines])).toEqual([['table', true]]);
  expect(text).toBe('Who | Asks\nAldova | crews | boats\nNorvane |');
});

test('task lists, footnotes and HTML keep their words', async () => {
  expect(await blocksOf('- [x] signed\n- [ ] ratified')).toEqual([
    'listItem1 1: [x] signed',
    'listItem1 2: [ ] ratified',
  ]);
  expect(await blocksOf('Said twice.[^a]\n\n[^a]: Once in Sundhaven.')).toEqual([
    'paragraph 1: Said twice.[a]',
    'paragraph 2: [a] Once in Sundhaven.',
  ]);
  expect(
    await blocksOf('<div>In a <b>box</b></div>\n\nH<sub>2</sub>O\n\n<!-- nothing -->'),
  ).toEqual(['paragraph 1: In a  box', 'paragraph 2: H2O']);
});

test('lists go on with their own number, and items can hold several paragraphs', async () => {
  expect(await blocksOf('3. three\n\n   more of it\n4. four')).toEqual([
    'listItem1 1: 3. three',
    'listItem1 2: more of it',
    'listItem1 3: 4. four',
  ]);
});

test('a paragraph that is too long for the reader is cut', async () => {
  const { blocks } = await read('The crews must come home. '.repeat(2000));
  expect(blocks.length).toBeGreaterThan(1);
  expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(20_000);
});

test('front matter becomes details and is not part of the text', async () => {
  const { text, details } = await read(`---
title: "Talks: round two"   
author: [Mirre Olan, 'Teun Var']
date: 2031-03-03 14:05:00 +0100 # when it was put online
url: https://a.example/talks
publisher: Sund Herald # the paper
tags:
  - talks
draft: false
---
# Another heading

Words.`);
  expect(text).toBe('Another heading\n\nWords.');
  expect(details).toEqual({
    title: 'Talks: round two',
    authors: ['Mirre Olan', 'Teun Var'],
    published: '2031-03-03T14:05',
    url: 'https://a.example/talks',
    publisher: 'Sund Herald',
  });
});

test('authors can be listed one a line, and a day alone is a day', async () => {
  const { details } = await read(
    '---\nAuthors:\n  - Mirre Olan\n  - "Teun Var"\nDate: 2031-03-03T00:00:00Z\n---\nx',
  );
  expect(details).toEqual({ authors: ['Mirre Olan', 'Teun Var'], published: '2031-03-03' });
});

test('a value that does not fit is left out, the others stay', async () => {
  const { details } = await read('---\ntitle: Talks\ndate: the third of March\nurl:\n---\nx');
  expect(details).toEqual({ title: 'Talks' });
});

test('what only looks like front matter is text', async () => {
  expect(await blocksOf('---\n\nWords between rules.\n\n---')).toEqual([
    'paragraph 1: Words between rules.',
  ]);
  expect((await blocksOf('Words.\n\n---\ntitle: No\n---'))[0]).toBe('paragraph 1: Words.');
});

test('the first heading of level 1 is the title where none is given', async () => {
  expect((await read('## Small\n\n# The *big* one\n\n# Another')).details).toEqual({
    title: 'The big one',
  });
  expect((await read('## Only small')).details).toEqual({});
});
