import { describe, expect, it } from 'vitest';
import { clusterAround } from '../../../db/text/graphemes.ts';
import { CONTEXT_LENGTH, describeSpan, trimSpan } from '../../../db/text/selectors.ts';
import { pickNumber, randomText, seededRandom } from './random.ts';

/** The span of the first occurrence of some words. */
function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('describeSpan', () => {
  it('gives the words and 32 units on either side', () => {
    const text = 'x'.repeat(40) + 'HERE' + 'y'.repeat(40);
    expect(describeSpan(text, { start: 40, end: 44 })).toEqual({
      exact: 'HERE',
      prefix: 'x'.repeat(CONTEXT_LENGTH),
      suffix: 'y'.repeat(CONTEXT_LENGTH),
    });
  });

  it('gives less at the edges of the text', () => {
    expect(describeSpan('a HERE b', { start: 2, end: 6 })).toEqual({
      exact: 'HERE',
      prefix: 'a ',
      suffix: ' b',
    });
    expect(describeSpan('HERE', { start: 0, end: 4 })).toEqual({
      exact: 'HERE',
      prefix: '',
      suffix: '',
    });
  });

  it('does not cut a surrogate pair at the far ends of prefix and suffix', () => {
    const text = '😀'.repeat(16) + 'a' + 'HERE' + 'b' + '😀'.repeat(16);
    const { prefix, suffix } = describeSpan(text, spanOf(text, 'HERE'));
    expect(prefix).toBe('😀'.repeat(15) + 'a');
    expect(suffix).toBe('b' + '😀'.repeat(15));
  });

  it('does not cut a letter from its combining mark', () => {
    const text = 'e\u0301' + 'a'.repeat(31) + 'HERE' + 'b'.repeat(31) + 'e\u0301';
    const { prefix, suffix } = describeSpan(text, spanOf(text, 'HERE'));
    expect(prefix).toBe('a'.repeat(31));
    expect(suffix).toBe('b'.repeat(31));
  });

  it('leaves the context empty beside a single character longer than the context', () => {
    const long = 'e' + '\u0301'.repeat(100);
    const text = long + 'HERE' + long;
    expect(describeSpan(text, spanOf(text, 'HERE'))).toEqual({
      exact: 'HERE',
      prefix: '',
      suffix: '',
    });
  });

  it('refuses a span outside the text', () => {
    expect(() => describeSpan('abc', { start: 1, end: 4 })).toThrow(RangeError);
  });
});

describe('trimSpan', () => {
  it.each([
    ['spaces and line ends', ' \n\tword\r\n '],
    ['no-break and ideographic space', '\u00a0\u3000word\u202f\u00a0'],
    ['zero-width space, word joiner and BOM', '\ufeff\u200bword\u2060\u200b'],
  ])('takes %s off both ends', (_, text) => {
    expect(trimSpan(text, { start: 0, end: text.length })).toEqual(spanOf(text, 'word'));
  });

  it('keeps the white space between words', () => {
    expect(trimSpan(' a b ', { start: 0, end: 5 })).toEqual({ start: 1, end: 4 });
  });

  it('gives null when nothing but white space is left, or nothing was there', () => {
    expect(trimSpan('a \u200b\n b', { start: 1, end: 5 })).toBeNull();
    expect(trimSpan('abc', { start: 1, end: 1 })).toBeNull();
  });

  it('moves an end inside a surrogate pair out to its edge', () => {
    expect(trimSpan('a😀b', { start: 2, end: 4 })).toEqual({ start: 1, end: 4 });
    expect(trimSpan('a😀b', { start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
  });

  it('takes in the combining mark that belongs to the last letter', () => {
    const text = 'cafe\u0301 noir';
    expect(trimSpan(text, { start: 0, end: 4 })).toEqual({ start: 0, end: 5 });
  });

  it.each(['👩‍👩‍👧', '🇺🇦', '👍🏽', 'क्षि', '각'.normalize('NFD'), 'e' + '\u0301'.repeat(300)])(
    'takes in the whole of %s when an end falls inside it',
    (character) => {
      const text = `Ж${character}Ж`;
      const whole = { start: 1, end: 1 + character.length };
      for (let inside = 2; inside < whole.end; inside++) {
        expect(trimSpan(text, { start: inside, end: whole.end })).toEqual(whole);
        expect(trimSpan(text, { start: 1, end: inside })).toEqual(whole);
      }
    },
  );

  it('counts flags from the start of their row, however long', () => {
    const text = 'Ж' + '🇺🇦'.repeat(100);
    const inside = 1 + 90 * 4 + 2;
    expect(trimSpan(text, { start: inside, end: text.length })?.start).toBe(inside - 2);
  });

  it('refuses a span outside the text', () => {
    expect(() => trimSpan('abc', { start: 2, end: 1 })).toThrow(RangeError);
  });
});

describe('clusterAround', () => {
  it('finds the same clusters as segmenting the whole text', () => {
    const random = seededRandom(3);
    const pieces = ['a', ' ', '\r\n', 'é', 'e\u0301', '東', '👩‍👧', '🇺🇦', '👍🏽', 'क्षि', '\u0301', 'Ж'];
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (let round = 0; round < 20; round++) {
      const text = randomText(random, pieces, 100 + pickNumber(random, 200));
      const segments = segmenter.segment(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const held = segments.containing(offset);
        const start = held?.index ?? offset;
        const end = held && start < offset ? start + held.segment.length : offset;
        expect(clusterAround(text, offset)).toEqual({
          start: end === offset ? offset : start,
          end,
        });
      }
    }
  });
});
