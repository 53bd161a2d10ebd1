import type { OutputOf, ParsedInputOf } from '../../api/contract.ts';
import { ApiError } from '../../api/errors.ts';
import type { ImportedDocument } from '../../import/imported.ts';
import { readSourceText } from '../../store/passages/sourceText.ts';
import { readOriginal } from '../../store/sources/readOriginal.ts';
import { listRevisions } from '../../store/sources/readRevisions.ts';
import { presentRevision, reviseSource } from '../../store/sources/reviseSource.ts';
import { sha256 } from '../../store/sources/snapshots.ts';
import { followDecoding } from '../../text/anchoring/followDecoding.ts';
import { applyEdits, mapThroughEdits } from '../../text/anchoring/mapEdits.ts';
import { reanchor } from '../../text/anchoring/reanchor.ts';
import { correctBlocks } from '../../text/correctBlocks.ts';
import { normalizeText } from '../../text/normalize.ts';
import type { Edit } from '../../text/anchoring/anchors.ts';
import type { Context } from '../notebook.ts';
import { inThread } from '../reading/inThread.ts';
import { lastSegment } from './incoming.ts';

type Revised = OutputOf<'source.correct'>;

/** Corrects the text by exact edits; blocks and passages follow them. */
export function correct(
  { db, step, now }: Context,
  { id, revision, edits: given }: ParsedInputOf<'source.correct'>,
): Revised {
  const present = presentRevision(db, id);
  if (revision !== present.revision) {
    throw new ApiError('REVISION_CONFLICT', { revision: present.revision });
  }
  step.subject = present.title;
  const { text: oldText, blocks } = readSourceText(db, id);
  const edits = given.map((edit) => ({ ...edit, text: normalizeText(edit.text) }));
  const text = edited(oldText, edits);
  const revised = { text, blocks: correctBlocks(blocks, edits, text) };
  const { fileName } = present;
  if (revised.blocks.length === 0) throw new ApiError('SOURCE_EMPTY', { fileName });
  return reviseSource(
    db,
    id,
    'correction',
    revised,
    (_, newText, anchors) => mapThroughEdits(edits, newText, anchors),
    now(),
  );
}

/** Decodes the original anew. A correction that was made by hand stays in the older revision. */
export async function decode(
  context: Context,
  { id, encoding }: ParsedInputOf<'source.decode'>,
): Promise<() => Revised> {
  const { db, step, now } = context;
  const present = presentRevision(db, id);
  const { fileName, bytes } = readOriginal(db, id);
  const read = async (as: string | null) =>
    (
      await inThread('read', fileName, {
        file: { fileName, bytes: new Uint8Array(bytes) },
        options: { encoding: as ?? undefined },
      })
    ).documents;
  const documents = await read(encoding);
  // Of several in one file it is the one that stands where the source was read: their order stays.
  const had = new Set(
    listRevisions(db, id).map(({ revision }) => readSourceText(db, id, revision).text),
  );
  const at =
    documents.length === 1
      ? 0
      : (await read(present.encoding)).findIndex(({ text }) => had.has(text));
  const document = documents[at];
  if (!document) throw new ApiError('SOURCE_SEVERAL', { fileName, count: documents.length });
  return () => {
    refuseChanged(context, id, present.revision);
    step.subject = present.title;
    const { text, blocks } = document;
    return reviseSource(
      db,
      id,
      'encoding',
      { text, blocks, encoding: document.encoding },
      followDecoding,
      now(),
    );
  };
}

/** Takes in a newer file. What is said about the source stays as it is. */
export async function revise(
  context: Context,
  { id, fileName: path, content, encoding }: ParsedInputOf<'source.revise'>,
): Promise<() => Revised> {
  const { db, step, now } = context;
  const fileName = lastSegment(path);
  const present = presentRevision(db, id);
  const given = Buffer.from(content, 'base64');
  if (sha256(given) === present.original && encoding === undefined) {
    throw new ApiError('REVISION_SAME', { title: present.title });
  }
  const file = { fileName, bytes: given };
  const { documents, bytes } = await inThread('read', fileName, { file, options: { encoding } });
  const document = onlyOne(documents, fileName);
  return () => {
    refuseChanged(context, id, present.revision);
    step.subject = present.title;
    const original = document.original ?? { fileName, bytes };
    return reviseSource(db, id, 'version', { ...document, ...original }, reanchor, now());
  };
}

function onlyOne(documents: readonly ImportedDocument[], fileName: string): ImportedDocument {
  const [document, ...others] = documents;
  if (!document || others.length > 0) {
    throw new ApiError('SOURCE_SEVERAL', { fileName, count: documents.length });
  }
  return document;
}

/** The text after the edits. Throws SPAN_OUT_OF_RANGE, SPANS_OVERLAP, and INVALID_INPUT. */
function edited(text: string, edits: readonly Edit[]): string {
  let last = 0;
  for (const { start, end } of edits) {
    if (start > end || end > text.length) {
      throw new ApiError('SPAN_OUT_OF_RANGE', { start, end, length: text.length });
    }
    if (start < last) throw new ApiError('SPANS_OVERLAP', { start, end: last });
    last = end;
  }
  const result = applyEdits(text, edits);
  if (!result.isWellFormed()) {
    throw new ApiError('INVALID_INPUT', { problem: '“edits”: one cuts a character in two.' });
  }
  return result;
}

/** What was read while another revision came in is not what was asked for any more. */
function refuseChanged({ db }: Context, id: string, revision: number): void {
  const present = presentRevision(db, id);
  if (present.revision !== revision) {
    throw new ApiError('REVISION_CONFLICT', { revision: present.revision });
  }
}
