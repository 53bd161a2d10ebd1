import type { OutputOf } from '../../db/api/contract.ts';
import { HitKind, type Hit } from '../../db/model/search.ts';

/** Hits of one kind, with how many there are in all. */
export interface HitGroup {
  kind: HitKind;
  hits: readonly Hit[];
  total: number;
}

/** What was found, by kind, the kinds in their usual order and within each as the search ranked it. */
export function groupHits({ hits, totals }: OutputOf<'search.query'>): HitGroup[] {
  return HitKind.options.flatMap((kind) => {
    const ofKind = hits.filter((hit) => hit.kind === kind);
    return ofKind.length > 0 ? [{ kind, hits: ofKind, total: totals[kind] ?? ofKind.length }] : [];
  });
}

/** A piece of a text that does or does not match. */
export interface Piece {
  text: string;
  matched: boolean;
}

/** A text in pieces, so that what matched can be marked. Matches may touch or overlap. */
export function splitMatches(
  text: string,
  matches: readonly { start: number; end: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, matched: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), matched });
    at = Math.max(at, end);
  };
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
