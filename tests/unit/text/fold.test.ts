import { describe, expect, it } from 'vitest';
import { foldText } from '../../../db/text/fold.ts';
import { pickNumber, randomText, seededRandom } from './random.ts';

const LOOSE = { case: true, diacritics: true };
const fold = (text: string) => foldText(text).folded;
const foldLoosely = (text: string) => foldText(text, LOOSE).folded;

describe('what is always folded', () => {
  it.each([
    ['runs of white space', 'a \n\t\u00a0\u2003b', 'a b'],
    ['a single line end or no-break space', 'a\nb\u00a0c', 'a b c'],
    ['single quotation marks and apostrophes', '‘a’ ‚b‛ `c´ ‹d› ʼ', "'a' 'b' 'c' 'd' '"],
    ['double quotation marks and guillemets', '“a” „b‟ «c» ＂d', '"a" "b" "c" "d'],
    ['dashes, and runs of them', 'a–b—c‐d−e--f - ―', 'a-b-c-d-e-f - -'],
    ['the ellipsis', 'wait…', 'wait...'],
    ['ligatures', 'oﬃce ﬁrst', 'office first'],
    ['soft hyphens and zero-width spaces within words', 'cease\u00adfi\u200bre\u2060', 'ceasefire'],
    ['zero-width spaces within white space', 'a \u200b\ufeff b', 'a b'],
    ['decomposed letters', 'cafe\u0301', 'café'],
    ['decomposed Hangul', '\u1112\u1161\u11ab', '한'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps case and diacritics unless asked', () => {
    expect(fold('Élan ß')).toBe('Élan ß');
    expect(foldText('Élan ÇA', { case: true }).folded).toBe('élan ça');
    expect(foldText('Élan ÇA', { diacritics: true }).folded).toBe('Elan CA');
  });

  it('keeps joiners, which change the letters beside them', () => {
    expect(fold('می\u200cخواهم')).toBe('می\u200cخواهم');
  });
});

describe('letters that are the same to a loose reader', () => {
  it.each([
    ['ß', 'ẞ', 'SS', 'ss'],
    ['İ', 'i', 'I', 'ı'],
    ['Σ', 'σ', 'ς'],
    ['ﬁ', 'FI', 'fi'],
    ['𐐀', '𐐨'],
    ['é', 'E\u0301', 'e', 'É'],
    ['ё', 'Е', 'е'],
    ['Ł', 'l'],
    ['Ø', 'o'],
    ['Æ', 'ae'],
    ['Å', 'Å', 'a'],
    ['ǰ', 'J\u030c', 'j'],
    ['ΐ', 'Ϊ\u0301', 'ι'],
    ['בָּ', 'ב'],
    ['مُ', 'م'],
    ['آ', 'ا'],
    ['❤️', '❤'],
  ])('%s and %s', (...letters) => {
    expect(new Set(letters.map(foldLoosely)).size).toBe(1);
  });

  it('are not others that only look alike in their encoding', () => {
    expect(foldLoosely('й')).not.toBe(foldLoosely('и'));
    expect(foldLoosely('Й')).toBe(foldLoosely('й'));
    expect(foldLoosely('が')).not.toBe(foldLoosely('か'));
    expect(foldLoosely('कु')).not.toBe(foldLoosely('क'));
  });
});

describe('the way back to the original', () => {
  it('leads to the same place where nothing changed', () => {
    const { toOriginal } = foldText('abc');
    expect([0, 1, 2, 3].map(toOriginal)).toEqual([0, 1, 2, 3]);
  });

  it('leads from inside an expanded character to its start', () => {
    const { folded, toOriginal, isInsideCharacter } = foldText('aß!', { case: true });
    expect(folded).toBe('ass!');
    expect([0, 1, 2, 3, 4].map(toOriginal)).toEqual([0, 1, 1, 2, 3]);
    expect([0, 1, 2, 3, 4].map(isInsideCharacter)).toEqual([false, false, true, false, false]);
  });

  it('leads from a collapsed run to its start, and after it to its end', () => {
    const { toOriginal, toOriginalSpan } = foldText('a \n b');
    expect([0, 1, 2, 3].map(toOriginal)).toEqual([0, 1, 4, 5]);
    expect(toOriginalSpan({ start: 1, end: 2 })).toEqual({ start: 1, end: 4 });
  });

  it('skips what was left out at the edges of a span, and keeps what is inside', () => {
    // 0 a, 1 soft hyphen, 2 b, 3 soft hyphen, 4 c
    const { folded, toOriginalSpan } = foldText('a\u00adb\u00adc');
    expect(folded).toBe('abc');
    expect(toOriginalSpan({ start: 1, end: 2 })).toEqual({ start: 2, end: 3 });
    expect(toOriginalSpan({ start: 0, end: 3 })).toEqual({ start: 0, end: 5 });
  });

  it('takes in the combining marks of the last letter', () => {
    const { folded, toOriginalSpan } = foldText('cafe\u0301s', LOOSE);
    expect(folded).toBe('cafes');
    expect(toOriginalSpan({ start: 0, end: 4 })).toEqual({ start: 0, end: 5 });
  });

  it('takes in a whole letter when a span ends at one of its marks', () => {
    const { toOriginalSpan, isInsideCharacter } = foldText('x\u0302y');
    expect(isInsideCharacter(1)).toBe(true);
    expect(toOriginalSpan({ start: 0, end: 1 })).toEqual({ start: 0, end: 2 });
  });

  it('keeps an empty span empty', () => {
    expect(foldText('a  b').toOriginalSpan({ start: 2, end: 2 })).toEqual({ start: 3, end: 3 });
  });

  it('never goes backwards, and gives spans that fold to what they were found as', () => {
    const random = seededRandom(5);
    const pieces = [
      'a',
      'B',
      ' ',
      '\n',
      '\u00ad',
      'ß',
      'İ',
      'e\u0301',
      '…',
      '—',
      '-',
      '😀',
      '“',
      'ﬃ',
    ];
    for (let round = 0; round < 100; round++) {
      const text = randomText(random, pieces, pickNumber(random, 40));
      const { folded, toOriginal, toOriginalSpan, isInsideCharacter } = foldText(text, LOOSE);
      expect(toOriginal(folded.length)).toBe(text.length);
      for (let start = 0; start < folded.length; start++) {
        expect(toOriginal(start + 1)).toBeGreaterThanOrEqual(toOriginal(start));
        if (isInsideCharacter(start)) continue;
        for (let end = start + 1; end <= folded.length; end++) {
          if (isInsideCharacter(end)) continue;
          const span = toOriginalSpan({ start, end });
          expect(foldLoosely(text.slice(span.start, span.end))).toBe(folded.slice(start, end));
        }
      }
    }
  });
});
