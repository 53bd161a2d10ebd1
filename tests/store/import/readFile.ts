import type { ApiError, ErrorCode } from '../../../db/api/errors.ts';
import type { ImportedDocument } from '../../../db/import/imported.ts';
import { readDocuments } from '../../../db/import/readDocuments.ts';
import { expectApiError } from '../../helpers/apiErrors.ts';

/** Reads a file that holds one document. */
export async function readFile(
  fileName: string,
  content: string | Uint8Array,
  encoding?: string,
): Promise<ImportedDocument> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const documents = await readDocuments({ fileName, bytes }, { encoding });
  if (documents.length !== 1) throw new Error(`It holds ${documents.length} documents.`);
  return documents[0]!;
}

/** Holds that a file is refused with `code`, in words with nothing left to fill in. */
export async function expectRefused(
  code: ErrorCode,
  fileName: string,
  content: string | Uint8Array,
): Promise<ApiError> {
  const read = await Promise.allSettled([readFile(fileName, content)]);
  const thrown = read[0].status === 'rejected' ? read[0].reason : undefined;
  return expectApiError(code, () => {
    if (thrown) throw thrown;
  });
}

/** The blocks of a document: kind with level, words. */
export function blocksOf({ text, blocks }: Pick<ImportedDocument, 'text' | 'blocks'>): string[] {
  return blocks.map(
    ({ kind, level, start, end }) => `${kind}${level ?? ''}: ${text.slice(start, end)}`,
  );
}
