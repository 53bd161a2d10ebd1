import { createKinds, Kind } from './anchoring/tokenKinds.ts';
import { foldText } from './fold.ts';

/** So many words in a row make a shingle. */
const SHINGLE = 5;

/** So many hashes make a signature; two of three estimates from it are off by at most 0.045. */
export const SIGNATURE_LENGTH = 128;

/**
 * A short stand-in for a text, to tell whether two are nearly the same: for each of 128 hash
 * functions the least hash of any five words in a row (MinHash; A. Broder, "On the Resemblance and
 * Containment of Documents", 1997). Words are folded as `foldText` does, without regard to case;
 * signs do not count. A text of fewer than five words is one shingle. It is the same on every
 * machine, so it can be stored. Linear in the text.
 */
export function signatureOf(text: string): Uint32Array {
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(NONE);
  for (const shingle of hashShingles(text)) {
    for (let index = 0; index < SIGNATURE_LENGTH; index++) {
      let hash = Math.imul(shingle ^ SEEDS[index]!, 0x9e3779b1);
      hash = (hash ^ (hash >>> 15)) >>> 0;
      if (hash < signature[index]!) signature[index] = hash;
    }
  }
  return signature;
}

/**
 * How much two texts have in common by their signatures: an estimate of the share of shingles in
 * both among those in either (Jaccard), from 0 to 1. 0 where one has no words.
 */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let index = 0; index < SIGNATURE_LENGTH; index++) {
    if (a[index] === b[index] && a[index] !== NONE) same += 1;
  }
  return same / SIGNATURE_LENGTH;
}

/** The same of the texts themselves, not estimated: slower, and for two texts at a time. */
export function shingleSimilarity(textA: string, textB: string): number {
  const a = shinglesOf(textA);
  const b = shinglesOf(textB);
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** No hash of a shingle, but for one in four thousand millions. */
const NONE = 0xffffffff;

const SEEDS = Int32Array.from({ length: SIGNATURE_LENGTH }, (_, index) => mix(index + 1));

const kinds = createKinds();

/** Calls `visit` with the bounds of each word of a folded text, in order. */
function eachWord(folded: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < folded.length;) {
    const kind = kinds.of(folded.charCodeAt(at));
    const end = kinds.endOf(folded, at, kind);
    if (kind === Kind.word || kind === Kind.letter || kind === Kind.surrogate) visit(at, end);
    at = end;
  }
}

function shinglesOf(text: string): Set<string> {
  const { folded } = foldText(text, { case: true });
  const words: string[] = [];
  eachWord(folded, (start, end) => words.push(folded.slice(start, end)));
  const shingles = new Set<string>();
  for (let at = 0; at === 0 || at + SHINGLE <= words.length; at++) {
    if (words.length > 0) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  }
  return shingles;
}

function hashShingles(text: string): Int32Array {
  const { folded } = foldText(text, { case: true });
  const hashes: number[] = [];
  eachWord(folded, (start, end) => {
    let hash = 0x811c9dc5 | 0;
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
    }
    hashes.push(hash);
  });
  const count = hashes.length === 0 ? 0 : Math.max(1, hashes.length - SHINGLE + 1);
  const shingles = new Int32Array(count);
  for (let first = 0; first < count; first++) {
    let hash = 0;
    const end = Math.min(hashes.length, first + SHINGLE);
    for (let at = first; at < end; at++) hash = mix(Math.imul(hash, 31) ^ hashes[at]!);
    shingles[first] = hash;
  }
  return shingles;
}

/** Spreads the bits of a number (the finalizer of MurmurHash3). */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
