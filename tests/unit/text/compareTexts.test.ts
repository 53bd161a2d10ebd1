import { expect, test } from 'vitest';
import { compareTexts } from '../../../db/text/compareTexts.ts';

/** A row as two lines: what changed in brackets, – where a side is missing. */
const shown = (left: string, right: string) =>
  compareTexts(left, right).rows.map((row) =>
    [row.left, row.right].map((side) =>
      side ? side.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('') : '–',
    ),
  );

test('equal paragraphs stand beside each other, unchanged', () => {
  expect(shown('One.\n\nTwo.', 'One.\n\n\nTwo.')).toEqual([
    ['One.', 'One.'],
    ['Two.', 'Two.'],
  ]);
});

test('of a paragraph that was reworded the words that differ are told', () => {
  expect(shown('The crews must come home.', 'The sailors must come home.')).toEqual([
    ['The [crews] must come home.', 'The [sailors] must come home.'],
  ]);
});

test('a paragraph that only one text has stands alone', () => {
  const left = 'The crews must come home.\n\nNorvane is silent.';
  const right =
    'A storm delayed the talks.\n\nThe crews must come home soon.\n\nNorvane is silent.';
  expect(shown(left, right)).toEqual([
    ['–', '[A storm delayed the talks.]'],
    ['The crews must come home.', 'The crews must come home[ soon].'],
    ['Norvane is silent.', 'Norvane is silent.'],
  ]);
});

test('nothing of either text is lost', () => {
  const left = 'A b c.\n\nD e f.\n\nG h i.\n\nJ k l.';
  const right = 'G h i.\n\nD e x.\n\nNew words here.\n\nA b c.';
  const { rows } = compareTexts(left, right);
  const side = (name: 'left' | 'right') =>
    rows
      .flatMap((row) => (row[name] ? [row[name].map((part) => part.text).join('')] : []))
      .join('\n\n');
  expect([side('left'), side('right')]).toEqual([left, right]);
});

test('how much they have in common is a number from 0 to 1', () => {
  expect(compareTexts('One two three four five.', 'One two three four five.').similarity).toBe(1);
  expect(compareTexts('One two three four five.', 'Six seven eight nine.').similarity).toBe(0);
});
