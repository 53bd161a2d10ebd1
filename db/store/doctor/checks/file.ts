import { BetterSqlite3 } from '../../database.ts';
import type { Check } from '../problem.ts';

/** Damage that SQLite itself can find. */
const integrity: Check = function* (db) {
  try {
    const lines = db.pragma('integrity_check(100)') as Array<{ integrity_check: string }>;
    for (const { integrity_check: message } of lines) {
      if (message !== 'ok') yield { code: 'FILE_DAMAGED', message };
    }
  } catch (error) {
    // A page that an index has to be read through can stop SQLite from saying what it found.
    if (!(error instanceof BetterSqlite3.SqliteError)) throw error;
    yield { code: 'FILE_DAMAGED', message: `SQLite cannot read the file: ${error.message}.` };
  }
};

const references: Check = (db) => {
  const rows = db.pragma('foreign_key_check') as Array<{ table: string; parent: string }>;
  return rows.map(({ table, parent }) => ({
    code: 'REFERENCE_BROKEN',
    message: `A row of ${table} refers to a row of ${parent} that is gone.`,
  }));
};

export const fileChecks: readonly Check[] = [integrity, references];
