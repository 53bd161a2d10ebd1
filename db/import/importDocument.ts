import { ApiError } from '../api/errors.ts';
import { detectFormat } from './formats.ts';
import type { ImportedDocument } from './imported.ts';

/** Largest file, in bytes: far beyond any document, and small enough to be held in memory. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads a file as a document. Throws SOURCE_TOO_LARGE, SOURCE_FORMAT, SOURCE_NOT_TEXT, and
 * SOURCE_EMPTY when it has no words.
 */
export function importDocument(fileName: string, bytes: Uint8Array): ImportedDocument {
  if (bytes.length > MAX_BYTES) {
    throw new ApiError('SOURCE_TOO_LARGE', { fileName, limit: '64 MB' });
  }
  if (bytes.length === 0) throw new ApiError('SOURCE_EMPTY', { fileName });
  const format = detectFormat(fileName, bytes);
  const document = format.read(bytes, fileName);
  if (document.blocks.length === 0) throw new ApiError('SOURCE_EMPTY', { fileName });
  return { ...document, mediaType: format.mediaType };
}
