import { entryName } from './entryName.ts';
import { MAX_ENTRIES } from './limits.ts';
import { damaged, tooMuch } from './problem.ts';

/**
 * The central directory of a ZIP archive: the list at its end that says what is in it. After
 * PKWARE's APPNOTE 6.3.10, sections 4.3.12 to 4.3.16 and 4.5.3 (ZIP64). Archives in several parts
 * are refused.
 */

/** A file or folder as the directory lists it; what it says of sizes is a claim. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** A symbolic link, as Unix programs store them. */
  link: boolean;
  /** How it is packed: 0 not at all, 8 deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/** Stands for a number that does not fit and is in the extra field instead. */
const IN_EXTRA = 0xffffffff;
const EXTRA_64 = 1;

const UNIX = 3;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** Every entry, in the order of the directory. Throws a ZipProblem where there is no telling. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, size, count } = findDirectory(view);
  if (count > MAX_ENTRIES) throw tooMuch(`it lists ${count} files`);
  if (offset + size > bytes.length) throw damaged('its list of files is missing');
  const entries: ZipEntry[] = [];
  let at = offset;
  while (entries.length < count) {
    if (at + ENTRY_LENGTH > offset + size || view.getUint32(at, true) !== ENTRY) {
      throw damaged('its list of files is damaged');
    }
    const end = at + ENTRY_LENGTH + lengthAt(view, at + 28) + lengthAt(view, at + 30);
    if (end > offset + size) throw damaged('its list of files is damaged');
    entries.push(readEntry(bytes, view, at));
    at = end + lengthAt(view, at + 32);
  }
  return entries;
}

function findDirectory(view: DataView): { offset: number; size: number; count: number } {
  const end = findEnd(view);
  if (view.getUint16(end + 4, true) !== view.getUint16(end + 6, true)) {
    throw damaged('it is one part of several');
  }
  const end64 = findEnd64(view, end - LOCATOR_64_LENGTH);
  if (end64 === null) {
    return {
      count: view.getUint16(end + 10, true),
      size: view.getUint32(end + 12, true),
      offset: view.getUint32(end + 16, true),
    };
  }
  return {
    count: wide(view, end64 + 32),
    size: wide(view, end64 + 40),
    offset: wide(view, end64 + 48),
  };
}

/** Where the end record begins: the last that has room for its comment. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + lengthAt(view, at + 20) <= view.byteLength) return at;
  }
  throw damaged('it ends too early, or is no ZIP archive');
}

/** The end record of large archives, by the locator before the plain one; null without it. */
function findEnd64(view: DataView, locator: number): number | null {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const end = wide(view, locator + 8);
  if (end + 56 > locator || view.getUint32(end, true) !== END_64) {
    throw damaged('its list of files is damaged');
  }
  return end;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + ENTRY_LENGTH + lengthAt(view, at + 28);
  const extraEnd = nameEnd + lengthAt(view, at + 30);
  const flags = view.getUint16(at + 8, true);
  const mode = view.getUint32(at + 38, true) >>> 16;
  const numbers = [view.getUint32(at + 24, true), view.getUint32(at + 20, true)];
  numbers.push(view.getUint32(at + 42, true));
  const [size, packedSize, offset] = widened(view, numbers, nameEnd, extraEnd);
  return {
    name: entryName(bytes.subarray(at + ENTRY_LENGTH, nameEnd), (flags & 0x800) !== 0),
    // Bit 0: encrypted; bit 13: the directory itself is.
    encrypted: (flags & 0x2001) !== 0,
    link: view.getUint8(at + 5) === UNIX && (mode & FILE_TYPE) === SYMBOLIC_LINK,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: packedSize!,
    size: size!,
    offset: offset!,
  };
}

/** The numbers, each that did not fit taken from the extra field, where they stand in this order. */
function widened(view: DataView, numbers: number[], start: number, end: number): number[] {
  if (!numbers.includes(IN_EXTRA)) return numbers;
  let at = start;
  while (at + 4 <= end && view.getUint16(at, true) !== EXTRA_64) at += 4 + lengthAt(view, at + 2);
  at += 4;
  return numbers.map((number) => {
    if (number !== IN_EXTRA) return number;
    if (at + 8 > end) throw damaged('its list of files is damaged');
    at += 8;
    return wide(view, at - 8);
  });
}

function lengthAt(view: DataView, at: number): number {
  return view.getUint16(at, true);
}

/** A number of 64 bits. What JavaScript cannot count exactly is far beyond any file. */
function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
