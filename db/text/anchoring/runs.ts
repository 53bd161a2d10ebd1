/** A row of ids; a span of it is given by the indexes of its first and after its last. */
export type Row = Int32Array;

/** Parts of two rows. */
export interface Field {
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

/**
 * Equal tokens in both rows, as far as they go to both sides. The core is the part of it that was
 * found by rows of words which stand only once on each side.
 */
export interface Run {
  oldStart: number;
  newStart: number;
  length: number;
  /** From the start of the run. */
  coreStart: number;
  coreLength: number;
  /** How many such rows it holds, and how many at most begin one after another. */
  count: number;
  unbroken: number;
}

/** So far a run goes beyond what identifies it; farther would only cost time in periodic texts. */
const FARTHEST = 4096;

/**
 * The runs of at least `size` equal tokens that hold `size` tokens in a row which stand only once
 * in the old and only once in the new part: in the order of the old. Linear but for the overlaps
 * of runs.
 */
export function findRuns(oldRow: Row, newRow: Row, field: Field, size: number): Run[] {
  const table = countGrams(oldRow, newRow, field, size);
  const runs: Run[] = [];
  let last: Run | undefined;
  let lastAt = -1;
  let unbroken = 0;
  for (let at = field.oldStart; at + size <= field.oldEnd; at++) {
    const match = table.uniqueMatch(at);
    if (match < 0) continue;
    if (last && match - at === last.newStart - last.oldStart && at < last.oldStart + last.length) {
      unbroken = at === lastAt + 1 ? unbroken + 1 : 1;
      last.coreLength = at + size - last.oldStart - last.coreStart;
      last.count += 1;
      last.unbroken = Math.max(last.unbroken, unbroken);
    } else if (isEqual(oldRow, at, newRow, match, size)) {
      last = { ...extend(oldRow, newRow, field, { at, match, size }), count: 1, unbroken: 1 };
      unbroken = 1;
      runs.push(last);
    }
    lastAt = at;
  }
  return runs;
}

/** Equal tokens: `size` of them from `at` in the old row and from `match` in the new. */
interface Seed {
  at: number;
  match: number;
  size: number;
}

/** The equal tokens as far as they go before and after the seed. */
export function extend(
  oldRow: Row,
  newRow: Row,
  field: Field,
  { at, match, size }: Seed,
): Pick<Run, 'oldStart' | 'newStart' | 'length' | 'coreStart' | 'coreLength'> {
  const toStart = Math.min(at - field.oldStart, match - field.newStart, FARTHEST);
  let before = 0;
  while (before < toStart && oldRow[at - before - 1] === newRow[match - before - 1]) before++;
  const toEnd = Math.min(field.oldEnd - at, field.newEnd - match);
  let after = size;
  // Only the core is sure to stand once; the way to the end of the text is taken by one run alone.
  while (after < toEnd && oldRow[at + after] === newRow[match + after]) after++;
  return {
    oldStart: at - before,
    newStart: match - before,
    length: before + after,
    coreStart: before,
    coreLength: size,
  };
}

function isEqual(oldRow: Row, oldAt: number, newRow: Row, newAt: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (oldRow[oldAt + i] !== newRow[newAt + i]) return false;
  return true;
}

interface GramTable {
  /** Where the tokens at an old index stand in the new row, if once in both; else -1. */
  uniqueMatch(oldAt: number): number;
}

const NONE = -1;
const SEVERAL = -2;

/** Counts rows of `size` tokens by their hash, in an open table. */
function countGrams(oldRow: Row, newRow: Row, field: Field, size: number): GramTable {
  const { oldStart, oldEnd, newStart, newEnd } = field;
  const grams = Math.max(1, oldEnd - oldStart + newEnd - newStart);
  const mask = 2 ** Math.ceil(Math.log2(grams * 1.3)) - 1;
  const hashes = new Int32Array(mask + 1);
  const inOld = new Int32Array(mask + 1).fill(NONE);
  const inNew = new Int32Array(mask + 1).fill(NONE);
  const slotOf = (hash: number) => {
    let slot = hash & mask;
    while ((inOld[slot] !== NONE || inNew[slot] !== NONE) && hashes[slot] !== hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const count = (row: Row, start: number, end: number, places: Int32Array) => {
    for (let at = start; at + size <= end; at++) {
      const hash = hashGram(row, at, size);
      const slot = slotOf(hash);
      hashes[slot] = hash;
      places[slot] = places[slot] === NONE ? at : SEVERAL;
    }
  };
  count(oldRow, oldStart, oldEnd, inOld);
  count(newRow, newStart, newEnd, inNew);
  return {
    uniqueMatch(oldAt) {
      const slot = slotOf(hashGram(oldRow, oldAt, size));
      return inOld[slot] === SEVERAL ? NONE : Math.max(NONE, inNew[slot]!);
    },
  };
}

function hashGram(row: Row, at: number, size: number): number {
  let hash = 0x9e3779b9 | 0;
  for (let i = 0; i < size; i++) {
    hash = Math.imul(hash ^ row[at + i]!, 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 16);
}
