import { v7 as newId } from 'uuid';
import { ApiError } from '../../api/errors.ts';
import type { NoteBody, NoteSummary } from '../../model/note.ts';
import { problemOfNote, referenceKey, referencesIn } from '../../model/noteTree.ts';
import { first, run, type Database } from '../database.ts';
import { removeLinksOf } from '../links/removeLinks.ts';
import {
  keepReferences,
  keptReferences,
  nameReferences,
  wordsByKey,
  type KeptReference,
} from './noteReferences.ts';
import { noteText } from './noteText.ts';
import { presentWords } from './presentWords.ts';
import { readNoteSummary } from './readNotes.ts';

interface NoteRow {
  title: string;
  body: string;
  version: number;
}

/** Makes a note; gives its id. Throws INVALID_INPUT when the body is not made of nodes. */
export function createNote(
  db: Database,
  note: { title: string; body: NoteBody },
  now: Date,
): string {
  check(note.body);
  const id = newId();
  const references = nameReferences(db, id, referencesIn(note.body));
  run(
    db,
    `INSERT INTO note (id, title, body, text, version, created_at, updated_at)
     VALUES (:id, :title, :body, :text, 1, :at, :at)`,
    {
      id,
      title: note.title,
      body: JSON.stringify(note.body),
      text: textWith(references, note.body),
      at: now.toISOString(),
    },
  );
  keepReferences(db, id, references);
  return id;
}

/**
 * Saves a note anew; gives its version. Saving what is there already changes nothing. With the
 * `version` that the edit began from, throws NOTE_CONFLICT when another save came between. Throws
 * UNKNOWN_ID, and INVALID_INPUT when the body is not made of nodes.
 */
export function updateNote(
  db: Database,
  id: string,
  note: { title: string; body: NoteBody; version?: number | undefined },
  now: Date,
): number {
  check(note.body);
  const before = readRow(db, id);
  if (note.version !== undefined && note.version !== before.version) {
    throw new ApiError('NOTE_CONFLICT', { id, version: before.version });
  }
  const body = JSON.stringify(note.body);
  if (note.title === before.title && body === before.body) return before.version;
  const version = before.version + 1;
  const references = nameReferences(db, id, referencesIn(note.body));
  run(
    db,
    `UPDATE note SET title = :title, body = :body, text = :text, version = :version,
       updated_at = :at
     WHERE id = :id`,
    {
      id,
      title: note.title,
      body,
      text: textWith(references, note.body),
      version,
      at: now.toISOString(),
    },
  );
  keepReferences(db, id, references);
  return version;
}

/**
 * Takes over the present words of a passage that changed after a note quoted it. Throws UNKNOWN_ID
 * when the note does not quote it, or the passage is gone.
 */
export function acceptWords(db: Database, id: string, passageId: string): void {
  const body = JSON.parse(readRow(db, id).body) as NoteBody;
  const kept = keptReferences(db, id);
  const reference = kept.find((one) => one.kind === 'passage' && one.id === passageId);
  const words = reference && presentWords(db, [reference]).get(referenceKey(reference));
  if (words === undefined) {
    throw new ApiError('UNKNOWN_ID', { kind: 'quoted passage', id: passageId });
  }
  const accepted = kept.map((one) => (one === reference ? { ...one, words } : one));
  keepReferences(db, id, accepted);
  run(db, 'UPDATE note SET text = :text WHERE id = :id', { id, text: textWith(accepted, body) });
}

/** Deletes a note and its links; gives it back as it was. Throws UNKNOWN_ID. */
export function deleteNote(db: Database, id: string): NoteSummary {
  const note = readNoteSummary(db, id);
  removeLinksOf(db, [id]);
  run(db, 'DELETE FROM note WHERE id = :id', { id });
  return note;
}

function textWith(references: readonly KeptReference[], body: NoteBody): string {
  const words = wordsByKey(references);
  return noteText(body, (reference) => words.get(referenceKey(reference)) ?? '');
}

function readRow(db: Database, id: string): NoteRow {
  const row = first<NoteRow>(db, 'SELECT title, body, version FROM note WHERE id = :id', { id });
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'note', id });
  return row;
}

function check(body: NoteBody): void {
  const problem = problemOfNote(body);
  if (problem) throw new ApiError('INVALID_INPUT', { problem: `“body”: ${problem}` });
}
