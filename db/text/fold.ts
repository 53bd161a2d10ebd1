import { foldCharacter } from './foldCharacter.ts';
import type { FoldOptions } from './foldCharacter.ts';
import type { Span } from './positions.ts';

export type { FoldOptions } from './foldCharacter.ts';

/** A text in the form in which it is compared, and the way back to the original. */
export interface FoldedText {
  folded: string;
  /**
   * Original offset of a folded one (both UTF-16). Where one character became several, every
   * place inside them leads to its start; after something left out, to the place after it.
   */
  toOriginal(offset: number): number;
  /** Original span of a folded one, widened to whole original characters. */
  toOriginalSpan(span: Span): Span;
  /** Whether a folded offset falls among the several units that one original character became. */
  isInsideCharacter(offset: number): boolean;
}

/** A place where folding is not unit for unit: `length` folded units stand for `originalLength`. */
interface Piece {
  start: number;
  length: number;
  originalStart: number;
  originalLength: number;
}

const INVISIBLE = '\\u00ad\\u200b\\u2060\\ufeff';
const SPACES = `\\s\\u0085${INVISIBLE}`;
const DASHES = '\\-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d';

/** All that folding can change; what lies between is plain ASCII. Order matters. */
const NEEDS_FOLDING = new RegExp(
  [
    `[${SPACES}]{2,}`,
    `(?! )[${SPACES}]`,
    `[${DASHES}]{2,}`,
    // Hangul written as separate letters, which compose into one syllable.
    '[\\u1100-\\u115f][\\u1160-\\u11a7][\\u11a8-\\u11ff]?',
    // A character beyond ASCII, or any character with combining marks.
    '[^\\0-\\x7f]\\p{M}*',
    '[\\0-\\x7f]\\p{M}+',
    '[`]',
  ].join('|'),
  'gu',
);
const ONLY_SPACES = new RegExp(`^[${SPACES}]+$`, 'u');
const ONLY_INVISIBLE = new RegExp(`^[${INVISIBLE}]+$`, 'u');
const ONLY_DASHES = new RegExp(`^[${DASHES}]+$`, 'u');

/**
 * Folds a text so that what a reader takes for the same words compares equal. Always: a run of
 * white space is one space, a run of dashes one hyphen, curly quotation marks and guillemets are
 * straight, an ellipsis is three dots, ligatures are letters, soft hyphens and zero-width spaces
 * are left out, and canonically equivalent characters (Unicode NFC) are one. `case` adds full case
 * folding (ß = SS), `diacritics` leaves accents and points out. Linear in the text.
 */
export function foldText(text: string, options: FoldOptions = {}): FoldedText {
  const known = new Map<string, string>();
  const pieces: Piece[] = [];
  let folded = '';
  let copied = 0;
  for (const { 0: original, index } of text.matchAll(NEEDS_FOLDING)) {
    folded += foldAscii(text.slice(copied, index), options);
    let result = known.get(original);
    if (result === undefined) {
      result = foldMatch(original, options);
      known.set(original, result);
    }
    if (original.length !== 1 || result.length !== 1) {
      pieces.push({
        start: folded.length,
        length: result.length,
        originalStart: index,
        originalLength: original.length,
      });
    }
    folded += result;
    copied = index + original.length;
  }
  folded += foldAscii(text.slice(copied), options);
  return createFoldedText(folded, pieces);
}

function foldAscii(text: string, options: FoldOptions): string {
  return options.case ? text.toLowerCase() : text;
}

function foldMatch(original: string, options: FoldOptions): string {
  if (ONLY_INVISIBLE.test(original)) return '';
  if (ONLY_SPACES.test(original)) return ' ';
  if (ONLY_DASHES.test(original)) return '-';
  return foldCharacter(original, options);
}

function createFoldedText(folded: string, pieces: readonly Piece[]): FoldedText {
  const toOriginal = (offset: number) => {
    const piece = lastPieceAt(pieces, offset);
    if (!piece) return offset;
    const past = offset - piece.start - piece.length;
    return past < 0 ? piece.originalStart : piece.originalStart + piece.originalLength + past;
  };
  /** Original end of the character that the folded unit at `offset` belongs to. */
  const endOf = (offset: number) => {
    const piece = lastPieceAt(pieces, offset);
    if (!piece) return offset + 1;
    const past = offset + 1 - piece.start - piece.length;
    return piece.originalStart + piece.originalLength + Math.max(0, past);
  };
  return {
    folded,
    toOriginal,
    toOriginalSpan({ start, end }) {
      const first = toOriginal(start);
      return { start: first, end: end > start ? endOf(end - 1) : first };
    },
    isInsideCharacter(offset) {
      const piece = lastPieceAt(pieces, offset);
      return !!piece && offset > piece.start && offset < piece.start + piece.length;
    },
  };
}

/** The last piece that starts at or before a folded offset, by binary search. */
function lastPieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
