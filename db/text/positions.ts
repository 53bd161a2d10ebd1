import { createOffsetTable, offsetToPosition, positionToOffset } from './offsetTable.ts';
import type { Counting, CountingUnit, OffsetTable } from './offsetTable.ts';

export type { CountingUnit } from './offsetTable.ts';

/** A stretch of a stored text: UTF-16 offsets, half-open (`end` is the first unit after it). */
export interface Span {
  start: number;
  end: number;
}

/** How another tool counted positions, on a text that may have had a BOM and CRLF line ends. */
export interface ForeignCounting {
  unit: CountingUnit;
  /** The tool counted a leading BOM: one unit, or three bytes of UTF-8. */
  bom: boolean;
  /** The tool counted every line end as two (CR and LF). */
  crlf: boolean;
}

/** Two-way conversions for many offsets into one text. All throw RangeError as the single ones. */
export interface OffsetMap {
  toCodePoint(offset: number): number;
  fromCodePoint(position: number): number;
  toUtf8(offset: number): number;
  fromUtf8(position: number): number;
}

/** Two-way conversions of many positions between one stored text and a foreign counting of it. */
export interface ForeignMap {
  toForeign(offset: number): number;
  fromForeign(position: number): number;
}

const CODE_POINTS: Counting = { unit: 'codePoint', crlf: false };
const UTF8_BYTES: Counting = { unit: 'utf8', crlf: false };

/**
 * Checks that a span lies within a text.
 * @throws RangeError when it is reversed, out of range or not in whole numbers.
 */
export function assertSpan(text: string, { start, end }: Span): void {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || end < start || end > text.length) {
    throw new RangeError(`Span ${start}–${end} is not within the text (0 to ${text.length}).`);
  }
}

/**
 * UTF-16 offset to code points (REFI-QDA, W3C Web Annotation, brat).
 * @throws RangeError when the offset is out of range or inside a surrogate pair.
 */
export function utf16ToCodePoint(text: string, offset: number): number {
  return offsetToPosition(text, offset, CODE_POINTS);
}

/**
 * Code points (REFI-QDA, W3C Web Annotation, brat) to UTF-16 offset.
 * @throws RangeError when the position is out of range.
 */
export function codePointToUtf16(text: string, position: number): number {
  return positionToOffset(text, position, CODE_POINTS);
}

/**
 * UTF-16 offset to bytes of UTF-8 (Taguette).
 * @throws RangeError when the offset is out of range or inside a surrogate pair.
 */
export function utf16ToUtf8(text: string, offset: number): number {
  return offsetToPosition(text, offset, UTF8_BYTES);
}

/**
 * Bytes of UTF-8 (Taguette) to UTF-16 offset.
 * @throws RangeError when the position is out of range or inside a character.
 */
export function utf8ToUtf16(text: string, position: number): number {
  return positionToOffset(text, position, UTF8_BYTES);
}

/**
 * The same conversions for many offsets into one text: each table is O(n) to make, and made when
 * first asked; then a lookup is O(1) from UTF-16 and O(log n) back.
 */
export function createOffsetMap(text: string): OffsetMap {
  let codePoints: OffsetTable | undefined;
  let bytes: OffsetTable | undefined;
  const inCodePoints = () => (codePoints ??= createOffsetTable(text, CODE_POINTS));
  const inBytes = () => (bytes ??= createOffsetTable(text, UTF8_BYTES));
  return {
    toCodePoint: (offset) => inCodePoints().toPosition(offset),
    fromCodePoint: (position) => inCodePoints().toOffset(position),
    toUtf8: (offset) => inBytes().toPosition(offset),
    fromUtf8: (position) => inBytes().toOffset(position),
  };
}

/**
 * Maps positions that another tool counted on its own copy of a text, to and from offsets into the
 * stored text (LF line ends, no BOM). Offset 0 is after the BOM; a foreign position before the BOM
 * is taken for 0, and one between CR and LF for the line end.
 * @throws RangeError (from both functions) when out of range or inside a character.
 */
export function createForeignMap(text: string, counting: ForeignCounting): ForeignMap {
  const table = createOffsetTable(text, counting);
  const shift = bomWidth(counting);
  return {
    toForeign: (offset) => table.toPosition(offset) + shift,
    fromForeign: (position) => table.toOffset(afterBom(position, shift)),
  };
}

/** One offset into the stored text as the foreign tool counts it. See `createForeignMap`. */
export function toForeign(text: string, offset: number, counting: ForeignCounting): number {
  return offsetToPosition(text, offset, counting) + bomWidth(counting);
}

/** One position that a foreign tool counted as offset into the stored text. See `createForeignMap`. */
export function fromForeign(text: string, position: number, counting: ForeignCounting): number {
  return positionToOffset(text, afterBom(position, bomWidth(counting)), counting);
}

function bomWidth({ bom, unit }: ForeignCounting): number {
  if (!bom) return 0;
  return unit === 'utf8' ? 3 : 1;
}

function afterBom(position: number, width: number): number {
  if (position === 0) return 0;
  if (position > 0 && position < width) {
    throw new RangeError(`Position ${position} (utf8) is inside the byte order mark.`);
  }
  return position - width;
}
