import { describe, expect, it } from 'vitest';
import { findAll } from '../../../db/text/findAll.ts';
import { findQuote } from '../../../db/text/findQuote.ts';
import { describeSpan } from '../../../db/text/selectors.ts';
import { pickNumber, randomText, seededRandom } from './random.ts';

/** The words at each place found. */
function wordsFound(text: string, quote: Parameters<typeof findQuote>[1]): string[] {
  return findQuote(text, quote).map(({ span }) => text.slice(span.start, span.end));
}

describe('finding the exact words', () => {
  it('gives every place, marked as exact', () => {
    expect(findQuote('no talks, no deal', { exact: 'no' })).toEqual([
      { span: { start: 0, end: 2 }, exact: true },
      { span: { start: 10, end: 12 }, exact: true },
    ]);
  });

  it('gives overlapping places', () => {
    expect(findQuote('aaa', { exact: 'aa' }).map(({ span }) => span.start)).toEqual([0, 1]);
  });

  it('does not look for similar words when the exact ones are there', () => {
    expect(wordsFound("it's it’s", { exact: "it's" })).toEqual(["it's"]);
  });

  it('finds nothing where the words are not, or differ in case', () => {
    expect(findQuote('The Ceasefire', { exact: 'ceasefire' })).toEqual([]);
    expect(findQuote('', { exact: 'a' })).toEqual([]);
  });

  it.each(['', ' ', '\n\u00a0', '\u200b'])('finds nothing when asked for no words: %j', (exact) => {
    expect(findQuote('a \n\u00a0b\u200b', { exact })).toEqual([]);
  });
});

describe('finding the words as a person would copy them', () => {
  it.each([
    ['“We agree,” he said — at last…', '"We agree," he said - at last...'],
    ['a full\n    ceasefire', 'a full ceasefire'],
    ['a\u00a0full  ceasefire', 'a full\nceasefire'],
    ['cease\u00adfire', 'ceasefire'],
    ['cafe\u0301', 'café'],
    ['the ﬁrst round', 'the first round'],
  ])('%j for %j', (words, exact) => {
    const text = `Before: ${words} (after)`;
    const span = { start: 8, end: 8 + words.length };
    expect(findQuote(text, { exact })).toEqual([{ span, exact: false }]);
  });

  it('leaves out the white space at the ends of the quotation', () => {
    expect(wordsFound('(“yes”)', { exact: ' "yes" \n' })).toEqual(['“yes”']);
  });

  it('does not take part of a character for the whole', () => {
    expect(findQuote('wait…', { exact: 'wait.' })).toEqual([]);
    expect(findQuote('the ﬁrst\u00a0round', { exact: 'irst round' })).toEqual([]);
    expect(findQuote('“x\u0302”', { exact: '"x' })).toEqual([]);
  });

  it('finds overlapping places here too', () => {
    expect(wordsFound('“a” “a” “a”', { exact: '"a" "a"' })).toEqual(['“a” “a”', '“a” “a”']);
  });
});

describe('choosing by what stands around', () => {
  const text = 'He said yes today. She said yes twice. They said “yes” too. All said yes.';

  it('gives only the place whose surroundings agree', () => {
    const [match, ...others] = findQuote(text, {
      exact: 'yes',
      prefix: 'She said ',
      suffix: ' twice.',
    });
    expect(match?.span.start).toBe(text.indexOf('yes twice'));
    expect(others).toEqual([]);
  });

  it('takes one side that agrees when no place agrees on both', () => {
    const matches = findQuote(text, { exact: 'yes', prefix: 'She said ', suffix: ' never.' });
    expect(matches.map(({ span }) => span.start)).toEqual([text.indexOf('yes twice')]);
  });

  it('takes one side that is given when the other is not', () => {
    const matches = findQuote(text, { exact: 'yes', prefix: '', suffix: '.' });
    expect(matches.map(({ span }) => span.start)).toEqual([text.lastIndexOf('yes')]);
  });

  it('gives all places when none agrees', () => {
    expect(findQuote(text, { exact: 'yes', prefix: 'Nobody said ' })).toHaveLength(4);
  });

  it('compares the surroundings with the same tolerance', () => {
    const folded = 'a said: “go” b. A  \n said:\n\n go   —\nb';
    const matches = findQuote(folded, { exact: 'go', prefix: 'A said: ', suffix: ' - b' });
    expect(matches.map(({ span }) => span.start)).toEqual([folded.lastIndexOf('go')]);
  });

  it('looks past any amount of white space', () => {
    const gap = '\n'.repeat(500);
    const spread = `left${gap}go${gap}right left go wrong`;
    const matches = findQuote(spread, { exact: 'go', prefix: 'left ', suffix: ' right' });
    expect(matches.map(({ span }) => span.start)).toEqual([spread.indexOf('go')]);
  });

  it('chooses among tolerant matches too', () => {
    const twice = '“a” first. “a” second.';
    const [match, ...others] = findQuote(twice, { exact: '"a"', suffix: ' second' });
    expect(match).toEqual({ span: { start: 11, end: 14 }, exact: false });
    expect(others).toEqual([]);
  });

  it('finds every span again by its own selector', () => {
    const random = seededRandom(23);
    const pieces = ['one ', 'two', ' ', '\n', '😀', 'e\u0301', '“', '…', 'ß'];
    for (let round = 0; round < 100; round++) {
      const source = randomText(random, pieces, 50);
      const start = pickNumber(random, source.length - 1);
      const span = { start, end: start + 1 + pickNumber(random, source.length - start) };
      const selector = describeSpan(source, { ...span, end: Math.min(span.end, source.length) });
      if (selector.exact.trim() === '') continue;
      expect(findQuote(source, selector).map((match) => match.span.start)).toContain(start);
    }
  });
});

describe('findAll', () => {
  it('agrees with comparing at every place', () => {
    const random = seededRandom(31);
    for (let round = 0; round < 300; round++) {
      const haystack = randomText(random, ['a', 'b'], pickNumber(random, 40));
      const needle = randomText(random, ['a', 'b'], 1 + pickNumber(random, 5));
      const everywhere = [...haystack].flatMap((_, at) =>
        haystack.startsWith(needle, at) ? [at] : [],
      );
      expect(findAll(haystack, needle, { overlapping: true })).toEqual(everywhere);
      let free = 0;
      const apart = everywhere.filter((at) => at >= free && (free = at + needle.length));
      expect(findAll(haystack, needle, { overlapping: false })).toEqual(apart);
    }
  });

  it('finds the empty string nowhere', () => {
    expect(findAll('abc', '', { overlapping: true })).toEqual([]);
  });

  it('gets through a periodic text and needle', () => {
    const starts = findAll('a'.repeat(300_000), 'a'.repeat(100_000), { overlapping: true });
    expect(starts).toHaveLength(200_001);
  });
});
