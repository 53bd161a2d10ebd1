/** What folding leaves out beyond what it always does. */
export interface FoldOptions {
  case?: boolean;
  diacritics?: boolean;
}

const PUNCTUATION = new Map([
  ...[...'‘’‚‛‹›`´ʻʼ′＇'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟«»″〝〞＂'].map((mark) => [mark, '"'] as const),
  ['…', '...'] as const,
]);

/** Latin ligatures as PDF files and old type have them (ﬁ, ﬂ, …). */
const LIGATURE = /[\ufb00-\ufb06]/g;

/**
 * Marks that may go without making another word of it: the combining diacritics of Latin, Greek
 * and Cyrillic, variation selectors, the points of Hebrew, the vowel signs and Koranic marks of
 * Arabic. Not those of Indic scripts and kana, which are letters in all but encoding.
 */
const DIACRITIC = new RegExp(
  '[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f' +
    '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7' +
    '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed]',
  'g',
);

/** Letters with a stroke, and double letters: variants to a reader, but without decomposition. */
const PLAIN_LETTERS = new Map(
  'łl ŁL øo ØO đd ĐD ħh ĦH ŧt ŦT ıi æae ÆAE œoe ŒOE'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/**
 * Folds one character with its combining marks, without regard to its neighbours, so that equal
 * characters fold alike everywhere (see `foldText` for what is folded).
 */
export function foldCharacter(character: string, options: FoldOptions): string {
  const mark = PUNCTUATION.get(character);
  if (mark !== undefined) return mark;
  let folded = character.normalize('NFC').replace(LIGATURE, (letters) => letters.normalize('NFKC'));
  if (options.case) folded = foldCase(folded);
  return options.diacritics ? dropDiacritics(folded) : folded;
}

/** Lower, upper, lower again: reaches ss from ß and ẞ alike, and σ from Σ, σ and ς. */
function foldCase(character: string): string {
  return character.toLowerCase().toUpperCase().toLowerCase();
}

function dropDiacritics(character: string): string {
  // Short i is a letter of its own in Russian and Ukrainian, not an i with an accent.
  if (/^[\u0439\u0419]/.test(character)) return character.slice(0, 1);
  const plain = character.normalize('NFD').replace(DIACRITIC, '').normalize('NFC');
  return PLAIN_LETTERS.get(plain) ?? plain;
}
