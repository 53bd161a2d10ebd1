import { ApiError } from '../api/errors.ts';
import { detectFormat } from './formats.ts';
import type { ImportedDocument, ImportFile, ReadOptions } from './imported.ts';

/** Largest file, in bytes: far beyond any document, and small enough to be held in memory. */
const MAX_BYTES = 128 * 1024 * 1024;

/**
 * Reads a file as the documents that it holds: one, most often. Rejects with an ApiError:
 * SOURCE_TOO_LARGE, SOURCE_FORMAT, SOURCE_NOT_TEXT, SOURCE_DAMAGED, and SOURCE_EMPTY when there are
 * no words in it.
 */
export async function readDocuments(
  file: ImportFile,
  options: ReadOptions = {},
): Promise<ImportedDocument[]> {
  const { fileName, bytes } = file;
  if (bytes.length > MAX_BYTES) {
    throw new ApiError('SOURCE_TOO_LARGE', { fileName, limit: '128 MB' });
  }
  if (bytes.length === 0) throw new ApiError('SOURCE_EMPTY', { fileName });
  const { format, warnings } = detectFormat(file);
  const documents = await format.read(file, options);
  const withWords = documents.filter(({ blocks }) => blocks.length > 0);
  if (withWords.length === 0) throw new ApiError('SOURCE_EMPTY', { fileName });
  return withWords.map((document) => ({
    mediaType: format.mediaType,
    encoding: null,
    ...document,
    warnings: [...warnings, ...(document.warnings ?? [])],
  }));
}
