import { expect, test } from 'vitest';
import { createPace } from '../../../db/api/batch/pace.ts';

/** A clock that is set by hand. */
function clock() {
  let at = 0;
  return { now: () => at, pass: (ms: number) => void (at += ms) };
}

test('nothing is said of the rate before it can be known', () => {
  const { now, pass } = clock();
  const pace = createPace(now);
  expect(pace.rate).toBeNull();
  pace.tick();
  pass(500);
  expect([pace.done, pace.rate]).toEqual([1, null]);
});

test('the rate is that of the last fifteen seconds', () => {
  const { now, pass } = clock();
  const pace = createPace(now);
  for (let file = 0; file < 100; file += 1) {
    pass(100);
    pace.tick();
  }
  expect(pace.rate).toBeCloseTo(10, 0);
  for (let file = 0; file < 20; file += 1) {
    pass(1_000);
    pace.tick();
  }
  expect(pace.done).toBe(120);
  expect(pace.rate).toBeCloseTo(1, 0);
});
