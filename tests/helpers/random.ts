/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** One of the items; undefined of none. */
  pick<Item>(items: readonly Item[]): Item | undefined;
  /** Some of the items, none to all, in their order. */
  some<Item>(items: readonly Item[]): Item[];
}

/** A source of numbers for a seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)],
    some: (items) => items.filter(() => next() < 0.5),
  };
}
