import { expect, test } from 'vitest';
import type { Deadlock, DeadlockStep } from '../../../../db/model/ledger.ts';
import { deadlockSentence } from '../../../../renderer/ledger/deadlocks/sentence.ts';

type Condition = DeadlockStep['conditions'][number];

function step(of: string, waitsFor: string, ...actions: string[]): DeadlockStep {
  const actors = (names: string) =>
    names === '' ? [] : names.split(', ').map((name) => ({ id: name, name }));
  const conditions = actions.map((action): Condition => ({
    conditionId: action === '' ? null : action,
    action,
    unlocks: null,
    passage: { words: 'we want the  crews\nhome' } as Condition['passage'],
  }));
  return {
    of: actors(of),
    waitsFor: actors(waitsFor),
    total: actions.length,
    where: { ids: [] },
    conditions,
    reason: 'link',
    linkIds: [],
  };
}

const sentenceOf = (...steps: DeadlockStep[]) =>
  deadlockSentence({ key: 'k', certain: true, steps } satisfies Deadlock);

test('who stands in its own way waits for itself', () => {
  expect(sentenceOf(step('Aldova', 'Aldova', 'sends a paper'))).toBe(
    'Aldova waits for itself (sends a paper): what it asks for waits for itself.',
  );
});

test('two wait for each other, whatever part of speech is asked for', () => {
  expect(
    sentenceOf(
      step('Aldova', 'Norvane', 'a ceasefire'),
      step('Norvane', 'Aldova', 'withdraws its boats', 'suspends the moratorium'),
    ),
  ).toBe(
    'Aldova waits for Norvane (a ceasefire); Norvane waits for Aldova (withdraws its boats; suspends the moratorium): neither can move before the other.',
  );
});

test('three wait in a circle; what is not written out is quoted', () => {
  expect(
    sentenceOf(
      step('Aldova', 'Norvane', ''),
      step('Norvane', 'Sund', 'opens the port'),
      step('Sund', 'Aldova', 'signs'),
    ),
  ).toBe(
    'Aldova waits for Norvane (“we want the crews home”); Norvane waits for Sund (opens the port); Sund waits for Aldova (signs): none of them can move before the others.',
  );
});

test('of five, two ask together, one asks for much, and one is not named', () => {
  expect(
    sentenceOf(
      step('Aldova, Sund', 'Norvane', 'a', 'b', 'c', 'd'),
      step('Norvane', 'Kelmark', 'invites both'),
      step('Kelmark', '', 'pays'),
      step('', 'Safira', 'x'),
      step('Safira', 'Aldova, Sund', 'agree'),
    ),
  ).toBe(
    'Aldova and Sund wait for Norvane (a; b; and 2 things more); Norvane waits for Kelmark (invites both); Kelmark waits for somebody (pays); somebody waits for Safira (x); Safira waits for Aldova and Sund (agree): none of them can move before the others.',
  );
});

test('what is long ends between two words, and never within a character', () => {
  const long = sentenceOf(step('A', 'B', 'word '.repeat(40)), step('B', 'A', `${'𝒳'.repeat(80)}`));
  expect(long).toContain('word …)');
  expect(long).toContain('𝒳 …)');
  expect(long.isWellFormed()).toBe(true);
});
