import { eld } from 'eld/extrasmall';

/** How much is read at the beginning, in the middle and at the end of a long text, in UTF-16 units. */
const PART = 400;

/** Fewer letters tell nothing; a character of Chinese, Japanese or Korean is as good as a few. */
const FEWEST_LETTERS = 24;
const LETTERS_AN_IDEOGRAPH = 4;

/**
 * The language of a text as a primary subtag of BCP 47 (`uk`), null where it is too short or not
 * sure. Sixty languages are known; Serbian in Latin script is told as Croatian. Of a long text only
 * its beginning, middle and end are read: what most of these are in counts.
 */
export function detectLanguage(text: string): string | null {
  const found = partsOf(text).flatMap((part) => languageOf(part) ?? []);
  const count = (language: string) => found.filter((other) => other === language).length;
  const [first, second] = [...new Set(found)].toSorted((a, b) => count(b) - count(a));
  if (first === undefined) return null;
  return second !== undefined && count(second) === count(first) ? null : first;
}

function partsOf(text: string): string[] {
  if (text.length <= PART * 3) return [text];
  const middle = Math.floor((text.length - PART) / 2);
  return [0, middle, text.length - PART].map((start) => text.slice(start, start + PART));
}

function languageOf(part: string): string | null {
  if (countLetters(part) < FEWEST_LETTERS) return null;
  const found = eld.detect(part);
  return found.isReliable() ? found.language : null;
}

function countLetters(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const ideographs =
    text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return letters + ideographs * (LETTERS_AN_IDEOGRAPH - 1);
}
