import { v7 as newId } from 'uuid';
import type { Change } from '../../model/history.ts';
import { all, first, run, statement, type Database } from '../database.ts';
import { trackedTables } from '../tables.ts';
import { changesOf, type RowChange } from './rowChanges.ts';

/**
 * History is recorded by triggers, not by the code that makes changes, so no operation can forget
 * it (sqlite.org/undoredo.html). They are temporary: they follow from `trackedTables` and the
 * schema, and a notebook holds none of them. While `recording` is empty, as during undo, they rest.
 */
export function installRecorder(db: Database): void {
  db.exec('CREATE TEMP TABLE recording (step_seq INTEGER NOT NULL)');
  for (const table of Object.keys(trackedTables)) {
    const columns = columnsOf(db, table);
    const row = (alias: string) =>
      `json_object(${columns.map((column) => `'${column}', ${alias}."${column}"`).join(', ')})`;
    const record = (event: string, before: string, after: string, when = '') => `
      CREATE TEMP TRIGGER record_${table}_${event.toLowerCase()} AFTER ${event} ON main.${table}
      WHEN EXISTS (SELECT 1 FROM recording) ${when}
      BEGIN
        INSERT INTO history_change (step_seq, table_name, before, after)
        SELECT step_seq, '${table}', ${before}, ${after} FROM recording;
      END;`;
    db.exec(record('INSERT', 'NULL', row('new')));
    db.exec(record('DELETE', row('old'), 'NULL'));
    db.exec(record('UPDATE', row('old'), row('new'), `AND ${row('old')} <> ${row('new')}`));
  }
}

/** The columns of a table, in order. */
export function columnsOf(db: Database, table: string): string[] {
  return (db.pragma(`table_info(${table})`) as Array<{ name: string }>).map(({ name }) => name);
}

/** What a step is called, filled in by the operation while it runs. */
export interface StepDescription {
  operation: string;
  label: string;
  /** What it was done to, in words. */
  subject: string;
  /** How it joins the step before it; null where it stands alone. */
  merge: Merge | null;
  author: string | null;
}

/** Steps in a row with the same key become one step. */
export interface Merge {
  key: string;
  /** Longest time since the last of them, in milliseconds. */
  withinMs: number;
  /** How many things this one is about, and how the subject of more than one is put in words. */
  things?: { count: number; inWords(count: number): string };
}

/**
 * Runs `work` as one step: one transaction, recorded row by row. A step that changes nothing leaves
 * no trace. What was undone before can no longer be redone. Errors roll everything back.
 */
export function recordStep<Result>(
  db: Database,
  step: StepDescription,
  now: () => Date,
  work: () => Result,
): { result: Result; changes: Change[] } {
  return db.transaction(() => {
    const at = now();
    const { lastInsertRowid } = statement(
      db,
      `INSERT INTO history_step (id, at, author, operation, label, subject, state)
       VALUES (:id, :at, :author, :operation, :label, '', 'done')`,
    ).run({
      id: newId(),
      at: at.toISOString(),
      author: step.author,
      operation: step.operation,
      label: step.label,
    });
    const seq = Number(lastInsertRowid);

    run(db, 'INSERT INTO recording (step_seq) VALUES (:seq)', { seq });
    let result: Result;
    try {
      result = work();
    } finally {
      run(db, 'DELETE FROM recording');
    }

    const rows = all<RowChange>(
      db,
      `SELECT table_name AS tableName, before, after FROM history_change
       WHERE step_seq = :seq ORDER BY seq`,
      { seq },
    );
    if (rows.length === 0) {
      run(db, 'DELETE FROM history_step WHERE seq = :seq', { seq });
      return { result, changes: [] };
    }
    describeStep(db, seq, step.subject, step.merge, step.merge?.things?.count ?? 1);
    supersedeUndone(db);
    const changes = changesOf(rows);
    const kept = (step.merge && mergeIntoPrevious(db, seq, step, step.merge, at, rows)) ?? seq;
    keepTouched(db, kept, changes);
    return { result, changes };
  })();
}

function keepTouched(db: Database, seq: number, changes: readonly Change[]): void {
  run(
    db,
    `INSERT OR IGNORE INTO history_touched (step_seq, kind, thing_id)
     SELECT :seq, value ->> 'kind', value ->> 'id' FROM json_each(:changes)`,
    { seq, changes: JSON.stringify(changes) },
  );
}

/** A new action ends the way back to what was undone: those steps stay readable, without content. */
function supersedeUndone(db: Database): void {
  run(
    db,
    `DELETE FROM history_change
     WHERE step_seq IN (SELECT seq FROM history_step WHERE state = 'undone')`,
  );
  run(db, `UPDATE history_step SET state = 'superseded' WHERE state = 'undone'`);
}

function describeStep(
  db: Database,
  seq: number,
  subject: string,
  merge: Merge | null,
  things: number,
): void {
  run(
    db,
    `UPDATE history_step SET subject = :subject, merge_key = :key, things = :things
     WHERE seq = :seq`,
    {
      seq,
      subject: things > 1 && merge?.things ? merge.things.inWords(things) : subject,
      key: merge?.key ?? null,
      things,
    },
  );
}

/**
 * Autosaves of one note would be hundreds of steps; in a row they are one piece of writing. So are
 * the imports of one batch. What this costs does not grow with what was merged before. Gives the step
 * that this one became a part of; null where it stays a step of its own.
 */
function mergeIntoPrevious(
  db: Database,
  seq: number,
  { subject }: StepDescription,
  merge: Merge,
  at: Date,
  rows: readonly RowChange[],
): number | null {
  const previous = first<{ seq: number; at: string; key: string; state: string; things: number }>(
    db,
    `SELECT seq, at, merge_key AS "key", state, things FROM history_step
     WHERE seq < :seq ORDER BY seq DESC LIMIT 1`,
    { seq },
  );
  if (!previous || previous.state !== 'done' || previous.key !== merge.key) return null;
  if (at.getTime() - Date.parse(previous.at) > merge.withinMs) return null;

  run(db, 'UPDATE history_change SET step_seq = :into WHERE step_seq = :seq', {
    into: previous.seq,
    seq,
  });
  run(db, 'UPDATE history_step SET at = :at WHERE seq = :into', {
    into: previous.seq,
    at: at.toISOString(),
  });
  const things = merge.things ? previous.things + merge.things.count : 1;
  describeStep(db, previous.seq, subject, merge, things);
  run(db, 'DELETE FROM history_step WHERE seq = :seq', { seq });
  if (rows.some(({ tableName }) => tableName === 'note')) foldRepeatedUpdates(db, previous.seq);
  return previous.seq;
}

/** Of several updates of one note in a step only the first `before` and last `after` are needed. */
function foldRepeatedUpdates(db: Database, step: number): void {
  const updates = all<{ first: number; last: number }>(
    db,
    `SELECT min(seq) AS first, max(seq) AS last FROM history_change
     WHERE step_seq = :step AND table_name = 'note' AND before IS NOT NULL AND after IS NOT NULL
     GROUP BY json_extract(after, '$.id') HAVING count(*) > 1`,
    { step },
  );
  for (const update of updates) {
    run(
      db,
      `UPDATE history_change SET after = (SELECT after FROM history_change WHERE seq = :last)
       WHERE seq = :first`,
      update,
    );
    run(
      db,
      `DELETE FROM history_change
       WHERE step_seq = :step AND table_name = 'note' AND seq > :first AND seq <= :last
         AND json_extract(after, '$.id') =
           (SELECT json_extract(after, '$.id') FROM history_change WHERE seq = :first)`,
      { step, ...update },
    );
  }
}
