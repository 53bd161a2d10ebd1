import type { SourceDetails } from '../../model/source.ts';
import { importDocument } from '../../import/importDocument.ts';
import { titleOf } from '../../import/titleOf.ts';
import { given } from '../../store/given.ts';
import { readOriginal } from '../../store/sources/readOriginal.ts';
import { listSources, readSource, readSourceSummary } from '../../store/sources/readSources.ts';
import { rememberPosition } from '../../store/sources/rememberPosition.ts';
import {
  createSource,
  deleteSource,
  findByOriginal,
  updateSource,
} from '../../store/sources/writeSource.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Context } from '../notebook.ts';
import type { Handlers } from './handlers.ts';

export const sourceHandlers: Handlers<'source'> = {
  'source.import': (context, { fileName, content, ...details }) =>
    addSource(context, lastSegment(fileName), Buffer.from(content, 'base64'), details),
  'source.paste': (context, { text, ...details }) => {
    const fileName = `${fileNameFor(details.title ?? 'Pasted text')}.txt`;
    return addSource(context, fileName, Buffer.from(text, 'utf8'), details);
  },
  'source.list': ({ db }, { limit, cursor }) => {
    const { sources, total, next } = listSources(db, limit ?? 1000, readCursor(cursor));
    return { sources, total, nextCursor: writeCursor(next) };
  },
  'source.get': ({ db }, { id, revision }) => readSource(db, id, revision),
  'source.update': ({ db, step }, { id, ...details }) => {
    updateSource(db, id, details);
    const source = readSourceSummary(db, id);
    step.subject = source.title;
    return source;
  },
  'source.delete': ({ db, step }, { id }) => {
    step.subject = readSourceSummary(db, id).title;
    deleteSource(db, id);
    return {};
  },
  'source.original': ({ db }, { id }) => {
    const { fileName, mediaType, bytes } = readOriginal(db, id);
    return { fileName, mediaType, content: bytes.toString('base64') };
  },
  'source.remember': ({ db }, { id, position }) => {
    rememberPosition(db, id, position);
    return {};
  },
};

/** What a person says goes before what the file says about itself. */
function addSource(
  { db, step, now }: Context,
  fileName: string,
  bytes: Buffer,
  details: Partial<SourceDetails>,
): { id: string; existing: boolean } {
  const existing = findByOriginal(db, bytes);
  if (existing !== null) return { id: existing, existing: true };
  const document = importDocument(fileName, bytes);
  const said = { title: titleOf(fileName, document), ...document.details, ...given(details) };
  step.subject = said.title;
  const id = createSource(db, { ...document, fileName, bytes, details: said }, now());
  return { id, existing: false };
}

/** A notebook is passed on: it says what a file is called, not in whose folder it was. */
function lastSegment(path: string): string {
  return path.replace(/^.*[\\/](?=.)/su, '');
}

/** A title without the characters that some system does not allow in the name of a file. */
function fileNameFor(title: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return name.slice(0, 120).trim() || 'Pasted text';
}
