import { describe, expect, it } from 'vitest';
import {
  SIGNATURE_LENGTH,
  shingleSimilarity,
  signatureOf,
  similarity,
} from '../../../db/text/shingles.ts';
import { inventProse } from '../../bench/anchoring/prose.ts';
import { createRandom } from '../../helpers/random.ts';

const estimate = (a: string, b: string) => similarity(signatureOf(a), signatureOf(b));

describe('texts that are nearly the same', () => {
  it('have all shingles in common where only signs, spaces and case differ', () => {
    const a = '“The ferries stopped,” said Vey — on Monday, when the ice came…';
    const b = '"the FERRIES  stopped" said\nVey on Monday when the ice came.';
    expect(shingleSimilarity(a, b)).toBe(1);
    expect(estimate(a, b)).toBe(1);
  });

  it('have less in common the more words differ, as five in a row count', () => {
    const words = Array.from({ length: 100 }, (_, index) => `word${index}`);
    const changed = words.with(50, 'other');
    expect(shingleSimilarity(words.join(' '), changed.join(' '))).toBeCloseTo(91 / 101);
    expect(shingleSimilarity(words.join(' '), words.slice(0, 50).join(' '))).toBeCloseTo(46 / 96);
  });

  it('have nothing in common when no five words in a row are the same', () => {
    expect(shingleSimilarity('a b c d e', 'e d c b a')).toBe(0);
    expect(estimate('a b c d e', 'e d c b a')).toBe(0);
  });

  it('may be shorter than a shingle', () => {
    expect(shingleSimilarity('We agree', 'we agree!')).toBe(1);
    expect(estimate('We agree', 'we agree!')).toBe(1);
    expect(estimate('We agree', 'We do')).toBe(0);
  });

  it('are not similar where they have no words', () => {
    expect(estimate('', '')).toBe(0);
    expect(shingleSimilarity('…', '—')).toBe(0);
    expect(estimate('', 'The ferries stopped')).toBe(0);
  });

  it('may be in a script without spaces', () => {
    expect(estimate('渡轮在冬天停运港口关闭了', '渡轮在冬天停运，港口关闭了。')).toBe(1);
    expect(shingleSimilarity('渡轮在冬天停运了', '渡轮在夏天停运了')).toBe(0);
  });
});

describe('signatures', () => {
  it('are as long as said, and always the same for a text', () => {
    const signature = signatureOf('The ferries stopped on Monday, when the ice came.');
    expect(signature).toHaveLength(SIGNATURE_LENGTH);
    // They are stored, so these numbers may never change.
    expect(Array.from(signature.slice(0, 3))).toEqual([151_077_647, 134_966_368, 1_141_403_483]);
  });

  it('estimate what the texts have in common', () => {
    const random = createRandom(3);
    const errors = Array.from({ length: 60 }, (_, round) => {
      const text = inventProse(4000, random);
      const other = text
        .split(' ')
        .map((word) => (random.next() < round / 400 ? `${word}x` : word))
        .join(' ');
      return estimate(text, other) - shingleSimilarity(text, other);
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.15);
  });
});
