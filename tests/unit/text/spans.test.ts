import { describe, expect, it } from 'vitest';
import {
  createIntervalIndex,
  mergeTouching,
  overlaps,
  sortSpans,
  spansEqual,
  validateSpans,
} from '../../../db/text/spans.ts';
import { pickNumber, seededRandom } from './random.ts';

describe('validateSpans', () => {
  it('finds nothing wrong with one span, or several apart or touching in any order', () => {
    expect(validateSpans(10, [{ start: 0, end: 10 }])).toBeNull();
    const spans = [
      { start: 5, end: 10 },
      { start: 0, end: 2 },
      { start: 2, end: 5 },
    ];
    expect(validateSpans(10, spans)).toBeNull();
  });

  it('finds that there are none', () => {
    expect(validateSpans(10, [])).toEqual({ kind: 'noSpans' });
  });

  it.each([
    [{ start: 3, end: 3 }, 'empty'],
    [{ start: 4, end: 3 }, 'reversed'],
    [{ start: 3, end: 11 }, 'outOfRange'],
    [{ start: -1, end: 3 }, 'outOfRange'],
    [{ start: 0.5, end: 3 }, 'notWhole'],
    [{ start: 0, end: Number.NaN }, 'notWhole'],
  ])('names the span at fault: %o is %s', (span, kind) => {
    expect(validateSpans(10, [{ start: 0, end: 1 }, span])).toEqual({ kind, index: 1 });
  });

  it('names both spans of an overlap by their places in the list as given', () => {
    const spans = [
      { start: 6, end: 9 },
      { start: 0, end: 2 },
      { start: 4, end: 7 },
    ];
    expect(validateSpans(10, spans)).toEqual({ kind: 'overlap', index: 2, other: 0 });
  });

  it('takes the same span twice for an overlap', () => {
    const spans = [
      { start: 1, end: 2 },
      { start: 1, end: 2 },
    ];
    expect(validateSpans(10, spans)).toEqual({ kind: 'overlap', index: 1, other: 0 });
  });
});

describe('span arithmetic', () => {
  it('sorts by start, then end, and leaves the list as it was', () => {
    const spans = [
      { start: 4, end: 9 },
      { start: 4, end: 5 },
      { start: 0, end: 9 },
    ];
    expect(sortSpans(spans)).toEqual([
      { start: 0, end: 9 },
      { start: 4, end: 5 },
      { start: 4, end: 9 },
    ]);
    expect(spans[0]).toEqual({ start: 4, end: 9 });
  });

  it('joins overlapping, nested and touching spans, and leaves the list as it was', () => {
    const spans = [
      { start: 5, end: 8 },
      { start: 0, end: 3 },
      { start: 3, end: 4 },
      { start: 6, end: 7 },
      { start: 7, end: 10 },
    ];
    const before = structuredClone(spans);
    expect(mergeTouching(spans)).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 10 },
    ]);
    expect(spans).toEqual(before);
  });

  it('tells equal lists from lists that differ in a span, in length or in order', () => {
    const a = { start: 0, end: 1 };
    const b = { start: 2, end: 3 };
    expect(spansEqual([a, b], [{ ...a }, { ...b }])).toBe(true);
    expect(spansEqual([], [])).toBe(true);
    expect(spansEqual([a, b], [b, a])).toBe(false);
    expect(spansEqual([a], [a, b])).toBe(false);
    expect(spansEqual([a], [{ start: 0, end: 2 }])).toBe(false);
  });

  it('takes spans for overlapping only when they share a character', () => {
    const span = { start: 2, end: 5 };
    expect(overlaps(span, { start: 4, end: 9 })).toBe(true);
    expect(overlaps(span, { start: 0, end: 9 })).toBe(true);
    expect(overlaps(span, { start: 5, end: 9 })).toBe(false);
    expect(overlaps(span, { start: 0, end: 2 })).toBe(false);
    expect(overlaps(span, { start: 3, end: 3 })).toBe(false);
  });
});

describe('an interval index', () => {
  const items = [
    { span: { start: 5, end: 9 }, value: 'late' },
    { span: { start: 0, end: 20 }, value: 'around' },
    { span: { start: 2, end: 5 }, value: 'early' },
    { span: { start: 5, end: 5 }, value: 'empty' },
  ];
  const index = createIntervalIndex(items);
  const values = (found: { value: string }[]) => found.map(({ value }) => value);

  it('gives what holds an offset, in reading order: the start counts, the end does not', () => {
    expect(values(index.at(2))).toEqual(['around', 'early']);
    expect(values(index.at(5))).toEqual(['around', 'late']);
    expect(values(index.at(19))).toEqual(['around']);
    expect(values(index.at(20))).toEqual([]);
  });

  it('gives what shares a character with a span', () => {
    expect(values(index.in({ start: 4, end: 6 }))).toEqual(['around', 'early', 'late']);
    expect(values(index.in({ start: 9, end: 30 }))).toEqual(['around']);
  });

  it('answers for an empty span as for an offset', () => {
    expect(values(index.in({ start: 5, end: 5 }))).toEqual(['around', 'late']);
  });

  it('gives nothing when it holds nothing', () => {
    expect(createIntervalIndex([]).at(0)).toEqual([]);
  });

  it('agrees with looking at every item', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 50; round++) {
      const many = Array.from({ length: pickNumber(random, 60) }, (_, value) => {
        const start = pickNumber(random, 100);
        return { span: { start, end: start + pickNumber(random, 30) }, value };
      });
      const found = createIntervalIndex(many);
      const start = pickNumber(random, 100);
      const wanted = { start, end: start + 1 + pickNumber(random, 20) };
      const numbers = (list: { value: number }[]) =>
        list.map(({ value }) => value).sort((a, b) => a - b);
      expect(numbers(found.in(wanted))).toEqual(
        numbers(many.filter(({ span }) => overlaps(span, wanted))),
      );
      expect(numbers(found.at(start))).toEqual(
        numbers(many.filter(({ span }) => span.start <= start && start < span.end)),
      );
    }
  });

  it('looks at few of many short items', () => {
    let looked = 0;
    const many = Array.from({ length: 10_000 }, (_, value) => ({
      get span() {
        looked++;
        return { start: value * 10, end: value * 10 + 15 };
      },
      value,
    }));
    const large = createIntervalIndex(many);
    looked = 0;
    expect(large.at(50_002).map(({ value }) => value)).toEqual([4999, 5000]);
    expect(looked).toBeLessThan(100);
  });
});
