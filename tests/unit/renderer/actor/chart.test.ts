import { expect, test } from 'vitest';
import { binsOf, labelledBins, mostOf } from '../../../../renderer/actor/chart.ts';

const month = (name: string, by: number, to = 0, about = 0) => ({ month: name, by, to, about });

test('months stand in a row, with those in which nothing was said', () => {
  const bins = binsOf([month('2030-11', 2), month('2031-02', 1, 3)]);
  expect(bins.map(({ date, counts }) => [date, counts.by, counts.to])).toEqual([
    ['2030-11', 2, 0],
    ['2030-12', 0, 0],
    ['2031-01', 0, 0],
    ['2031-02', 1, 3],
  ]);
  expect(bins[3]!.where).toEqual({ month: '2031-02' });
  expect(mostOf(bins)).toBe(3);
  expect([binsOf([]), mostOf([])]).toEqual([[], 1]);
});

test('years stand in their place where months would be too many', () => {
  const bins = binsOf([month('1998-07', 1), month('1998-12', 1, 1), month('2031-01', 0, 0, 4)]);
  expect(bins).toHaveLength(34);
  expect(bins[0]).toEqual({
    date: '1998',
    counts: { by: 2, to: 1, about: 0 },
    where: { any: [{ month: '1998-07' }, { month: '1998-12' }] },
  });
  expect(bins.at(-1)!.counts.about).toBe(4);
});

test('the axis bears no more labels than there is room for', () => {
  const bins = binsOf([month('2030-01', 1), month('2031-12', 1)]);
  expect(labelledBins(bins, 8)).toEqual([0, 3, 6, 9, 12, 15, 18, 21]);
  expect(labelledBins(bins.slice(0, 3), 8)).toEqual([0, 1, 2]);
});
