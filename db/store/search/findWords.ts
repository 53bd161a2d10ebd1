import type { QueryTerm } from '../../model/query.ts';
import { findInFolded, foldForFind } from '../../text/findInText.ts';
import type { Span } from '../../text/positions.ts';

/**
 * Where terms occur in a text that has no index, without regard to case and diacritics, also within
 * words: in order and apart. Null unless each of them occurs.
 */
export function findWords(text: string, terms: readonly QueryTerm[]): Span[] | null {
  const folded = foldForFind(text);
  const places = terms.map((term) => findInFolded(folded, term.text));
  return places.every((found) => found.length > 0) ? apart(places.flat()) : null;
}

/** The same of an excerpt, which need not hold all of them. */
export function findSomeWords(text: string, terms: readonly QueryTerm[]): Span[] {
  const folded = foldForFind(text);
  return apart(terms.flatMap((term) => findInFolded(folded, term.text)));
}

function apart(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
