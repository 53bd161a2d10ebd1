/** The middle one of numbers in order (the lower of two); 0 for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** What has the most weight in all; undefined for none. */
export function heaviest<K>(weights: Iterable<readonly [K, number]>): K | undefined {
  const sums = new Map<K, number>();
  for (const [key, weight] of weights) sums.set(key, (sums.get(key) ?? 0) + weight);
  let best: [K, number] | undefined;
  for (const entry of sums) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}

/** The greatest; 0 for none. Unlike Math.max, for any number of them. */
export function greatest(numbers: Iterable<number>): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const each of numbers) if (each > best) best = each;
  return Number.isFinite(best) ? best : 0;
}

/** The least; 0 for none. */
export function least(numbers: Iterable<number>): number {
  let best = Number.POSITIVE_INFINITY;
  for (const each of numbers) if (each < best) best = each;
  return Number.isFinite(best) ? best : 0;
}
