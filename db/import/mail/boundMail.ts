import { ApiError } from '../../api/errors.ts';

/** Far more than mails have; each is a piece of work for the parser. */
const MAX_PARTS = 20_000;

/** Of text. The parser keeps two kilobytes for each; those of attachments it takes together. */
const MAX_LINES = 200_000;

/** Lines of attachments (base64) are as long at least, but for the last, and have no spaces. */
const LEAST_ENCODED = 60;

const NEW_LINE = 0x0a;
const SPACE = 0x20;
const BOUNDARY = '--'.charCodeAt(0);

/**
 * Throws SOURCE_TOO_COMPLEX for a mail with more than 20,000 parts or 200,000 lines of text, by a
 * look at its bytes, before it is parsed.
 */
export function boundMail(bytes: Uint8Array, fileName: string): void {
  let parts = 0;
  let lines = 0;
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(NEW_LINE, start);
    if (end === -1) end = bytes.length;
    if (bytes[start] === BOUNDARY && bytes[start + 1] === BOUNDARY) parts++;
    if (isText(bytes, start, end)) lines++;
    if (parts > MAX_PARTS) throw tooComplex(fileName, `it has more than ${MAX_PARTS} parts`);
    if (lines > MAX_LINES) throw tooComplex(fileName, `it has more than ${MAX_LINES} lines`);
  }
}

function isText(bytes: Uint8Array, start: number, end: number): boolean {
  const head = Math.min(end, start + LEAST_ENCODED);
  return head === end || bytes.subarray(start, head).includes(SPACE);
}

function tooComplex(fileName: string, reason: string): ApiError {
  return new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason });
}
