import { all, type Database } from '../../db/store/database.ts';
import { trackedTables } from '../../db/store/tables.ts';

/** Every row of every table that history holds, in an order of its own. */
export function dump(db: Database): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(trackedTables).map((table) => [
      table,
      all<object>(db, `SELECT * FROM ${table}`)
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
}
