import { foldText } from './fold.ts';

/** Words in a run: few enough to survive edits, enough not to be the same by chance. */
const RUN = 5;

/** Numbers in a signature: the estimate is off by about 1/√128, nine in a hundred. */
const HASHES = 128;

/** So that texts without any word are alike to each other and to nothing else. */
const NOTHING = 0xffffffff;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Multipliers and summands of the hash functions: fixed, because notebooks hold what they make. */
const MULTIPLIERS = scramble(HASHES, 0x9e3779b1).map((number) => number | 1);
const SUMMANDS = scramble(HASHES, 0x85ebca6b);

/**
 * The MinHash signature of a text: of each of 128 hash functions, the least value over all runs of
 * five words (A. Broder, On the resemblance and containment of documents, 1997). Case, marks and
 * punctuation do not count. A shorter text is one run. Linear in the text.
 */
export function signatureOf(text: string): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(NOTHING);
  for (const run of runsOf(text)) {
    for (let index = 0; index < HASHES; index += 1) {
      const mixed = Math.imul(run ^ (run >>> 15), MULTIPLIERS[index]!) + SUMMANDS[index]!;
      const hash = (mixed ^ (mixed >>> 13)) >>> 0;
      if (hash < signature[index]!) signature[index] = hash;
    }
  }
  return signature;
}

/** The estimated share of runs of words that both of two texts have, of all that either has: 0 to 1. */
export function similarity(one: Uint32Array, other: Uint32Array): number {
  let equal = 0;
  for (let index = 0; index < HASHES; index += 1) if (one[index] === other[index]) equal += 1;
  return equal / HASHES;
}

/** The share itself, counted: for two texts that are looked at. 1 where neither has a word. */
export function sharedRuns(one: string, other: string): number {
  return sharedShare(runsOf(one), runsOf(other));
}

/** The share of what two sets have in common, of all that is in either (Jaccard). 1 for two empty. */
export function sharedShare(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): number {
  let shared = 0;
  for (const item of one) if (other.has(item)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** The runs of words of a text, hashed. */
function runsOf(text: string): Set<number> {
  const words = (foldText(text, { case: true, diacritics: true }).folded.match(WORD) ?? []).map(
    hashWord,
  );
  const runs = new Set<number>();
  for (let start = 0; start === 0 || start + RUN <= words.length; start += 1) {
    const run = words.slice(start, start + RUN);
    if (run.length > 0) runs.add(run.reduce((hash, word) => Math.imul(hash ^ word, 0x01000193), 1));
  }
  return runs;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}

/** Numbers of 32 bits that look random and are always the same (splitmix32). */
function scramble(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    let number = (seed + Math.imul(index + 1, 0x9e3779b9)) | 0;
    number = Math.imul(number ^ (number >>> 16), 0x21f0aaad);
    number = Math.imul(number ^ (number >>> 15), 0x735a2d97);
    return (number ^ (number >>> 15)) | 0;
  });
}
