import type { QueryTerm } from '../../model/query.ts';
import type { Span } from '../../text/positions.ts';

/** A place where a term occurs: UTF-16 units, half-open. `term` tells the terms apart. */
export interface Match extends Span {
  term: number;
}

/** What the tokenizer of the indexes (unicode61) makes words of, and the accents it leaves out. */
const LETTER = String.raw`\p{L}\p{N}\p{Co}`;
const ACCENT = String.raw`\u0300-\u036f`;

/**
 * A pattern that finds in a text what the index found there for these terms: whole words (the last
 * perhaps only begun) without regard to case, accents and what stands between the words of a phrase.
 * Null when the terms hold no words. Linear in the text, where `snippet()` of FTS5 is quadratic in
 * the number of matches and stands still on a long source.
 */
export function termPattern(terms: readonly QueryTerm[]): RegExp | null {
  const patterns = terms.flatMap((term) => patternOf(term) ?? []);
  if (patterns.length === 0) return null;
  return new RegExp(`(?<![${LETTER}${ACCENT}])(?:${patterns.join('|')})`, 'giu');
}

/** The places where a pattern of `termPattern` matches, in order and apart, found as they are asked for. */
export function* matchesIn(text: string, pattern: RegExp): Generator<Match> {
  for (const match of text.matchAll(pattern)) {
    const term = match.findIndex((group, index) => index > 0 && group !== undefined);
    yield { start: match.index, end: match.index + match[0].length, term };
  }
}

function patternOf({ text, prefix }: QueryTerm): string | null {
  const words = text.match(new RegExp(`[${LETTER}][${LETTER}${ACCENT}]*`, 'gu'));
  if (!words) return null;
  const phrase = words.map(patternOfWord).join(`[^${LETTER}]+`);
  return prefix ? `(${phrase})` : `(${phrase})(?![${LETTER}])`;
}

function patternOfWord(word: string): string {
  return Array.from(withoutAccents(word), (letter) => {
    const variants = accentedLetters().get(letter);
    return `${variants ? `[${letter}${variants}]` : letter}[${ACCENT}]*`;
  }).join('');
}

let accented: Map<string, string> | undefined;

/** The accented letters of Latin, Greek and Cyrillic by the plain letter they are folded to. */
function accentedLetters(): Map<string, string> {
  if (accented) return accented;
  accented = new Map();
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1fff],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      const plain = withoutAccents(letter);
      // The pattern does not regard case, so small letters are enough.
      if (letter !== letter.toLowerCase() || plain === letter || plain.length !== 1) continue;
      accented.set(plain, (accented.get(plain) ?? '') + letter);
    }
  }
  return accented;
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(new RegExp(`[${ACCENT}]`, 'gu'), '')
    .normalize('NFC')
    .toLowerCase();
}
