import { run, type Database } from '../database.ts';

const INDEXES = ['source_index', 'passage_index', 'note_index', 'actor_index'];

/**
 * Forgets the history of a notebook: nothing can be undone or redone, and words that only the
 * history could bring back are gone from the file. What the notebook holds stays as it is.
 */
export function clearHistory(db: Database): void {
  db.transaction(() => {
    run(db, 'DELETE FROM history_step');
    for (const table of ['original', 'snapshot']) {
      run(
        db,
        `DELETE FROM ${table} WHERE sha256 NOT IN (
           SELECT ${table}_sha256 FROM source UNION SELECT ${table}_sha256 FROM source_revision
         )`,
      );
    }
    // An index keeps the words of what was deleted until it is put together anew.
    for (const index of INDEXES) run(db, `INSERT INTO ${index} (${index}) VALUES ('optimize')`);
  })();
  // What is deleted is only marked as free; this writes the file anew without it.
  db.exec('VACUUM');
}
