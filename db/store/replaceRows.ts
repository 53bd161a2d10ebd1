import { all, run, type Database } from './database.ts';

type Values = Record<string, string | number | null>;

/**
 * Makes the rows of `table` that belong to `owner` (their leading key columns) exactly `rows`, which
 * leave the owner's columns out. Rows that are so already are not touched, so that history and change
 * events stay silent about them. Returns whether anything changed. Names must be constants.
 */
export function replaceRows(
  db: Database,
  table: string,
  owner: Values,
  rows: readonly Values[],
): boolean {
  const where = Object.keys(owner)
    .map((column) => `"${column}" = :${column}`)
    .join(' AND ');
  const wanted = rows.map((row) => ({ ...owner, ...row }));
  const present = all<Values>(db, `SELECT * FROM ${table} WHERE ${where}`, owner);
  if (sameRows(present, wanted)) return false;
  if (present.length > 0) run(db, `DELETE FROM ${table} WHERE ${where}`, owner);
  for (const row of wanted) {
    const columns = Object.keys(row);
    run(
      db,
      `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
       VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
      row,
    );
  }
  return true;
}

/** Whether both hold the same rows; a row that has an order holds it in a column. */
function sameRows(a: readonly Values[], b: readonly Values[]): boolean {
  if (a.length !== b.length) return false;
  const known = new Set(a.map(fingerprint));
  return b.every((row) => known.has(fingerprint(row)));
}

function fingerprint(row: Values): string {
  const columns = Object.keys(row).toSorted();
  return JSON.stringify(columns.map((column) => [column, row[column]]));
}
