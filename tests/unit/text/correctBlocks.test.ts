import { expect, test } from 'vitest';
import type { Block } from '../../../db/model/span.ts';
import { applyEdits } from '../../../db/text/anchoring/mapEdits.ts';
import { correctBlocks } from '../../../db/text/correctBlocks.ts';

const TEXT = 'Ferry talks\n\nThe crews must come home.\n\nNorvane is silent.';
const place = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const BLOCKS: Block[] = [
  { kind: 'heading', level: 1, ...place('Ferry talks'), number: null },
  { kind: 'paragraph', ...place('The crews must come home.'), number: 1, page: 2 },
  { kind: 'paragraph', ...place('Norvane is silent.'), number: 2, page: 3 },
];

/** The blocks after these edits: what they are, their number, page and words. */
function after(...edits: Array<[number, number, string]>) {
  const list = edits.map(([start, end, text]) => ({ start, end, text }));
  const text = applyEdits(TEXT, list);
  const blocks = correctBlocks(BLOCKS, list, text);
  return blocks.map(({ kind, number, page, start, end }) => [
    kind,
    number,
    page,
    text.slice(start, end),
  ]);
}

const crews = place('crews');
const breakAt = place('.\n\nNorvane').start + 1;

test('a word in a block changes that block, and moves those after it', () => {
  expect(after([crews.start, crews.end, 'sailors'])).toEqual([
    ['heading', null, undefined, 'Ferry talks'],
    ['paragraph', 1, 2, 'The sailors must come home.'],
    ['paragraph', 2, 3, 'Norvane is silent.'],
  ]);
});

test('what is put in at the edges of a block belongs to it', () => {
  expect(after([0, 0, 'The '], [11, 11, ' again'])[0]).toEqual([
    'heading',
    null,
    undefined,
    'The Ferry talks again',
  ]);
});

test('a blank line makes two blocks of one', () => {
  expect(after([crews.start, crews.start, '\n\n']).map(([, , , words]) => words)).toEqual([
    'Ferry talks',
    'The',
    'crews must come home.',
    'Norvane is silent.',
  ]);
});

test('two paragraphs without a break between them become one', () => {
  expect(after([breakAt, breakAt + 2, ' ']).slice(1)).toEqual([
    ['paragraph', 1, 2, 'The crews must come home. Norvane is silent.'],
  ]);
});

test('a heading stays one, also where the break after it is taken away', () => {
  expect(after([11, 13, ' ']).map(([kind, , , words]) => [kind, words])).toEqual([
    ['heading', 'Ferry talks'],
    ['paragraph', 'The crews must come home.'],
    ['paragraph', 'Norvane is silent.'],
  ]);
});

test('a block without words is gone, and the others are numbered anew', () => {
  const { start, end } = BLOCKS[1]!;
  expect(after([start, end, ''])).toEqual([
    ['heading', null, undefined, 'Ferry talks'],
    ['paragraph', 1, 3, 'Norvane is silent.'],
  ]);
});

test('an edit over the edge of two blocks leaves both in order', () => {
  expect(after([crews.start, breakAt + 9, 'boats and'])).toEqual([
    ['heading', null, undefined, 'Ferry talks'],
    ['paragraph', 1, 2, 'The boats and is silent.'],
  ]);
});
