import type { Row } from './runs.ts';

/** So many pairs of paragraphs are looked at; where there are more, none is paired. */
const MOST_PAIRS = 400;

/**
 * Of two lists of paragraphs those that have most words in common, in the order of both: pairs of
 * indexes whose shares add up to the most. A pair shares at least `leastShare` of the words of its
 * larger part.
 */
export function pairLike(
  left: readonly Row[],
  right: readonly Row[],
  leastShare: number,
): (readonly [left: number, right: number])[] {
  if (left.length * right.length > MOST_PAIRS) return [];
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const shares = new Float64Array(best.length);
  left.forEach((words, i) =>
    right.forEach((others, j) => {
      const cell = (i + 1) * width + j + 1;
      const share = sharedPart(words, others);
      shares[cell] = share >= leastShare ? share : Number.NEGATIVE_INFINITY;
      best[cell] = Math.max(
        best[cell - 1]!,
        best[cell - width]!,
        best[cell - width - 1]! + shares[cell]!,
      );
    }),
  );
  const pairs: (readonly [left: number, right: number])[] = [];
  for (let i = left.length, j = right.length; i > 0 && j > 0;) {
    const cell = i * width + j;
    if (best[cell] === best[cell - width]) i--;
    else if (best[cell] === best[cell - 1]) j--;
    else pairs.push([--i, --j]);
  }
  return pairs.reverse();
}

/** The share of the larger part's words that both have, each as often as in the other at most. */
function sharedPart(a: Row, b: Row): number {
  const counts = new Map<number, number>();
  for (const id of a) counts.set(id, (counts.get(id) ?? 0) + 1);
  let shared = 0;
  for (const id of b) {
    const left = counts.get(id) ?? 0;
    if (left > 0) shared += 1;
    counts.set(id, left - 1);
  }
  return shared / Math.max(1, a.length, b.length);
}
