import { FILTER_KEYS, formatFilter, type FilterKey } from '../../db/model/query.ts';

/** The filter that is being typed: what stands of its value, and where it lies in the box. */
export interface OpenFilter {
  key: FilterKey;
  typed: string;
  start: number;
  end: number;
}

const FILTER = new RegExp(`(?<![^\\s])(${FILTER_KEYS.join('|')}):(?:"([^"]*)("?)|(\\S*))`, 'giu');

/** The filter that the caret stands in or behind, unless its quotation marks are closed already. */
export function filterAt(text: string, caret: number): OpenFilter | null {
  for (const match of text.matchAll(FILTER)) {
    const [whole, key, quoted, closed, bare] = match;
    const { index: start } = match;
    const end = start + whole.length;
    if (caret <= start + key!.length || caret > end) continue;
    if (closed === '"' && caret === end) return null;
    return { key: key!.toLowerCase() as FilterKey, typed: quoted ?? bare ?? '', start, end };
  }
  return null;
}

/** The box with the value chosen for a filter, and where the caret stands then. */
export function completeFilter(
  text: string,
  { key, start, end }: OpenFilter,
  value: string,
): { text: string; caret: number } {
  const filter = formatFilter({ key, value });
  const after = text.slice(end);
  const before = text.slice(0, start) + filter + (/^\s/u.test(after) ? '' : ' ');
  return { text: before + after, caret: before.length };
}

/** The box with a filter begun at its end, and where the caret stands then. */
export function beginFilter(text: string, key: FilterKey): { text: string; caret: number } {
  const begun = `${text.trimEnd()}${text.trim() === '' ? '' : ' '}${key}:`;
  return { text: begun, caret: begun.length };
}
