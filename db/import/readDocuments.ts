import { ApiError } from '../api/errors.ts';
import { detailsFromText } from './detailsFromText.ts';
import { detectFormat } from './formats.ts';
import type { ImportedDocument, ImportFile, ReadDocument, ReadOptions } from './imported.ts';

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
  // It brings tables of sixty languages with it.
  const { detectLanguage } = await import('./language.ts');
  return withWords.map((document) => ({
    mediaType: format.mediaType,
    encoding: null,
    ...document,
    details: withProposals(document, detectLanguage),
    warnings: [...warnings, ...(document.warnings ?? [])],
  }));
}

/** What a file says about itself goes before what can be told from its words. */
function withProposals(
  { text, blocks, details }: ReadDocument,
  detectLanguage: (text: string) => string | null,
): ImportedDocument['details'] {
  const said = Object.entries(details).filter(([, value]) => saysSomething(value));
  const language = saysSomething(details.language) ? null : detectLanguage(text);
  return {
    ...detailsFromText(text, blocks),
    ...(language === null ? {} : { language }),
    ...Object.fromEntries(said),
  };
}

function saysSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}
