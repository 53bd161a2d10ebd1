import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { parseQuery } from '../../db/model/query.ts';
import { findInText } from '../../db/text/findInText.ts';
import type { Span } from '../../db/text/positions.ts';

/** The words that a filter looks for: not those of what it leaves out. */
export function wordsOf(query: PassageQuery | undefined): string[] {
  if (query === undefined || 'not' in query) return [];
  if ('all' in query) return query.all.flatMap(wordsOf);
  if ('any' in query) return query.any.flatMap(wordsOf);
  return 'text' in query ? parseQuery(query.text).terms.map(({ text }) => text) : [];
}

/** Where such words begin in a text, without regard to case and accents: whole words or their beginnings. */
export function matchesIn(text: string, words: readonly string[]): Span[] {
  return words
    .flatMap((word) => findInText(text, word))
    .filter(({ start }) => start === 0 || !/[\p{L}\p{N}]/u.test(text[start - 1]!));
}
