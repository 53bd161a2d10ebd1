import { foldText } from '../fold.ts';
import { isWhiteSpace } from '../whitespace.ts';

/** What a UTF-16 unit is to the splitting of a text; a `letter` is a word by itself. */
export const Kind = {
  space: 1,
  word: 2,
  dot: 3,
  dash: 4,
  surrogate: 5,
  quote: 6,
  letter: 7,
  alone: 8,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Kinds of units, and where a token that starts with a unit of a kind ends. */
export interface Kinds {
  of(code: number): Kind;
  endOf(text: string, start: number, kind: Kind): number;
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;
const QUOTE = /^['"]$/;
const DASH = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;

/** A token is cut after so many units, so that a text without white space has tokens as well. */
const LONGEST = 256;

/** A table of kinds, filled as units are met. */
export function createKinds(): Kinds {
  const table = new Uint8Array(0x10000);
  const of = (code: number): Kind => {
    const known = table[code];
    if (known) return known as Kind;
    const kind = kindOf(code);
    table[code] = kind;
    return kind;
  };
  return {
    of,
    endOf(text, start, kind) {
      if (kind === Kind.alone || kind === Kind.letter || kind === Kind.quote) return start + 1;
      if (kind === Kind.surrogate)
        return start + String.fromCodePoint(text.codePointAt(start)!).length;
      let end = start + 1;
      const farthest = Math.min(text.length, start + LONGEST);
      while (end < farthest && of(text.charCodeAt(end)) === kind) end += 1;
      return end;
    },
  };
}

function kindOf(code: number): Kind {
  if (code >= 0xd800 && code <= 0xdfff) return Kind.surrogate;
  const character = String.fromCharCode(code);
  // Within a word they are left out of it, so that it stays one.
  if (INVISIBLE.test(character)) return Kind.word;
  if (isWhiteSpace(code)) return Kind.space;
  if (UNSPACED.test(character)) return Kind.letter;
  if (WORD.test(character)) return Kind.word;
  if (DASH.test(character)) return Kind.dash;
  if (QUOTE.test(foldText(character).folded)) return Kind.quote;
  if (character === '.' || character === '…') return Kind.dot;
  return Kind.alone;
}
