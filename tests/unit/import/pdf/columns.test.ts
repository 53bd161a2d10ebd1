import { expect, test } from 'vitest';
import { toRegions } from '../../../../db/import/pdf/layout/columns.ts';
import type { Line } from '../../../../db/import/pdf/layout/line.ts';
import { line, lines, prose } from './invented.ts';

/** The first word of each line, a region after the other. */
const firstWords = (all: Line[], known?: number[]) =>
  toRegions(all, known).map((region) => region.lines.map(({ text }) => text.split(' ')[0]));

test('one column is one region', () => {
  expect(firstWords(lines(prose('a', 4, 60), 50, 100))).toEqual([['a1', 'a2', 'a3', 'a4']]);
});

test('of two columns, the left is read before the right, even where baselines differ', () => {
  const left = lines(prose('left', 5), 50, 100);
  const right = lines(prose('right', 5), 220, 103);
  expect(firstWords([...right, ...left])).toEqual([
    ['left1', 'left2', 'left3', 'left4', 'left5'],
    ['right1', 'right2', 'right3', 'right4', 'right5'],
  ]);
});

test('three columns are read one after the other', () => {
  const column = (name: string, left: number) => lines(prose(name, 4, 20), left, 100);
  expect(firstWords([...column('c', 290), ...column('a', 50), ...column('b', 170)])).toEqual([
    ['a1', 'a2', 'a3', 'a4'],
    ['b1', 'b2', 'b3', 'b4'],
    ['c1', 'c2', 'c3', 'c4'],
  ]);
});

test('headings across the columns part what is above from what is below', () => {
  const upper = [...lines(prose('a', 3), 50, 100), ...lines(prose('b', 3), 220, 100)];
  const lower = [...lines(prose('c', 3), 50, 180), ...lines(prose('d', 3), 220, 180)];
  const title = line('Title across both of the columns of it', 50, 60, { size: 16 });
  const heading = line('Across both of the columns of the page', 50, 155, { size: 14 });
  expect(firstWords([title, ...upper, heading, ...lower])).toEqual([
    ['Title'],
    ['a1', 'a2', 'a3'],
    ['b1', 'b2', 'b3'],
    ['Across'],
    ['c1', 'c2', 'c3'],
    ['d1', 'd2', 'd3'],
  ]);
});

test('a ragged left column does not hide the gutter', () => {
  const left = prose('left', 5).map((text, index) => text.slice(0, 30 - 2 * index));
  const regions = firstWords([...lines(left, 50, 100), ...lines(prose('right', 5), 220, 100)]);
  expect(regions).toHaveLength(2);
});

test('two lines in each column are columns where the page before has them', () => {
  const few = [...lines(prose('a', 2), 50, 100), ...lines(prose('b', 2), 220, 100)];
  const many = [...lines(prose('a', 9), 50, 100), ...lines(prose('b', 9), 220, 100)];
  expect(firstWords(few)).toHaveLength(1);
  const known: number[] = [];
  toRegions(many, known);
  expect(firstWords(few, known)).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2'],
  ]);
});

test('a table is not taken for columns', () => {
  const rows = ['North', 'Middle', 'South', 'East'].flatMap((name, index) => [
    line(name, 50, 100 + 12 * index),
    line('Aldhaven', 150, 100 + 12 * index),
    line('14 boats', 250, 100 + 12 * index),
  ]);
  expect(firstWords(rows)).toHaveLength(1);
});

test('a note beside the text, in smaller type, comes after it on either side', () => {
  const text = lines(prose('text', 6, 50), 100, 100);
  const note = { size: 7, font: 'Italic' };
  for (const left of [30, 360]) {
    expect(firstWords([...lines(['note', 'goes on'], left, 112, note), ...text])).toEqual([
      ['text1', 'text2', 'text3', 'text4', 'text5', 'text6'],
      ['note', 'goes'],
    ]);
  }
});

test('very many lines are taken as they come', () => {
  const crowd = Array.from({ length: 2500 }, (_, index) => line('x', index % 7, 100 + index));
  expect(toRegions(crowd)).toHaveLength(1);
});
