import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { drawMatrix, type DrawnMatrix } from '../../../../renderer/matrix/picture/drawMatrix.ts';
import { fitted, wrapped } from '../../../../renderer/matrix/picture/fitText.ts';
import { shadeOf } from '../../../../renderer/matrix/shade.ts';

const measure = (text: string) => text.length * 7;
const stance = { name: 'Refusal', color: 'red', letter: 'R' } as const;
const matrix: DrawnMatrix = {
  title: 'Parties by Issues',
  caption: '3 passages',
  rows: [{ name: 'Fish & <Sons> "Ltd"', count: '3' }],
  columns: [
    { name: 'Ferry corridor', count: '2' },
    { name: 'Crews', count: '1' },
  ],
  cells: [
    { row: 0, column: 0, count: '2', shade: 22, stance, drift: 'reversed' },
    { row: 0, column: 1, count: '1', shade: 10, stance: null, drift: null },
  ],
  stances: [stance],
  changed: null,
  reversed: 'it went from one side to the other',
  heat: 'The more, the stronger.',
};

describe('the picture of a matrix', () => {
  test('is well-formed whatever things are called, and says all that the matrix says', () => {
    const { text, width, height } = drawMatrix(matrix, (name) => `c${name}`, measure);
    const words = wordsIn(text);
    for (const expected of [
      'Parties by Issues',
      'Fish & <Sons> "Ltd"',
      'Ferry corridor',
      'R',
      'Refusal',
    ]) {
      expect(words).toContain(expected);
    }
    expect(
      words.filter((word) => word === '2'),
      'of the column, and of the cell',
    ).toHaveLength(2);
    expect(text).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(text).toContain('fill="c--red"');
  });

  test('has no colours but those it is given, and tells only of marks that are there', () => {
    const { text } = drawMatrix(matrix, () => '#123456', measure);
    expect(text).not.toContain('var(');
    expect(text).toContain('it went from one side to the other');
    expect(text.match(/M4 5\.5H14/gu), 'in its cell, and below').toHaveLength(2);
    expect(text).not.toContain('M4 8H14');
  });
});

test('a text that is too long ends with an ellipsis, on its last line', () => {
  expect(fitted('Ferry', 100, measure)).toBe('Ferry');
  expect(fitted('Fischereimoratorium', 70, measure)).toBe('Fischerei…');
  expect(wrapped('Reopening of the ferry corridor', 84, 2, measure)).toEqual([
    'Reopening of',
    'the ferry c…',
  ]);
});

test('the more passages, the more ink, and never so much that words are lost', () => {
  const shades = [1, 2, 10, 40].map((count) => shadeOf(count, 40));
  expect(shades).toEqual(shades.toSorted((a, b) => a - b));
  expect(shades.at(-1)).toBe(22);
  expect(new Set(shades).size).toBe(4);
});

/** The words of a drawing; it throws where that is not well-formed. */
function wordsIn(xml: string): string[] {
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => words.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return words;
}
