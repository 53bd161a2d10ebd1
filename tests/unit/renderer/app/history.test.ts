import { expect, test, vi } from 'vitest';
import { byDay } from '../../../../renderer/app/history/byDay.ts';
import {
  historyInput,
  isNarrowed,
  NO_FILTER,
} from '../../../../renderer/app/history/historyFilter.ts';

vi.stubEnv('TZ', 'Europe/Kyiv');

test('steps stand in groups of one day, by the clock of this machine', () => {
  const steps = [
    '2031-03-04T08:00:00.000Z',
    '2031-03-03T22:30:00.000Z',
    '2031-03-03T21:30:00.000Z',
  ];
  expect(byDay(steps.map((at) => ({ at })))).toEqual([
    { day: 'Tuesday, 4 March 2031', things: [{ at: steps[0] }, { at: steps[1] }] },
    { day: 'Monday, 3 March 2031', things: [{ at: steps[2] }] },
  ]);
  expect(byDay([])).toEqual([]);
});

test('only what was chosen is asked for', () => {
  expect(historyInput(NO_FILTER, undefined)).toEqual({});
  expect(historyInput({ ...NO_FILTER, text: '  ' }, 'an id')).toEqual({ touching: 'an id' });
  expect(
    historyInput({ text: ' crews ', kind: 'tag', author: null, since: '' }, undefined),
  ).toEqual({ text: 'crews', kinds: ['tag'], author: null });
});

test('a day begins by the clock of this machine, and not before it is typed', () => {
  const since = (day: string) => historyInput({ ...NO_FILTER, since: day }, undefined);
  expect(since('2031-03-03')).toEqual({ after: '2031-03-02T22:00:00.000Z' });
  expect(since('12031-03-03')).toEqual({});
});

test('a history of one thing is not narrowed by that', () => {
  expect(isNarrowed(NO_FILTER)).toBe(false);
  expect(isNarrowed({ ...NO_FILTER, author: null })).toBe(true);
  expect(isNarrowed({ ...NO_FILTER, since: '2' })).toBe(false);
});
