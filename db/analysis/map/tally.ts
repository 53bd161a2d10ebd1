import type { Facts } from '../../store/facts/facts.ts';

/** How often pairs were met, by the numbers of the two; in the order they were met first. */
export class Tally {
  readonly #counts = new Map<number, number>();

  /** Counts a pair once, or `by` times. */
  add(one: number, other: number, by = 1): void {
    const key = one * WIDTH + other;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  /** Every pair with how often it was met. */
  *[Symbol.iterator](): IterableIterator<[one: number, other: number, count: number]> {
    for (const [key, count] of this.#counts) yield [Math.floor(key / WIDTH), key % WIDTH, count];
  }
}

/** More than there can be of anything that is numbered, and small enough for pairs to be exact. */
const WIDTH = 2 ** 26;

/** Links that tie the same two numbers in the same way, with the rows at their ends. */
export class LinkTally<Way> {
  readonly #found = new Map<
    string,
    { way: Way; one: number; other: number; rows: Set<number>; count: number }
  >();

  /** Counts a link between two rows as one between two numbers. */
  add(wayKey: string, way: Way, one: number, other: number, rows: readonly number[]): void {
    const key = `${wayKey} ${one} ${other}`;
    const known = this.#found.get(key);
    if (known) {
      known.count += 1;
      for (const row of rows) known.rows.add(row);
    } else this.#found.set(key, { way, one, other, rows: new Set(rows), count: 1 });
  }

  values() {
    return this.#found.values();
  }
}

/** What lets just these rows through. */
export function whereRows(facts: Facts, rows: Iterable<number>): { ids: string[] } {
  return { ids: Array.from(rows, (row) => facts.ids[row]!) };
}
