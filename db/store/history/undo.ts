import { ApiError } from '../../api/errors.ts';
import type { Change, HistoryStep } from '../../model/history.ts';
import { all, first, run, type Database } from '../database.ts';
import { trackedTables } from '../tables.ts';
import { columnsOf } from './recorder.ts';
import { changesOf, type RowChange } from './rowChanges.ts';
import { readStep } from './steps.ts';

/** Takes back the last step that is done. Throws NOTHING_TO_UNDO. One transaction. */
export function undo(db: Database): { step: HistoryStep; changes: Change[] } {
  const seq = nextUndo(db);
  if (seq === null) throw new ApiError('NOTHING_TO_UNDO');
  return move(db, seq, 'undone');
}

/** Does again the step that was undone last. Throws NOTHING_TO_REDO. One transaction. */
export function redo(db: Database): { step: HistoryStep; changes: Change[] } {
  const seq = nextRedo(db);
  if (seq === null) throw new ApiError('NOTHING_TO_REDO');
  return move(db, seq, 'done');
}

/** The step that undo would take back. */
export function nextUndo(db: Database): number | null {
  return nextStep(db, `SELECT max(seq) AS seq FROM history_step WHERE state = 'done'`);
}

/** The step that redo would do again. */
export function nextRedo(db: Database): number | null {
  return nextStep(db, `SELECT min(seq) AS seq FROM history_step WHERE state = 'undone'`);
}

function nextStep(db: Database, sql: string): number | null {
  return first<{ seq: number | null }>(db, sql)?.seq ?? null;
}

function move(
  db: Database,
  seq: number,
  state: 'done' | 'undone',
): { step: HistoryStep; changes: Change[] } {
  const back = state === 'undone';
  return db.transaction(() => {
    // Rows come back in an order that need not suit the foreign keys; at commit they must all hold.
    db.pragma('defer_foreign_keys = ON');
    const rows = all<RowChange>(
      db,
      `SELECT table_name AS tableName, before, after FROM history_change
       WHERE step_seq = :seq ORDER BY seq`,
      { seq },
    );
    const statements = new Map<string, RowStatements>();
    for (const row of back ? rows.toReversed() : rows) {
      let forTable = statements.get(row.tableName);
      if (!forTable) statements.set(row.tableName, (forTable = rowStatements(db, row.tableName)));
      apply(db, forTable, back ? row.after : row.before, back ? row.before : row.after);
    }
    run(db, 'UPDATE history_step SET state = :state WHERE seq = :seq', { seq, state });
    return { step: readStep(db, seq), changes: changesOf(rows, back) };
  })();
}

/** How a row of one table, given as JSON, is taken away and put back. */
interface RowStatements {
  remove: string;
  put: string;
}

/** Turns one row from `from` into `to`; null is its absence. */
function apply(
  db: Database,
  { remove, put }: RowStatements,
  from: string | null,
  to: string | null,
): void {
  // A row may be gone already, by a cascade from one removed before it.
  if (to === null && from !== null) run(db, remove, { row: from });
  else if (to !== null) run(db, put, { row: to });
}

function rowStatements(db: Database, table: string): RowStatements {
  if (!(table in trackedTables)) throw new ApiError('INTERNAL', { reason: `history of ${table}` });
  const columns = columnsOf(db, table).map((name) => `"${name}"`);
  const value = (column: string) => `json_extract(:row, '$.${column}')`;
  const keys = primaryKeyOf(db, table).map((name) => `"${name}"`);
  const others = columns.filter((column) => !keys.includes(column));
  const where = keys.map((key) => `${key} = ${value(key)}`).join(' AND ');
  const updates = others.map((column) => `${column} = excluded.${column}`).join(', ');
  return {
    remove: `DELETE FROM ${table} WHERE ${where}`,
    // Not REPLACE: that would delete the row first, and its dependents with it.
    put: `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map(value).join(', ')}
          WHERE true ON CONFLICT (${keys.join(', ')}) DO ${updates ? `UPDATE SET ${updates}` : 'NOTHING'}`,
  };
}

function primaryKeyOf(db: Database, table: string): string[] {
  const columns = db.pragma(`table_info(${table})`) as Array<{ name: string; pk: number }>;
  return columns
    .filter(({ pk }) => pk > 0)
    .toSorted((a, b) => a.pk - b.pk)
    .map(({ name }) => name);
}
