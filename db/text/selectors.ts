import { clusterEnd, clusterStart } from './graphemes.ts';
import { assertSpan } from './positions.ts';
import type { Span } from './positions.ts';
import { trimBounds } from './whitespace.ts';

/** Longest prefix and suffix, in UTF-16 units; the length that Hypothesis stores. */
export const CONTEXT_LENGTH = 32;

/** The words of a span and those around it: W3C Web Annotation, TextQuoteSelector. */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * Describes a span by its words and up to CONTEXT_LENGTH units on either side. Prefix and suffix
 * begin and end with whole characters as a reader sees them, so they may be a little shorter.
 * @throws RangeError when the span is not within the text.
 */
export function describeSpan(text: string, span: Span): QuoteSelector {
  assertSpan(text, span);
  const { start, end } = span;
  const from = clusterEnd(text, Math.max(0, start - CONTEXT_LENGTH));
  const to = clusterStart(text, Math.min(text.length, end + CONTEXT_LENGTH));
  return {
    exact: text.slice(start, end),
    // Beside a single character of more than CONTEXT_LENGTH units, from > start: no context.
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/**
 * Tidies a selection: white space (also NBSP, zero-width space and BOM) goes off both ends, and an
 * end that falls inside a character as a reader sees it (grapheme cluster, so also a surrogate
 * pair) moves out to its edge. Null when nothing is left.
 * @throws RangeError when the span is not within the text.
 */
export function trimSpan(text: string, span: Span): Span | null {
  assertSpan(text, span);
  const { start, end } = trimBounds(text, span);
  if (start === end) return null;
  return { start: clusterStart(text, start), end: clusterEnd(text, end) };
}
