/** Where each passage stands in one respect: 0, 1, 2 … by row; -1 where it has nothing to say. */
export interface Ranks {
  of: Int32Array;
  /** How many different ranks there are. */
  count: number;
}

/** Ranks by a number; `missing` is what counts as none. */
export function ranksOfNumbers(values: Float64Array, missing?: number): Ranks {
  const sorted = values.toSorted();
  const rankOf = new Map<number, number>();
  for (const value of sorted) {
    if (value !== missing && !rankOf.has(value)) rankOf.set(value, rankOf.size);
  }
  return { of: Int32Array.from(values, (value) => rankOf.get(value) ?? -1), count: rankOf.size };
}

/**
 * Ranks by a thing each passage has: `of` gives its number by row, `things` what it is, `compare` the
 * order. Null is none. What compares as equal shares a rank.
 */
export function ranksOfThings<Thing>(
  of: (row: number) => number,
  rows: number,
  things: ReadonlyArray<Thing | null>,
  compare: (a: Thing, b: Thing) => number,
): Ranks {
  const present = things.flatMap((thing, index) => (thing === null ? [] : [{ thing, index }]));
  present.sort((a, b) => compare(a.thing, b.thing));
  const rankOf = new Int32Array(things.length).fill(-1);
  let rank = -1;
  present.forEach(({ thing, index }, at) => {
    const before = present[at - 1];
    if (!before || compare(before.thing, thing) !== 0) rank += 1;
    rankOf[index] = rank;
  });
  return {
    of: Int32Array.from({ length: rows }, (_, row) => rankOf[of(row)] ?? -1),
    count: rank + 1,
  };
}

/**
 * Rows in the order of their ranks; those of equal rank stay in the order they are in, and those
 * without one come last either way. By counting, so the time does not depend on how they lie.
 */
export function sortByRanks(
  rows: Int32Array,
  { of, count }: Ranks,
  descending: boolean,
): Int32Array {
  const placeOf = (row: number) => {
    const rank = of[row]!;
    if (rank < 0) return count;
    return descending ? count - 1 - rank : rank;
  };
  const starts = new Int32Array(count + 2);
  for (const row of rows) starts[placeOf(row) + 1]! += 1;
  for (let place = 0; place <= count; place += 1) starts[place + 1]! += starts[place]!;
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const place = placeOf(row);
    sorted[starts[place]!] = row;
    starts[place]! += 1;
  }
  return sorted;
}
