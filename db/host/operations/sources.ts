import type { ReadOptions } from '../../import/imported.ts';
import { given } from '../../store/given.ts';
import { similarSources } from '../../store/sources/fingerprints.ts';
import { readOriginal } from '../../store/sources/readOriginal.ts';
import { listRevisions } from '../../store/sources/readRevisions.ts';
import { listSources, readSource, readSourceSummary } from '../../store/sources/readSources.ts';
import { rememberPosition } from '../../store/sources/rememberPosition.ts';
import { deleteSource, updateSource } from '../../store/sources/writeSource.ts';
import { compareTexts } from '../../text/compareTexts.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { MixedHandlers } from './handlers.ts';
import { fileOf, importFile } from './incoming.ts';
import { pastedFile } from './pasted.ts';
import { correct, decode, revise } from './revisions.ts';
import { encodingsOf, viewOf } from './originals.ts';

/** What is pasted comes as UTF-8, whatever it says. */
const PASTED: ReadOptions = { encoding: 'utf-8', pasted: true };

export const sourceHandlers = {
  'source.import': {
    prepare: async (context, { fileName, content, from, companions, encoding, ...said }) =>
      importFile(context, fileOf({ fileName, content, from, companions }), said, { encoding }),
  },
  'source.paste': {
    prepare: async (context, { text, html, ...said }) =>
      importFile(context, pastedFile(said.title, text, html), said, PASTED),
  },
  'source.list': ({ db }, { limit, cursor }) => {
    const { sources, total, next } = listSources(db, limit ?? 1000, readCursor(cursor));
    return { sources, total, nextCursor: writeCursor(next) };
  },
  'source.get': ({ db }, { id, revision }) => readSource(db, id, revision),
  'source.update': ({ db, step }, { id, ...details }) => {
    updateSource(db, id, given(details));
    const source = readSourceSummary(db, id);
    step.subject = source.title;
    return source;
  },
  'source.delete': ({ db, step }, { id }) => {
    step.subject = readSourceSummary(db, id).title;
    deleteSource(db, id);
    return {};
  },
  'source.original': ({ db }, { id, revision }) => {
    const { fileName, mediaType, bytes } = readOriginal(db, id, revision);
    return { fileName, mediaType, content: bytes.toString('base64') };
  },
  'source.view': { prepare: ({ db }, { id, revision }) => viewOf(db, id, revision) },
  'source.encodings': { prepare: ({ db }, { id }) => encodingsOf(db, id) },
  'source.decode': { prepare: decode },
  'source.correct': correct,
  'source.revise': { prepare: revise },
  'source.revisions': ({ db }, { id }) => ({ revisions: listRevisions(db, id) }),
  'source.compare': ({ db }, { left, right }) => {
    const [one, other] = [left, right].map(({ id, revision }) => readSource(db, id, revision));
    return compareTexts(one!.text, other!.text);
  },
  'source.similar': ({ db }, { id }) => ({
    similar: similarSources(db, readSourceSummary(db, id).id),
  }),
  'source.remember': ({ db }, { id, position }) => {
    rememberPosition(db, id, position);
    return {};
  },
} satisfies MixedHandlers<'source'>;
