import type { ComparedSource, Marked } from './compared.ts';
import { inCommon, lengthOf } from './segments.ts';

/**
 * How much of two passages must be the same for them to be one unit that both marked: Dice's
 * coefficient, twice the characters in common by those of both. At a half, neither is less than a
 * third of the other.
 */
const SAME_UNIT = 0.5;

/** What two coders marked in one source: units that both marked, and what only one did. */
export interface MatchedUnits {
  shared: Array<{ first: Marked; second: Marked; dice: number }>;
  onlyFirst: Marked[];
  onlySecond: Marked[];
}

/**
 * Pairs passages of two coders, each with at most one, those that are most alike first; of pairs that
 * are as alike, the one that stands first in the text.
 */
export function matchUnits({ first, second }: ComparedSource): MatchedUnits {
  const candidates = alikePairs(first, second).toSorted((a, b) => b.dice - a.dice);
  const taken = new Set<Marked>();
  const shared: MatchedUnits['shared'] = [];
  for (const pair of candidates) {
    if (taken.has(pair.first) || taken.has(pair.second)) continue;
    taken.add(pair.first).add(pair.second);
    shared.push(pair);
  }
  const left = (side: readonly Marked[]) => side.filter((marked) => !taken.has(marked));
  return { shared, onlyFirst: left(first), onlySecond: left(second) };
}

function alikePairs(first: readonly Marked[], second: readonly Marked[]): MatchedUnits['shared'] {
  const pairs: MatchedUnits['shared'] = [];
  // Both are in the order of their beginnings: what ends before one begins is left behind.
  let near: Marked[] = [];
  let next = 0;
  for (const one of first) {
    const { start } = one.spans[0]!;
    const { end } = one.spans.at(-1)!;
    near = near.filter(({ spans }) => spans.at(-1)!.end > start);
    for (; next < second.length && second[next]!.spans[0]!.start < end; next += 1) {
      near.push(second[next]!);
    }
    for (const other of near) {
      const common = inCommon(one.spans, other.spans);
      const dice = (2 * common) / (lengthOf(one.spans) + lengthOf(other.spans));
      if (dice >= SAME_UNIT) pairs.push({ first: one, second: other, dice });
    }
  }
  return pairs;
}
