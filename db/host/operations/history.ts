import { listAuthors, listSteps } from '../../store/history/steps.ts';
import { redo, undo } from '../../store/history/undo.ts';
import { undoTo } from '../../store/history/undoTo.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Handlers } from './handlers.ts';

export const historyHandlers: Handlers<'history'> = {
  'history.list': ({ db }, { limit, cursor, ...filter }) => {
    const { steps, total, nextSeq } = listSteps(db, filter, limit ?? 100, readCursor(cursor));
    return { steps, total, nextCursor: writeCursor(nextSeq) };
  },
  'history.undo': ({ db }) => undo(db),
  'history.redo': ({ db }) => redo(db),
  'history.authors': ({ db }) => ({ authors: listAuthors(db) }),
  'history.undoTo': ({ db }, { id }) => undoTo(db, id),
};
