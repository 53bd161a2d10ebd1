import { ApiError } from '../../api/errors.ts';
import type { Note, NoteBody, NoteSummary } from '../../model/note.ts';
import { snippetAround } from '../../text/snippet.ts';
import { all, first, type Database } from '../database.ts';
import { readReferences } from './noteReferences.ts';

interface SummaryRow extends Omit<NoteSummary, 'excerpt'> {
  beginning: string;
}

const EXCERPT_LENGTH = 200;

// Longer than an excerpt, so that it can be cut between words.
const SUMMARY = `
  SELECT id, title, substr(text, 1, ${EXCERPT_LENGTH * 2}) AS beginning, version,
    created_at AS createdAt, updated_at AS updatedAt,
    (SELECT count(*) FROM note_reference
     WHERE note_id = note.id AND kind = 'passage') AS quotationCount
  FROM note`;

/** One note with its body and how everything it refers to stands now. Throws UNKNOWN_ID. */
export function readNote(db: Database, id: string): Note {
  return {
    ...readNoteSummary(db, id),
    body: readBody(db, id),
    references: readReferences(db, id),
  };
}

/** One note without its body. Throws UNKNOWN_ID. */
export function readNoteSummary(db: Database, id: string): NoteSummary {
  const row = first<SummaryRow>(db, `${SUMMARY} WHERE id = :id`, { id });
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'note', id });
  return toSummary(row);
}

/** Notes, the last changed first; `skip` as many as were shown before. */
export function listNotes(
  db: Database,
  limit: number,
  skip: number,
): { notes: NoteSummary[]; total: number; next: number | null } {
  const rows = all<SummaryRow>(
    db,
    `${SUMMARY} ORDER BY updated_at DESC, seq DESC LIMIT :limit OFFSET :skip`,
    { limit, skip },
  );
  const total = first<{ n: number }>(db, 'SELECT count(*) AS n FROM note')!.n;
  const shown = skip + rows.length;
  return { notes: rows.map(toSummary), total, next: shown < total ? shown : null };
}

/** The notes that quote a passage, the last changed first. */
export function notesQuoting(db: Database, passageId: string): NoteSummary[] {
  return all<SummaryRow>(
    db,
    `${SUMMARY} WHERE id IN
       (SELECT note_id FROM note_reference WHERE kind = 'passage' AND target_id = :passageId)
     ORDER BY updated_at DESC, seq DESC`,
    { passageId },
  ).map(toSummary);
}

function readBody(db: Database, id: string): NoteBody {
  const { body } = first<{ body: string }>(db, 'SELECT body FROM note WHERE id = :id', { id })!;
  return JSON.parse(body) as NoteBody;
}

function toSummary({ beginning, ...row }: SummaryRow): NoteSummary {
  const start = { start: 0, end: 0 };
  return { ...row, excerpt: snippetAround(beginning, start, { radius: EXCERPT_LENGTH }).after };
}
