import { parseQuery } from '../../model/query.ts';
import { HitKind, type Hit } from '../../model/search.ts';
import type { Database } from '../database.ts';
import { resolveFilters } from './filters.ts';
import type { KindSearch } from './kindSearch.ts';
import { matchExpression } from './matchExpression.ts';
import { searchActors } from './searchActors.ts';
import { searchEvents } from './searchEvents.ts';
import { searchNotes } from './searchNotes.ts';
import { searchPassages } from './searchPassages.ts';
import { searchSources } from './searchSources.ts';
import { searchTags } from './searchTags.ts';

const SEARCHES: Record<HitKind, KindSearch> = {
  source: searchSources,
  passage: searchPassages,
  note: searchNotes,
  actor: searchActors,
  tag: searchTags,
  event: searchEvents,
};

/** Hits kind by kind, the best of each first, and how many of each kind there are in all. */
export interface SearchResult {
  hits: Hit[];
  totals: Partial<Record<HitKind, number>>;
}

/**
 * Searches everything, or the given `kinds`, for the words of a query as `parseQuery` reads it; at
 * most `limit` hits of a kind. A filter that a kind cannot satisfy leaves the kind out; one that
 * names what is not there finds nothing. Filters alone list; an empty query finds nothing.
 */
export function search(
  db: Database,
  text: string,
  kinds: readonly HitKind[],
  limit: number,
): SearchResult {
  const { terms, filters } = parseQuery(text);
  const match = matchExpression(terms);
  const resolved = resolveFilters(db, filters);
  const result: SearchResult = { hits: [], totals: {} };
  if (resolved === null) return result;
  // Signs alone, without a letter or digit, are in no index.
  if (match === null && (terms.length > 0 || filters.length === 0)) return result;
  for (const kind of HitKind.options) {
    if (!kinds.includes(kind) || !resolved.kinds.has(kind)) continue;
    const { hits, total } = SEARCHES[kind](db, { terms, match, filters: resolved, limit });
    result.hits.push(...hits);
    result.totals[kind] = total;
  }
  return result;
}
