import type { Row } from './runs.ts';

/** Where each word stands in a row of tokens. */
export interface WordIndex {
  row: Row;
  count(id: number): number;
  /** In order. */
  places(id: number): Int32Array;
}

/** Indexes a row: O(n). */
export function indexWords(row: Row): WordIndex {
  const limit = row.reduce((most, id) => Math.max(most, id + 1), 0);
  const firsts = new Int32Array(limit + 1);
  for (const id of row) firsts[id + 1]! += 1;
  for (let id = 0; id < limit; id++) firsts[id + 1]! += firsts[id]!;
  const next = firsts.slice();
  const places = new Int32Array(row.length);
  row.forEach((id, at) => (places[next[id]!++] = at));
  const start = (id: number) => firsts[Math.min(id, limit)]!;
  return {
    row,
    count: (id) => start(id + 1) - start(id),
    places: (id) => places.subarray(start(id), start(id + 1)),
  };
}

/**
 * Where the same tokens stand one after another, in order, at most `limit` places. Only the places
 * of their rarest word are looked at.
 */
export function findRow(index: WordIndex, needle: Row, limit = Number.POSITIVE_INFINITY): number[] {
  let rarest = 0;
  for (let at = 1; at < needle.length; at++) {
    if (index.count(needle[at]!) < index.count(needle[rarest]!)) rarest = at;
  }
  const found: number[] = [];
  if (needle.length === 0) return found;
  for (const place of index.places(needle[rarest]!)) {
    const start = place - rarest;
    if (start < 0 || start + needle.length > index.row.length) continue;
    let at = 0;
    while (at < needle.length && index.row[start + at] === needle[at]) at++;
    if (at === needle.length && found.push(start) === limit) break;
  }
  return found;
}
