import { expect, test } from 'vitest';
import { linesOf } from '../../../../renderer/table/lines.ts';
import { atTop, HEAD, moved, START, within, type Place } from '../../../../renderer/table/place.ts';

const COLUMNS = ['words', 'stance', 'said'] as const;
const lines = linesOf(50, [], new Set());
const press = (key: string, place: Place) => moved(key, place, COLUMNS, { lines, page: 10 })!;

test('the arrow keys go from line to line, up to the names of the columns and down to the last', () => {
  expect(press('ArrowUp', START).line).toBe(HEAD);
  expect(press('ArrowDown', { ...START, line: HEAD }).line).toBe(0);
  expect(press('ArrowDown', { ...START, line: 49 }).line).toBe(49);
  expect([press('PageDown', START).line, press('PageUp', START).line]).toEqual([10, 0]);
  expect([press('End', START).line, press('Home', { ...START, line: 9 }).line]).toEqual([49, 0]);
});

test('and from cell to cell, as far as there are any', () => {
  const right = press('ArrowRight', START);
  expect(right.column).toBe('stance');
  expect(press('ArrowLeft', right).column).toBe('words');
  expect(press('ArrowLeft', START).column).toBe('words');
  expect(press('ArrowRight', { ...START, column: 'said' }).column).toBe('said');
  expect(moved('x', START, COLUMNS, { lines, page: 10 })).toBeNull();
});

test('a place that is gone becomes the nearest', () => {
  expect(within({ line: 99, column: 'said', atCount: false }, lines, ['words'])).toEqual({
    line: 49,
    column: 'words',
    atCount: false,
  });
});

test('in another order the keys begin at the top, in the column where they are', () => {
  expect(atTop({ line: 30, column: 'said', atCount: true })).toEqual({
    line: 0,
    column: 'said',
    atCount: true,
  });
  expect(atTop({ ...START, line: HEAD }).line).toBe(HEAD);
});
