import type { HistoryStep } from '../../model/history.ts';
import { all, first, type Database } from '../database.ts';
import { changesOf, type RowChange } from './rowChanges.ts';

interface StepRow {
  seq: number;
  id: string;
  at: string;
  author: string | null;
  operation: string;
  label: string;
  subject: string;
  state: HistoryStep['state'];
}

const COLUMNS = 'seq, id, at, author, operation, label, subject, state';

/** One step of the history. The step must exist. */
export function readStep(db: Database, seq: number): HistoryStep {
  const row = first<StepRow>(db, `SELECT ${COLUMNS} FROM history_step WHERE seq = :seq`, { seq });
  return describe(db, row!);
}

/** Steps, newest first, before `beforeSeq` where given. */
export function listSteps(
  db: Database,
  limit: number,
  beforeSeq: number | null,
): { steps: HistoryStep[]; total: number; nextSeq: number | null } {
  const rows = all<StepRow>(
    db,
    `SELECT ${COLUMNS} FROM history_step WHERE :before IS NULL OR seq < :before
     ORDER BY seq DESC LIMIT :limit`,
    { before: beforeSeq, limit: limit + 1 },
  );
  const page = rows.slice(0, limit);
  const total = first<{ n: number }>(db, 'SELECT count(*) AS n FROM history_step')!.n;
  const nextSeq = rows.length > limit ? page.at(-1)!.seq : null;
  return { steps: page.map((row) => describe(db, row)), total, nextSeq };
}

/** The line a step is shown as: “Created passage: There must be …”. */
export function stepLine(step: Pick<HistoryStep, 'label' | 'subject'>): string {
  return step.subject === '' ? step.label : `${step.label}: ${step.subject}`;
}

function describe(db: Database, { seq, ...step }: StepRow): HistoryStep {
  const rows = all<RowChange>(
    db,
    `SELECT table_name AS tableName, before, after FROM history_change
     WHERE step_seq = :seq ORDER BY seq LIMIT 1000`,
    { seq },
  );
  return { ...step, touched: changesOf(rows).map(({ kind, id }) => ({ kind, id })) };
}
