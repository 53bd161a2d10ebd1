import { expect, test } from 'vitest';
import { splitPlainText } from '../../../db/text/blocks.ts';
import { compareTexts } from '../../../db/text/compareTexts.ts';

const source = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n');
  return { text, blocks: splitPlainText(text) };
};
/** Changed words in brackets. */
const shown = (parts: ReadonlyArray<{ text: string; changed: boolean }> | null) =>
  parts && parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
const rows = (left: ReturnType<typeof source>, right: ReturnType<typeof source>) =>
  compareTexts(left, right).rows.map((row) => [shown(row.left), shown(row.right)]);

const FIRST = 'The corridor stays closed until the patrol boats have left the strait.';
const SECOND = 'Norvane will answer in writing before the second round.';
const THIRD = 'Nobody spoke of fish.';

test('the same texts have the same rows, and nothing changed', () => {
  const one = source(FIRST, SECOND);
  expect(rows(one, source(FIRST, SECOND))).toEqual([
    [FIRST, FIRST],
    [SECOND, SECOND],
  ]);
  expect(compareTexts(one, source(FIRST, SECOND)).similarity).toBe(1);
});

test('within a paragraph, the words that differ are told', () => {
  expect(rows(source(SECOND), source(SECOND.replace('second', 'third')))).toEqual([
    [
      'Norvane will answer in writing before the [second] round.',
      'Norvane will answer in writing before the [third] round.',
    ],
  ]);
});

test('a paragraph that only one has stands alone, and the others stay beside each other', () => {
  expect(rows(source(FIRST, THIRD, SECOND), source(FIRST, SECOND))).toEqual([
    [FIRST, FIRST],
    [`[${THIRD}]`, null],
    [SECOND, SECOND],
  ]);
  const corrected = FIRST.replace('closed', 'shut');
  expect(rows(source(FIRST), source(THIRD, corrected))).toEqual([
    [null, `[${THIRD}]`],
    [FIRST.replace('closed', '[closed]'), corrected.replace('shut', '[shut]')],
  ]);
});

test('texts of different things have no row in common', () => {
  expect(rows(source(FIRST), source(THIRD))).toEqual([
    [`[${FIRST}]`, null],
    [null, `[${THIRD}]`],
  ]);
});

test('all words of both are there, also where very much was rewritten', () => {
  const paragraph = (seed: number) =>
    Array.from({ length: 30 }, (_, index) => `w${(index * seed) % 97}`).join(' ');
  const one = source(...Array.from({ length: 150 }, (_, index) => `${index}a ${paragraph(3)}`));
  const other = source(...Array.from({ length: 140 }, (_, index) => `${index}b ${paragraph(5)}`));
  const { rows: compared } = compareTexts(one, other);
  const side = (of: 'left' | 'right') =>
    compared.flatMap((row) => (row[of] ? [row[of].map(({ text }) => text).join('')] : []));
  expect(side('left').join('\n\n')).toBe(one.text);
  expect(side('right').join('\n\n')).toBe(other.text);
});
