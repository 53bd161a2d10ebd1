import { findAll } from './findAll.ts';
import { foldText } from './fold.ts';
import type { Span } from './positions.ts';

/** A place where the words of a quotation occur; `exact` when they do so unit for unit. */
export interface QuoteMatch {
  span: Span;
  exact: boolean;
}

/** Words to look for, and what stood before and after them, if known. */
export interface QuoteToFind {
  exact: string;
  prefix?: string;
  suffix?: string;
}

/**
 * All places where the quoted words occur, in order, overlapping ones too. Unit for unit if there
 * is such a place; else tolerant of white space, quotation marks, dashes and the rest of what
 * `foldText` always folds, but not of case. Of several places, only those are returned whose
 * surroundings agree best (folded alike): both sides, else one, else all of them. Words of nothing
 * but white space are nowhere. Spans are of the original text. Linear in the text.
 */
export function findQuote(text: string, quote: QuoteToFind): QuoteMatch[] {
  const words = foldText(quote.exact).folded.trim();
  if (words === '') return [];
  const exact = findExact(text, quote.exact);
  return preferAgreeing(text, exact.length > 0 ? exact : findFolded(text, words), quote);
}

function findExact(text: string, words: string): QuoteMatch[] {
  return findAll(text, words, { overlapping: true }).map((start) => ({
    span: { start, end: start + words.length },
    exact: true,
  }));
}

function findFolded(text: string, words: string): QuoteMatch[] {
  const { folded, toOriginalSpan, isInsideCharacter } = foldText(text);
  return findAll(folded, words, { overlapping: true })
    .map((start) => ({ start, end: start + words.length }))
    .filter(({ start, end }) => !isInsideCharacter(start) && !isInsideCharacter(end))
    .map((span) => ({ span: toOriginalSpan(span), exact: false }));
}

function preferAgreeing(text: string, matches: QuoteMatch[], quote: QuoteToFind): QuoteMatch[] {
  // A context may begin or end inside a character; the half that was cut off says nothing.
  const prefix = foldText((quote.prefix ?? '').replace(/^\p{M}+/u, '')).folded.trimEnd();
  const suffix = foldText(quote.suffix ?? '').folded.trimStart();
  if (matches.length < 2 || (prefix === '' && suffix === '')) return matches;
  const scores = matches.map(
    ({ span }) =>
      Number(prefix !== '' && foldedBefore(text, span.start, prefix.length).endsWith(prefix)) +
      Number(suffix !== '' && foldedAfter(text, span.end, suffix.length).startsWith(suffix)),
  );
  const best = scores.reduce((a, b) => Math.max(a, b), 0);
  return matches.filter((_, index) => scores[index] === best);
}

/** Room for white space and marks that fold away, so that one look is nearly always enough. */
const SPARE = 16;

/** At least `length` folded units that end at `offset` (all there are, near the start). */
function foldedBefore(text: string, offset: number, length: number): string {
  for (let reach = length + SPARE; ; reach *= 2) {
    const from = Math.max(0, offset - reach);
    const folded = foldText(text.slice(from, offset)).folded.trimEnd();
    if (from === 0 || folded.length > length) return folded;
  }
}

/** At least `length` folded units that begin at `offset` (all there are, near the end). */
function foldedAfter(text: string, offset: number, length: number): string {
  for (let reach = length + SPARE; ; reach *= 2) {
    const to = Math.min(text.length, offset + reach);
    const folded = foldText(text.slice(offset, to)).folded.trimStart();
    if (to === text.length || folded.length > length) return folded;
  }
}
