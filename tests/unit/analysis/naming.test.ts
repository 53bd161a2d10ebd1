import { expect, test } from 'vitest';
import { contentWords, wordsOf } from '../../../db/analysis/ledger/contentWords.ts';
import { sharedWords } from '../../../db/analysis/ledger/sharedWords.ts';
import { placeOfName } from '../../../db/text/placeOfName.ts';

const sharing = (ones: string[], others: string[]) => {
  const worded = (texts: string[]) =>
    texts.map((text) => ({ words: contentWords(text, new Set()), owner: text }));
  const pairs: string[] = [];
  sharedWords(worded(ones), worded(others), (one, other) => pairs.push(`${one} = ${other}`));
  return [...new Set(pairs)];
};

test('texts share what they mean when all words of the shorter are in the longer', () => {
  expect(sharing(['a ceasefire'], ['the ceasefire of april'])).toHaveLength(1);
  expect(sharing(['sends the twenty detained sailors home'], ['sends sailors home'])).toHaveLength(
    1,
  );
  expect(sharing(['halts mobilisation'], ['a ceasefire'])).toEqual([]);
  expect(sharing(['reopens the corridor by night'], ['reopens the corridor by day'])).toEqual([]);
});

test('the words that everyone says name nothing, nor do short ones', () => {
  expect(contentWords('the end of it all', new Set())).toEqual(['end']);
  expect(sharing(['the end'], ['an end to the war'])).toEqual([]);
  expect(sharing(['of the'], ['of the'])).toEqual([]);
});

test('a plural is the same word, and names of the parties are left out', () => {
  expect(wordsOf('boats boat glass')).toEqual(['boat', 'boat', 'glass']);
  expect(contentWords('norvane reopens the corridor', new Set(['norvane']))).toEqual([
    'reopen',
    'corridor',
  ]);
});

test('a name stands in words as a whole, a plural “s” aside', () => {
  expect(placeOfName('the patrol boats leave', 'patrol boat')).toBe(4);
  expect(placeOfName('crewsman', 'crews')).toBe(-1);
});
