import { expect, test } from 'vitest';
import {
  choose,
  chosenCount,
  EVERYTHING,
  isChosen,
  NOTHING,
  whichOf,
} from '../../../../renderer/table/chosen.ts';

const WHERE = { tag: 'Sea' };

test('some are chosen by their ids, each once', () => {
  const some = choose(choose(NOTHING, ['a', 'b'], true), ['b', 'c'], true);
  expect(chosenCount(some, 10)).toBe(3);
  expect(whichOf(choose(some, ['a'], false), WHERE)).toEqual({ ids: ['b', 'c'] });
});

test('all are chosen by what the table asks for, without naming one of them', () => {
  expect(chosenCount(EVERYTHING, 250_000)).toBe(250_000);
  expect(whichOf(EVERYTHING, WHERE)).toEqual({ where: WHERE });
  expect(whichOf(EVERYTHING, undefined)).toEqual({ where: { all: [] } });
});

test('all but a few are chosen by leaving those out', () => {
  const most = choose(choose(EVERYTHING, ['a', 'b'], false), ['b'], true);
  expect(chosenCount(most, 10)).toBe(9);
  expect([isChosen(most, 'a'), isChosen(most, 'b')]).toEqual([false, true]);
  expect(whichOf(most, WHERE)).toEqual({ where: { all: [WHERE, { not: { ids: ['a'] } }] } });
});
