import type { Run } from './runs.ts';

/**
 * Of runs in the order of the old text, those that stand in the same order in the new one and hold
 * the most text together: what stayed in its place. The others were moved. O(n log n): the
 * heaviest increasing subsequence, by a Fenwick tree over the places in the new text.
 */
export function heaviestChain(runs: readonly Run[]): Run[] {
  const places = runs.map((run) => run.newStart + run.coreStart);
  const ranks = rank(places);
  const best = new Int32Array(runs.length + 1).fill(-1);
  const weights = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  let heaviest = -1;
  runs.forEach((run, index) => {
    const at = ranks[index]!;
    let from = -1;
    for (let i = at; i > 0; i -= i & -i) from = heavier(weights, from, best[i]!);
    weights[index] = run.length + (from < 0 ? 0 : weights[from]!);
    previous[index] = from;
    for (let i = at + 1; i <= runs.length; i += i & -i) {
      best[i] = heavier(weights, best[i]!, index);
    }
    heaviest = heavier(weights, heaviest, index);
  });
  const chain: Run[] = [];
  for (let index = heaviest; index >= 0; index = previous[index]!) chain.push(runs[index]!);
  return chain.reverse();
}

function heavier(weights: Float64Array, a: number, b: number): number {
  if (a < 0 || b < 0) return Math.max(a, b);
  return weights[b]! > weights[a]! ? b : a;
}

/** The rank of each number among all, from 0. */
function rank(numbers: readonly number[]): Int32Array {
  const order = numbers.map((_, index) => index).sort((a, b) => numbers[a]! - numbers[b]!);
  const ranks = new Int32Array(numbers.length);
  order.forEach((index, at) => (ranks[index] = at));
  return ranks;
}
