import { constants, inflateSync } from 'node:zlib';

/** What a stream of text or fonts may be unpacked to, in bytes: a hundred times what is usual. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Deflate packs a thousandfold at best, so what is smaller than this cannot become too large. */
const SUSPICIOUS = MOST_UNPACKED / 1032;
/** How far before its data the dictionary of a stream may begin. */
const DICTIONARY = 1000;

/**
 * Whether a PDF holds a packed stream that would fill the memory when it is unpacked. Pictures may
 * be that large, and are never unpacked. Looks at the bytes as they are, before anything is read;
 * what hides better is stopped by the limits of the process that reads.
 */
export function holdsBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = 0;
  for (;;) {
    const keyword = file.indexOf('stream', end);
    if (keyword === -1) return false;
    const start = keyword + 'stream'.length + (file[keyword + 6] === 0x0d ? 2 : 1);
    const found = file.indexOf('endstream', start);
    end = found === -1 ? file.length : found + 'endstream'.length;
    const packed = file.subarray(start, end);
    if (packed.length > SUSPICIOUS && isPackedText(file, keyword) && isBomb(packed)) return true;
  }
}

function isPackedText(file: Buffer, keyword: number): boolean {
  const before = file.toString('latin1', Math.max(0, keyword - DICTIONARY), keyword);
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  return /\/(?:FlateDecode|Fl)\b/u.test(dictionary) && !/\/Image\b/u.test(dictionary);
}

function isBomb(packed: Uint8Array): boolean {
  try {
    inflateSync(packed, { maxOutputLength: MOST_UNPACKED, finishFlush: constants.Z_SYNC_FLUSH });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
