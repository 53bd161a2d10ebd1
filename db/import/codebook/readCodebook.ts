import { ApiError } from '../../api/errors.ts';
import type { Codebook } from '../../model/codebook.ts';
import { readCsvCodebook } from './readCsvCodebook.ts';
import { readQdc } from './readQdc.ts';

/** The mark of order that a text may begin with, white space, and then a tag: XML, in any encoding. */
const XML = /^(?:ï»¿|ÿþ|þÿ)?[\s\0]*<\0?[?!A-Za-z]/u;

/**
 * Reads a codebook: REFI-QDA (.qdc) or CSV, told by its content. Throws an ApiError:
 * CODEBOOK_FORMAT, SOURCE_DAMAGED, SOURCE_TOO_COMPLEX, SOURCE_TOO_LARGE, SOURCE_NOT_TEXT.
 */
export function readCodebook(bytes: Uint8Array, fileName: string): Codebook {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const codebook = XML.test(start) ? readQdc(bytes, fileName) : readCsvCodebook(bytes, fileName);
  if (codebook.tags.length === 0) throw new ApiError('CODEBOOK_FORMAT', { fileName });
  return codebook;
}
