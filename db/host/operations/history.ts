import { listSteps } from '../../store/history/steps.ts';
import { redo, undo } from '../../store/history/undo.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const historyHandlers: Handlers<'history'> = {
  'history.list': ({ db }, { limit, cursor }) => {
    const { steps, total, nextSeq } = listSteps(db, limit ?? 100, readCursor(cursor));
    return { steps, total, nextCursor: writeCursor(nextSeq) };
  },
  'history.undo': ({ db }) => undo(db),
  'history.redo': ({ db }) => redo(db),
  'history.authors': notYet,
  'history.undoTo': notYet,
};
