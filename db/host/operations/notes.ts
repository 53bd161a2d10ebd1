import type { NoteBody } from '../../model/note.ts';
import { referenceKey, type Reference } from '../../model/noteTree.ts';
import { noteFromMarkdown } from '../../import/note/noteFromMarkdown.ts';
import type { Database } from '../../store/database.ts';
import { keptReferences } from '../../store/notes/noteReferences.ts';
import { presentWords } from '../../store/notes/presentWords.ts';
import { listNotes, readNote, readNoteSummary } from '../../store/notes/readNotes.ts';
import { acceptWords, createNote, deleteNote, updateNote } from '../../store/notes/writeNotes.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Handlers } from './handlers.ts';

/** Saves of one note that follow each other within this time are one piece of writing. */
const AUTOSAVE_MS = 60_000;

export const noteHandlers: Handlers<'note'> = {
  'note.list': ({ db }, { limit, cursor }) => {
    const { notes, total, next } = listNotes(db, limit ?? 1000, readCursor(cursor) ?? 0);
    return { notes, total, nextCursor: writeCursor(next) };
  },
  'note.get': ({ db }, { id }) => readNote(db, id),
  'note.save': ({ db, step, now }, { id, title, body: given, version }) => {
    step.subject = title;
    const body = 'markdown' in given ? fromMarkdown(db, given.markdown, id) : given;
    if (id === undefined) return { id: createNote(db, { title, body }, now()), version: 1 };
    step.merge = { key: `note:${id}`, withinMs: AUTOSAVE_MS };
    return { id, version: updateNote(db, id, { title, body, version }, now()) };
  },
  'note.acceptWords': ({ db, step }, { id, passageId }) => {
    step.subject = readNoteSummary(db, id).title;
    acceptWords(db, id, passageId);
    return {};
  },
  'note.delete': ({ db, step }, { id }) => {
    step.subject = deleteNote(db, id).title;
    return {};
  },
};

/** A note may go on quoting what it quoted before it was deleted; anything else must be there. */
function fromMarkdown(db: Database, markdown: string, id: string | undefined): NoteBody {
  const kept = new Set(id === undefined ? [] : keptReferences(db, id).map(referenceKey));
  const isKnown = (reference: Reference) =>
    kept.has(referenceKey(reference)) || presentWords(db, [reference]).size > 0;
  return noteFromMarkdown(markdown, isKnown);
}
