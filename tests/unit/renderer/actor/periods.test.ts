import { expect, test } from 'vitest';
import { barOf, rangeOf } from '../../../../renderer/actor/periods.ts';

test('the axis reaches over all that is dated, with a little room', () => {
  const range = rangeOf([{ from: '2029-06', to: null }], ['2031-03-10'])!;
  expect(new Date(range.start).toISOString().slice(0, 4)).toBe('2029');
  expect(range.start).toBeLessThan(Date.UTC(2029, 5, 1));
  expect(range.end).toBeGreaterThan(Date.UTC(2031, 2, 10));
  expect(rangeOf([{ from: null, to: null }], [])).toBeNull();
  const day = rangeOf([], ['2031-03-10'])!;
  expect(day.end - day.start).toBeGreaterThan(700 * 86_400_000);
});

test('a bar stands where its period is, and is open where an end is not known', () => {
  const range = { start: Date.UTC(2030, 0, 1), end: Date.UTC(2034, 0, 1) };
  const bar = barOf({ from: '2031', to: '2032' }, range);
  expect([Math.round(bar.left), Math.round(bar.left + bar.width)]).toEqual([25, 75]);
  expect([bar.openStart, bar.openEnd]).toEqual([false, false]);
  expect(barOf({ from: null, to: null }, range)).toEqual({
    left: 0,
    width: 100,
    openStart: true,
    openEnd: true,
  });
  expect(barOf({ from: '2033-12-31', to: null }, range)).toMatchObject({ left: 99, width: 1 });
});
