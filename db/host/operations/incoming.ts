import type { OutputOf, ParsedInputOf } from '../../api/contract.ts';
import { ApiError } from '../../api/errors.ts';
import type { ImportFile, ReadOptions } from '../../import/imported.ts';
import { alreadyIn, takeIn, type ReadFile } from '../../import/intake/takeIn.ts';
import { readFromArchive } from '../archives.ts';
import type { Context } from '../notebook.ts';
import { inThread } from '../reading/inThread.ts';

type Imported = OutputOf<'source.import'>;
type ImportInput = ParsedInputOf<'source.import'>;

/** The file that is to be imported, with those that belong to it. Throws UNKNOWN_ARCHIVE. */
export function fileOf({ companions = [], ...main }: ImportInput): ImportFile {
  return { ...withBytes(main), companions: companions.map(withBytes) };
}

function withBytes({
  fileName,
  content,
  from,
}: Pick<ImportInput, 'fileName' | 'content' | 'from'>): ImportFile {
  if ((content === undefined) === (from === undefined)) {
    throw new ApiError('INVALID_INPUT', { problem: 'give either “content” or “from”.' });
  }
  return {
    fileName: lastSegment(fileName),
    bytes: from ? readFromArchive(from.archive, from.path) : Buffer.from(content!, 'base64'),
  };
}

/**
 * Reads a file and then takes it in. The same bytes are not read again, unless they bring passages.
 * Rejects as `readDocuments`, and with SOURCE_TOO_SLOW and SOURCE_TOO_COMPLEX.
 */
export async function importFile(
  context: Context,
  file: ImportFile,
  said: Pick<ImportInput, 'batch'> & ReadFile['details'],
  options: ReadOptions,
): Promise<() => Imported> {
  const { batch, ...details } = said;
  const { fileName, companions = [] } = file;
  const known = companions.length === 0 ? alreadyIn(context.db, file.bytes) : [];
  if (known.length > 0) return () => imported(known);
  const { documents, bytes } = await inThread('read', fileName, { file, options });
  return () => {
    const { db, step, now } = context;
    const sources = takeIn(db, { fileName, bytes, documents, details }, now());
    const { length: count } = sources;
    step.subject = count === 1 ? sources[0]!.title : inWords(count);
    // A batch is one step, however long it takes.
    if (batch !== undefined) {
      step.merge = { key: `import:${batch}`, withinMs: Infinity, things: { count, inWords } };
    }
    return imported(sources);
  };
}

function imported(sources: Imported['sources']): Imported {
  const [{ id, outcome }] = sources as [Imported['sources'][number]];
  return { id, existing: outcome !== 'new', sources };
}

function inWords(count: number): string {
  return `${count} sources`;
}

/** A notebook is passed on: it says what a file is called, not in whose folder it was. */
export function lastSegment(path: string): string {
  return path.replace(/^.*[\\/](?=.)/su, '');
}
