/** Numbers that look random and are the same on every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to, but without, `limit`. */
export function pickNumber(random: () => number, limit: number): number {
  return Math.floor(random() * limit);
}

/** A text of `count` pieces, each drawn from `pieces`. */
export function randomText(random: () => number, pieces: readonly string[], count: number): string {
  let text = '';
  for (let index = 0; index < count; index++) {
    text += pieces[pickNumber(random, pieces.length)] ?? '';
  }
  return text;
}
