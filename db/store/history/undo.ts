import { ApiError } from '../../api/errors.ts';
import type { Change, HistoryStep } from '../../model/history.ts';
import { all, first, run, type Database } from '../database.ts';
import { changesOf, type RowChange } from './rowChanges.ts';
import { readStep } from './steps.ts';
import { TrackedRows, type Turn } from './trackedRows.ts';

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
    const tables = new Map<string, TrackedRows>();
    for (const { tableName, turns } of stretches(rows, back)) {
      let table = tables.get(tableName);
      if (!table) tables.set(tableName, (table = new TrackedRows(db, tableName)));
      table.turn(turns);
    }
    run(db, 'UPDATE history_step SET state = :state WHERE seq = :seq', { seq, state });
    return { step: readStep(db, seq), changes: changesOf(rows, back) };
  })();
}

/** Row changes in the order to make them, those of one table in a row together. */
function stretches(
  rows: readonly RowChange[],
  back: boolean,
): Array<{ tableName: string; turns: Turn[] }> {
  const found: Array<{ tableName: string; turns: Turn[] }> = [];
  for (const { tableName, before, after } of back ? rows.toReversed() : rows) {
    const turn = back ? { from: after, to: before } : { from: before, to: after };
    const last = found.at(-1);
    if (last?.tableName === tableName) last.turns.push(turn);
    else found.push({ tableName, turns: [turn] });
  }
  return found;
}
