import { isInsidePair, isPairAt } from './surrogates.ts';

/** What a position counts: UTF-16 code units, Unicode code points, or bytes of UTF-8. */
export type CountingUnit = 'utf16' | 'codePoint' | 'utf8';

/** How characters are counted: in which unit, and whether a line feed counts as CR and LF. */
export interface Counting {
  unit: CountingUnit;
  crlf: boolean;
}

/** Two-way map between UTF-16 offsets into one text and positions in another counting. */
export interface OffsetTable {
  /** Position of a UTF-16 offset; RangeError when out of range or inside a surrogate pair. */
  toPosition(offset: number): number;
  /** UTF-16 offset of a position; RangeError when out of range or inside a character. */
  toOffset(position: number): number;
}

const LINE_FEED = 0x0a;

/** Units between checkpoints: a lookup walks at most this far; each checkpoint takes four bytes. */
const STRIDE = 256;

/**
 * Width of the character at a UTF-16 offset. A lone surrogate counts as one code point of three
 * bytes, as it would once written as U+FFFD.
 */
function widthAt(text: string, offset: number, counting: Counting): number {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return counting.crlf && code === LINE_FEED ? 2 : 1;
  switch (counting.unit) {
    case 'codePoint':
      return 1;
    case 'utf16':
      return isPairAt(text, offset) ? 2 : 1;
    case 'utf8':
      if (code < 0x800) return 2;
      return isPairAt(text, offset) ? 4 : 3;
  }
}

function nextCharacter(text: string, offset: number): number {
  return offset + (isPairAt(text, offset) ? 2 : 1);
}

function assertOffset(text: string, offset: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) {
    throw new RangeError(`Offset ${offset} is outside the text (0 to ${text.length}, UTF-16).`);
  }
  if (isInsidePair(text, offset)) {
    throw new RangeError(`Offset ${offset} is inside a surrogate pair.`);
  }
}

function measure(text: string, from: number, to: number, counting: Counting): number {
  let count = 0;
  for (let at = from; at < to; at = nextCharacter(text, at)) count += widthAt(text, at, counting);
  return count;
}

/** Walks from a known pair of offset and count to the offset of `position`. */
function locate(
  text: string,
  position: number,
  counting: Counting,
  from: { offset: number; count: number },
): number {
  let { offset, count } = from;
  while (count < position && offset < text.length) {
    const width = widthAt(text, offset, counting);
    if (position < count + width) {
      // Between CR and LF there is no place in the stored text; the line ends there either way.
      if (text.charCodeAt(offset) === LINE_FEED) return offset;
      throw new RangeError(`Position ${position} (${counting.unit}) is inside a character.`);
    }
    count += width;
    offset = nextCharacter(text, offset);
  }
  if (count === position) return offset;
  throw new RangeError(
    `Position ${position} (${counting.unit}) is outside the text (0 to ${count}).`,
  );
}

function assertPosition(position: number, unit: CountingUnit): void {
  if (!Number.isInteger(position) || position < 0) {
    throw new RangeError(`Position ${position} (${unit}) is not a whole number of 0 or more.`);
  }
}

/** Position of one UTF-16 offset, in O(offset). RangeError: see `OffsetTable`. */
export function offsetToPosition(text: string, offset: number, counting: Counting): number {
  assertOffset(text, offset);
  return measure(text, 0, offset, counting);
}

/** UTF-16 offset of one position, in O(position). RangeError: see `OffsetTable`. */
export function positionToOffset(text: string, position: number, counting: Counting): number {
  assertPosition(position, counting.unit);
  return locate(text, position, counting, { offset: 0, count: 0 });
}

/** Whether every UTF-16 offset is its own position, which spares the table for most texts. */
function countsLikeUtf16(text: string, { unit, crlf }: Counting): boolean {
  if (crlf && text.includes('\n')) return false;
  if (unit === 'utf16') return true;
  return unit === 'codePoint' ? !/[\ud800-\udfff]/.test(text) : !/[^\0-\x7f]/.test(text);
}

/**
 * Map for many conversions on one text: O(n) to make, then O(1) from UTF-16 and O(log n) back.
 * RangeError: see `OffsetTable`.
 */
export function createOffsetTable(text: string, counting: Counting): OffsetTable {
  if (countsLikeUtf16(text, counting)) {
    const same = (offset: number) => {
      assertOffset(text, offset);
      return offset;
    };
    return { toPosition: same, toOffset: same };
  }
  const counts = checkpoints(text, counting);
  // A checkpoint that would fall inside a pair stands for the start of that pair.
  const offsetOf = (index: number) => index * STRIDE - (isInsidePair(text, index * STRIDE) ? 1 : 0);
  return {
    toPosition(offset) {
      assertOffset(text, offset);
      const index = Math.floor(offset / STRIDE);
      return (counts[index] ?? 0) + measure(text, offsetOf(index), offset, counting);
    },
    toOffset(position) {
      assertPosition(position, counting.unit);
      const index = lastAtMost(counts, position);
      return locate(text, position, counting, {
        offset: offsetOf(index),
        count: counts[index] ?? 0,
      });
    },
  };
}

/** Counts before every STRIDE-th UTF-16 unit. */
function checkpoints(text: string, counting: Counting): Uint32Array {
  const counts = new Uint32Array(Math.floor(text.length / STRIDE) + 1);
  let count = 0;
  let next = 0;
  for (let offset = 0; offset < text.length;) {
    const after = nextCharacter(text, offset);
    if (next * STRIDE < after) counts[next++] = count;
    count += widthAt(text, offset, counting);
    offset = after;
  }
  if (next < counts.length) counts[next] = count;
  return counts;
}

/** Index of the last value that is not above `limit`; values ascend and start at 0. */
function lastAtMost(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
