import { expect, test } from 'vitest';
import { isWithin, summarize } from './bench.ts';
import { articles, longText } from './corpus.ts';

test('times are summed up by nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(summarize(hundred)).toMatchObject({ count: 100, median: 50, p95: 95, p99: 99, max: 100 });
  expect(summarize([7])).toMatchObject({ count: 1, median: 7, p95: 7, p99: 7, max: 7 });
  expect(() => summarize([])).toThrow(RangeError);
});

test('a target holds for the statistic it names', () => {
  const measurement = { what: '', corpus: '', times: summarize([1, 2, 30]) };
  expect(isWithin(measurement)).toBe(true);
  expect(isWithin({ ...measurement, target: { statistic: 'median', atMost: 2 } })).toBe(true);
  expect(isWithin({ ...measurement, target: { statistic: 'max', atMost: 29 } })).toBe(false);
});

test('texts to measure on are the same every time, and differ from each other', () => {
  const texts = articles(1000).texts;
  expect(articles(1000).texts).toEqual(texts);
  expect(new Set(texts).size).toBe(1000);
  expect(longText(10_000).length).toBeGreaterThan(10_000);
});
