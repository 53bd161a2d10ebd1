import { findAll } from './findAll.ts';
import { foldText } from './fold.ts';
import type { FoldedText } from './fold.ts';
import type { Span } from './positions.ts';

const LOOSE = { case: true, diacritics: true };

/** Prepares a text for `findInFolded`: worth keeping while one text is searched again and again. */
export function foldForFind(text: string): FoldedText {
  return foldText(text, LOOSE);
}

/**
 * Places where the query occurs, without regard to case and diacritics and with the tolerance of
 * `foldText`: in order, not overlapping, as spans of the original text, each of whole characters.
 * A query of nothing but white space occurs nowhere. Linear in the text.
 */
export function findInText(text: string, query: string): Span[] {
  return findInFolded(foldForFind(text), query);
}

/** The same as `findInText`, on a text that `foldForFind` prepared. */
export function findInFolded(text: FoldedText, query: string): Span[] {
  const words = foldText(query, LOOSE).folded;
  if (words.trim() === '') return [];
  const spans: Span[] = [];
  for (const start of findAll(text.folded, words, { overlapping: false })) {
    const span = text.toOriginalSpan({ start, end: start + words.length });
    // Two hits can fall into one character: "s" occurs twice in "ß".
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}
