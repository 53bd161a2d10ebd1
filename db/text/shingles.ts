/** Words in a row that make a shingle: long enough that few stand in two texts by chance. */
const SHINGLE = 4;

/** Numbers of a signature; with so many a similarity of a half is told to within about a tenth. */
const BINS = 128;

/** Of a longer text, in UTF-16 units, this beginning tells what it is. */
const LONGEST = 2_000_000;

/** A word; of scripts that put no spaces between words, a character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]|[\p{L}\p{N}\p{M}]+/gu;

const EMPTY = 0xffffffff;

/**
 * What a text is nearly the same as, in a few numbers: a MinHash of its shingles, by one permutation
 * (Li, Owen, Zhang 2012), empty bins filled from their neighbours (Shrivastava, Li 2014). Case and
 * punctuation do not count. Linear in the text.
 */
export function signatureOf(text: string): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  for (const shingle of shinglesOf(text)) {
    const bin = shingle % BINS;
    const rest = Math.floor(shingle / BINS);
    if (rest < bins[bin]!) bins[bin] = rest;
  }
  return fillEmpty(bins);
}

/** How much of their shingles two texts share, from 0 to 1, as their signatures let it be guessed. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let bin = 0; bin < BINS; bin += 1) if (a[bin] === b[bin] && a[bin] !== EMPTY) same += 1;
  return same / BINS;
}

/** How much of their shingles two texts share, from 0 to 1, counted (the Jaccard index). */
export function resemblance(a: string, b: string): number {
  const [one, other] = [shinglesOf(a), shinglesOf(b)];
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The hashes of all rows of words; of a text of fewer words, of these. */
function shinglesOf(text: string): Set<number> {
  const shingles = new Set<number>();
  const row: number[] = [];
  for (const [word] of text.slice(0, LONGEST).matchAll(WORD)) {
    row.push(hashOf(word.toLowerCase()));
    if (row.length > SHINGLE) row.shift();
    if (row.length === SHINGLE) shingles.add(combine(row));
  }
  if (shingles.size === 0 && row.length > 0) shingles.add(combine(row));
  return shingles;
}

/** FNV-1a, over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** One hash of several in order, its bits well mixed (the last steps of MurmurHash3). */
function combine(hashes: readonly number[]): number {
  let hash = hashes.length;
  for (const one of hashes) hash = Math.imul(hash ^ one, 0x85ebca6b) + 0x9e3779b9;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** An empty bin takes the number of the next that is not, marked by how far that is. */
function fillEmpty(bins: Uint32Array): Uint32Array {
  if (bins.every((bin) => bin === EMPTY)) return bins;
  return bins.map((bin, at) => {
    if (bin !== EMPTY) return bin;
    let far = 1;
    while (bins[(at + far) % BINS] === EMPTY) far += 1;
    // Beyond what a hash that was divided by BINS can be, so that it never equals a bin's own.
    return (bins[(at + far) % BINS]! + far * 0x2000000) >>> 0;
  });
}
