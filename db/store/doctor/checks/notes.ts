import { NoteBody } from '../../../model/note.ts';
import { problemOfNote, referenceKey, referencesIn } from '../../../model/noteTree.ts';
import { statement, type Database } from '../../database.ts';
import { keptReferences } from '../../notes/noteReferences.ts';
import type { Check, Problem } from '../problem.ts';

interface NoteRow {
  id: string;
  title: string;
  body: string;
}

const bodies: Check = function* (db) {
  for (const note of statement(db, 'SELECT id, title, body FROM note').all() as NoteRow[]) {
    yield* problemsOf(db, note);
  }
};

function* problemsOf(db: Database, { id, title, body }: NoteRow): Iterable<Problem> {
  const parsed = NoteBody.safeParse(JSON.parse(body));
  const problem = parsed.success ? problemOfNote(parsed.data) : 'it has no root.';
  if (!parsed.success || problem !== null) {
    yield {
      code: 'NOTE_UNREADABLE',
      message: `The note “${title}” (${id}) cannot be read: ${problem}`,
    };
    return;
  }
  const quoted = referencesIn(parsed.data).map(referenceKey);
  const kept = keptReferences(db, id).map(referenceKey);
  if (quoted.join('\n') !== kept.join('\n')) {
    yield {
      code: 'NOTE_REFERENCES_DIFFER',
      message: `What is kept about the quotations of the note “${title}” (${id}) is not what it quotes.`,
    };
  }
}

export const noteChecks: readonly Check[] = [bodies];
