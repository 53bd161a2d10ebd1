import { expect, test } from 'vitest';
import { matchesIn, wordsOf } from '../../../../renderer/table/matchedWords.ts';

test('the words that a filter looks for are marked, not those that it leaves out', () => {
  const where = {
    all: [
      { text: 'ferry "two crossings"' },
      { any: [{ text: 'fish' }, { tag: 'Sea' }] },
      { not: { text: 'crew' } },
    ],
  };
  expect(wordsOf(where)).toEqual(['ferry', 'two crossings', 'fish']);
  expect(wordsOf(undefined)).toEqual([]);
});

test('they are found without regard to case and accents, where a word begins', () => {
  const text = 'Éclairs: the éclair, not the “réclair”';
  expect(matchesIn(text, ['eclair']).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Éclair',
    'éclair',
  ]);
});
