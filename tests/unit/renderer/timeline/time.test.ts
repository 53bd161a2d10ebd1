import { describe, expect, test } from 'vitest';
import { ticksOf } from '../../../../renderer/timeline/time/ticks.ts';
import {
  DAY,
  dayAt,
  endOf,
  isWhole,
  middleOf,
  panned,
  revealing,
  startOf,
  wholeOf,
  zoomed,
  type TimeView,
} from '../../../../renderer/timeline/time/timeView.ts';
import { windowAround } from '../../../../renderer/timeline/time/windowAround.ts';

const between = (first: string, last: string): TimeView => ({
  from: startOf(first),
  to: endOf(last),
});
const days = ({ from, to }: TimeView) => (to - from) / DAY;

describe('the stretch of time that is looked at', () => {
  const whole = wholeOf({ first: '2031-01-01', last: '2031-12-31' });

  test('has all days with room around them; a single day has some around it', () => {
    expect(whole.from).toBeLessThan(startOf('2031-01-01'));
    expect(whole.to).toBeGreaterThan(endOf('2031-12-31'));
    const oneDay = wholeOf({ first: '2031-03-03', last: '2031-03-03' });
    expect(days(oneDay)).toBe(5);
    expect(middleOf(oneDay)).toBe(startOf('2031-03-03') + DAY / 2);
  });

  test('comes nearer around a moment, down to some days', () => {
    const at = startOf('2031-03-01');
    const near = zoomed(whole, 4, at, whole);
    expect(days(near)).toBeCloseTo(days(whole) / 4);
    const share = (view: TimeView) => (at - view.from) / (view.to - view.from);
    expect(share(near)).toBeCloseTo(share(whole));
    expect(days(zoomed(near, 1e6, at, whole))).toBeCloseTo(4);
  });

  test('never goes beyond what there is', () => {
    const near = zoomed(whole, 4, startOf('2031-03-01'), whole);
    expect(panned(near, -1e12, whole).from).toBe(whole.from);
    expect(panned(near, 1e12, whole).to).toBeCloseTo(whole.to);
    expect(isWhole(zoomed(near, 0.01, near.from, whole), whole)).toBe(true);
    expect(isWhole(near, whole)).toBe(false);
  });

  test('moves to what is to be seen, and stays where that is seen already', () => {
    const near = between('2031-03-01', '2031-03-31');
    expect(revealing(near, between('2031-03-10', '2031-03-10'), whole)).toBe(near);
    const later = revealing(near, between('2031-07-10', '2031-07-10'), whole);
    expect(days(later)).toBeCloseTo(31);
    expect(middleOf(later)).toBeCloseTo(startOf('2031-07-10') + DAY / 2);
    // Of what is longer than the view, the beginning.
    const year = revealing(near, between('2031-06-01', '2031-11-30'), whole);
    expect(year.from).toBeCloseTo(startOf('2031-06-01'));
  });
});

test('what is asked for holds the view with room, and is the same for a small step', () => {
  for (const span of [4, 9, 33, 400]) {
    for (const first of ['2031-03-03', '2030-12-30']) {
      const view = { from: startOf(first), to: startOf(first) + span * DAY };
      const { from, to } = windowAround(view);
      expect(startOf(from)).toBeLessThanOrEqual(view.from);
      expect(endOf(to)).toBeGreaterThanOrEqual(view.to);
      expect(endOf(to) - startOf(from)).toBeLessThanOrEqual((span * 4 + 2) * DAY);
    }
  }
  const view = between('2031-01-01', '2031-12-31');
  const asked = new Set(
    Array.from({ length: 30 }, (_, step) =>
      JSON.stringify(windowAround({ from: view.from + step * DAY, to: view.to + step * DAY })),
    ),
  );
  expect(asked.size).toBeLessThanOrEqual(2);
});

describe('the axis', () => {
  const fine = (view: TimeView, width = 900) => ticksOf(view, width).fine.map(({ label }) => label);
  const coarse = (view: TimeView, width = 900) =>
    ticksOf(view, width).coarse.map(({ label }) => label);

  test('counts years, months of years or days of months', () => {
    const decades = between('2001-01-01', '2031-12-31');
    expect(fine(decades)).toContain('2020');
    expect(coarse(decades)).toEqual([]);
    const year = between('2030-11-15', '2031-06-20');
    expect(fine(year)).toEqual(['Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
    expect(coarse(year)).toEqual(['2030', '2031']);
    const weeks = between('2031-02-25', '2031-03-03');
    expect(fine(weeks)).toEqual(['25', '26', '27', '28', '1', '2', '3', '4']);
    expect(coarse(weeks)).toEqual(['February 2031', 'March 2031']);
  });

  test('never tells parts of a day', () => {
    const { fine: ticks } = ticksOf(between('2031-03-01', '2031-03-04'), 4000);
    expect(ticks.map(({ at }) => dayAt(at)).length).toBe(
      new Set(ticks.map(({ at }) => dayAt(at))).size,
    );
    expect(ticks.every(({ at }) => at % DAY === 0)).toBe(true);
  });
});
