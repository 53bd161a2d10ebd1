/** The filters of the search box, each written `key:value` or `key:"two words"`. */
export const FILTER_KEYS = ['tag', 'issue', 'by', 'to', 'before', 'after', 'in'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

export interface QueryFilter {
  key: FilterKey;
  value: string;
}

/** A search as typed: words and phrases to be found, and filters that narrow where. */
export interface Query {
  terms: Array<{ text: string; phrase: boolean }>;
  filters: QueryFilter[];
}

const TOKEN = /(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu;

/**
 * Takes a search apart. `"two words"` is a phrase; `by:` is a filter only for the keys above, so
 * that `12:30` and `https://…` stay words; a filter without a value is ignored (it is being typed).
 */
export function parseQuery(text: string): Query {
  const query: Query = { terms: [], filters: [] };
  for (const match of text.matchAll(TOKEN)) {
    const [whole, prefix, quoted, bare] = match;
    const key = prefix?.toLowerCase();
    if (key !== undefined && isFilterKey(key)) {
      const value = (quoted ?? bare ?? '').trim();
      if (value !== '') query.filters.push({ key, value });
    } else if (quoted !== undefined && prefix === undefined) {
      if (quoted.trim() !== '') query.terms.push({ text: quoted.trim(), phrase: true });
    } else if (bare === undefined || !isOpenFilter(whole)) {
      query.terms.push({ text: whole, phrase: false });
    }
  }
  return query;
}

/** Writes a filter so that `parseQuery` reads the same one back. */
export function formatFilter({ key, value }: QueryFilter): string {
  return /\s/u.test(value) ? `${key}:"${value}"` : `${key}:${value}`;
}

function isFilterKey(key: string): key is FilterKey {
  return (FILTER_KEYS as readonly string[]).includes(key);
}

function isOpenFilter(token: string): boolean {
  return token.endsWith(':') && isFilterKey(token.slice(0, -1).toLowerCase());
}
