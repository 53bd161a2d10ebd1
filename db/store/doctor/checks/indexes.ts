import { BetterSqlite3, type Database } from '../../database.ts';
import { queryCheck, type Check } from '../problem.ts';

const INDEXES = ['source_index', 'passage_index', 'note_index', 'actor_index'];

/** Each index against itself and, for sources, against the texts it was made of. */
const structure: Check = function* (db) {
  for (const index of INDEXES) {
    const reason = damageOf(db, index);
    if (reason !== null) {
      yield { code: 'INDEX_DAMAGED', message: `The search index ${index}: ${reason}.` };
    }
  }
};

function damageOf(db: Database, index: string): string | null {
  try {
    // Written like an insert, but a command of FTS5 that only reads (sqlite.org/fts5.html, 6.5).
    db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
    return null;
  } catch (error) {
    if (!(error instanceof BetterSqlite3.SqliteError)) throw error;
    return error.message;
  }
}

interface Difference {
  kind: string;
}

/** The indexes that keep a copy against what they are a copy of; both sides, for strays in either. */
const copies = queryCheck<Difference>(
  'INDEX_DIFFERS',
  `WITH
     passages (seq, a, b) AS (SELECT seq, words, comment FROM passage),
     indexed_passages AS (SELECT rowid, words, comment FROM passage_index),
     notes (seq, a, b) AS (SELECT seq, title, text FROM note),
     indexed_notes AS (SELECT rowid, title, text FROM note_index),
     names (a, b) AS (SELECT name, actor_id FROM actor_name),
     indexed_names AS (SELECT name, actor_id FROM actor_index)
   SELECT 'passage' AS kind FROM (SELECT * FROM passages EXCEPT SELECT * FROM indexed_passages)
   UNION ALL
   SELECT 'passage' FROM (SELECT * FROM indexed_passages EXCEPT SELECT * FROM passages)
   UNION ALL SELECT 'note' FROM (SELECT * FROM notes EXCEPT SELECT * FROM indexed_notes)
   UNION ALL SELECT 'note' FROM (SELECT * FROM indexed_notes EXCEPT SELECT * FROM notes)
   UNION ALL SELECT 'actor' FROM (SELECT * FROM names EXCEPT SELECT * FROM indexed_names)
   UNION ALL SELECT 'actor' FROM (SELECT * FROM indexed_names EXCEPT SELECT * FROM names)`,
  ({ kind }) => `The search index of ${kind}s differs from the ${kind}s in one entry.`,
);

export const indexChecks: readonly Check[] = [structure, copies];
