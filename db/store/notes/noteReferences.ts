import type { NoteReference } from '../../model/note.ts';
import { referenceKey, type Reference } from '../../model/noteTree.ts';
import { all, type Database } from '../database.ts';
import { replaceRows } from '../replaceRows.ts';
import { presentWords } from './presentWords.ts';

/** A reference with the words that are kept beside it. */
export type KeptReference = Pick<NoteReference, 'kind' | 'id' | 'words'>;

/** What a note refers to, in its order, each with the words kept beside it and how it stands now. */
export function readReferences(db: Database, noteId: string): NoteReference[] {
  const kept = keptReferences(db, noteId);
  const present = presentWords(db, kept);
  return kept.map((reference) => {
    const now = present.get(referenceKey(reference));
    if (now === undefined) return { ...reference, state: 'deleted' };
    // A mention is called what its thing is called; only quoted words are somebody's evidence.
    if (reference.kind !== 'passage') return { ...reference, words: now, state: 'current' };
    return { ...reference, state: now === reference.words ? 'current' : 'changed' };
  });
}

/**
 * The references of a note's body with the words to keep beside them. Words that are kept already
 * stay, so that a later change of a quoted passage can be seen; new ones are the present words.
 */
export function nameReferences(
  db: Database,
  noteId: string,
  references: readonly Reference[],
): KeptReference[] {
  const before = wordsByKey(keptReferences(db, noteId));
  const present = presentWords(db, references);
  return references.map((reference) => {
    const key = referenceKey(reference);
    const then = before.get(key);
    const now = present.get(key);
    const words = reference.kind === 'passage' ? (then ?? now) : (now ?? then);
    return { ...reference, words: words ?? '' };
  });
}

/** Makes the references kept with a note exactly these. The note must exist. */
export function keepReferences(
  db: Database,
  noteId: string,
  references: readonly KeptReference[],
): void {
  const rows = references.map(({ kind, id, words }, position) => ({
    kind,
    target_id: id,
    position,
    words,
  }));
  replaceRows(db, 'note_reference', { note_id: noteId }, rows);
}

/** The references kept with a note, in its order. */
export function keptReferences(db: Database, noteId: string): KeptReference[] {
  return all<KeptReference>(
    db,
    `SELECT kind, target_id AS id, words FROM note_reference
     WHERE note_id = :noteId ORDER BY position`,
    { noteId },
  );
}

/** The words of references by `referenceKey`. */
export function wordsByKey(references: readonly KeptReference[]): Map<string, string> {
  return new Map(references.map((reference) => [referenceKey(reference), reference.words]));
}
