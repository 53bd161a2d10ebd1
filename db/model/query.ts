/** The filters of the search box, each written `key:value` or `key:"two words"`. */
export const FILTER_KEYS = ['tag', 'issue', 'by', 'to', 'before', 'after', 'in'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

export interface QueryFilter {
  key: FilterKey;
  value: string;
}

/** Words to be found. A phrase was written between quotation marks. */
export interface QueryTerm {
  text: string;
  phrase: boolean;
  /** It may be the beginning of a word: it is the last term, and no closing mark ended it. */
  prefix: boolean;
}

/** A search as typed: words and phrases to be found, and filters that narrow where. */
export interface Query {
  terms: QueryTerm[];
  filters: QueryFilter[];
}

const CURLY = /[“”„‟]/gu;
/** Within quotation marks, two of them stand for one. */
const QUOTED = /"((?:[^"]|"")*)("?)/.source;
const TOKEN = new RegExp(`(?:([a-z]+):)?(?:${QUOTED}|(\\S+))`, 'giu');

/**
 * Takes a search apart. `"two words"` is a phrase; `by:` is a filter only for the keys above, so
 * that `12:30` and `https://…` stay words; a filter without a value is ignored (it is being typed).
 */
export function parseQuery(text: string): Query {
  const query: Query = { terms: [], filters: [] };
  // A phrase that was copied may bring the marks of its language.
  for (const match of text.replace(CURLY, '"').matchAll(TOKEN)) {
    const [whole, prefix, inMarks, closed, bare] = match;
    const quoted = inMarks?.replaceAll('""', '"').trim();
    const key = prefix?.toLowerCase();
    if (key !== undefined && isFilterKey(key)) {
      const value = quoted ?? bare ?? '';
      if (value !== '') query.filters.push({ key, value });
    } else if (quoted !== undefined && prefix === undefined) {
      if (quoted !== '') query.terms.push({ text: quoted, phrase: true, prefix: closed === '' });
    } else if (!isOpenFilter(whole)) {
      query.terms.push({ text: whole, phrase: false, prefix: true });
    }
  }
  query.terms.forEach((term, index) => {
    term.prefix &&= index === query.terms.length - 1;
  });
  return query;
}

/** Writes a filter so that `parseQuery` reads the same one back, curly quotation marks straight. */
export function formatFilter({ key, value }: QueryFilter): string {
  return /[\s"“”„‟]/u.test(value) ? `${key}:${formatPhrase(value)}` : `${key}:${value}`;
}

/** Writes words as a phrase, in the same way. */
export function formatPhrase(words: string): string {
  return `"${words.replace(CURLY, '"').replaceAll('"', '""')}"`;
}

function isFilterKey(key: string): key is FilterKey {
  return (FILTER_KEYS as readonly string[]).includes(key);
}

function isOpenFilter(token: string): boolean {
  return token.endsWith(':') && isFilterKey(token.slice(0, -1).toLowerCase());
}
