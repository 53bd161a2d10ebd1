import { countForeignLetters } from './alphabets.ts';

/** What no text has: code points without a character, controls, broken sequences. */
const NEVER = /[\p{Cn}\p{Co}\uFFFD]|[^\P{Cc}\t\n\v\f\r\u0085]/gu;

/** What hardly stands within a word, and does where bytes are read in the wrong encoding. */
const ODD = [
  // A capital after a small letter: “пРИВЕТ” is Cyrillic of another code page.
  /\p{Ll}(?=[^\P{Lu}A-Z])/gu,
  // A sign between letters: “Ð¿Ñ€Ð¸”.
  /(?<=\p{L})[\p{S}\p{No}¡¿«»‹›„‚](?=\p{L})/gu,
  // Letters of two scripts beside each other.
  /\p{sc=Latin}(?=[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}])/gu,
  /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}](?=\p{sc=Latin})/gu,
  /(?<=\p{sc=Latin})\p{Lo}(?=\p{sc=Latin})/gu,
  // Letters that stand at the end of words alone.
  /[ςךםןףץةى](?=\p{L})/gu,
  // Letters that are no word by themselves.
  /(?<!\p{L})[\p{sc=Arabic}ĄĽŚŠŤŹŽ](?![\p{L}\p{M}.])/gu,
] as const;

/** A character that no text has tells more than one that is odd where it stands. */
const WEIGHT_OF_NEVER = 4;

const NOT_ASCII = /[^\0-\x7f]/gu;

/**
 * How little a text looks like one, by what stands in it that texts do not have, in proportion to
 * its characters beyond ASCII: 0 where nothing is amiss, 1 and more where most of it is.
 */
export function implausibility(text: string): number {
  const odd = ODD.reduce((sum, pattern) => sum + count(text, pattern), 0);
  const never = count(text, NEVER) * WEIGHT_OF_NEVER;
  return (odd + never + countForeignLetters(text)) / Math.max(count(text, NOT_ASCII), 1);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
