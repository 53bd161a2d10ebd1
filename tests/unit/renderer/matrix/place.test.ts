import { expect, test } from 'vitest';
import { HEAD, moved, within } from '../../../../renderer/matrix/place.ts';

const extent = { rows: 30, columns: 4, page: 10 };
const from = { row: 2, column: 1 };
const press = (key: string, ctrlKey = false) => moved({ key, ctrlKey }, from, extent);

test('the arrows go from cell to cell, pages up and down, Home and End along the row', () => {
  expect(press('ArrowDown')).toEqual({ row: 3, column: 1 });
  expect(press('ArrowLeft')).toEqual({ row: 2, column: 0 });
  expect(press('PageDown')).toEqual({ row: 12, column: 1 });
  expect(press('End')).toEqual({ row: 2, column: 3 });
  expect(press('Home', true)).toEqual({ row: 0, column: 0 });
  expect(press('ArrowRight', true)).toEqual({ row: 2, column: 3 });
});

test('beyond the first cells stand the names, and beyond the last nothing', () => {
  expect(press('PageUp')).toEqual({ row: HEAD, column: 1 });
  expect(moved({ key: 'ArrowLeft', ctrlKey: false }, { row: 0, column: HEAD }, extent)).toEqual({
    row: 0,
    column: HEAD,
  });
  expect(moved({ key: 'ArrowDown', ctrlKey: false }, { row: 29, column: 3 }, extent)).toEqual({
    row: 29,
    column: 3,
  });
});

test('a key that leads nowhere is left to others; a place that is gone gives way to the nearest', () => {
  expect(press('a')).toBeNull();
  expect(within({ row: 40, column: 2 }, { rows: 3, columns: 1 })).toEqual({ row: 2, column: 0 });
});
