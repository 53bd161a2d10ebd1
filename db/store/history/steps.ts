import type { HistoryFilter, HistoryStep } from '../../model/history.ts';
import { all, first, type Database } from '../database.ts';
import { stepCondition } from './stepCondition.ts';

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

/** Steps that pass a filter, newest first, before `beforeSeq` where given; `total` counts all of them. */
export function listSteps(
  db: Database,
  filter: HistoryFilter,
  limit: number,
  beforeSeq: number | null,
): { steps: HistoryStep[]; total: number; nextSeq: number | null } {
  const { where, values } = stepCondition(db, filter);
  const rows = all<StepRow>(
    db,
    `SELECT ${COLUMNS} FROM history_step WHERE (:beforeSeq IS NULL OR seq < :beforeSeq) AND ${where}
     ORDER BY seq DESC LIMIT :limit`,
    { ...values, beforeSeq, limit: limit + 1 },
  );
  const page = rows.slice(0, limit);
  const counted = `SELECT count(*) AS n FROM history_step WHERE ${where}`;
  const total = first<{ n: number }>(db, counted, values)!.n;
  const nextSeq = rows.length > limit ? page.at(-1)!.seq : null;
  return { steps: page.map((row) => describe(db, row)), total, nextSeq };
}

/** Who is named in the history and how often; null is nobody. Whoever did most comes first. */
export function listAuthors(db: Database): Array<{ name: string | null; steps: number }> {
  return all(
    db,
    `SELECT author AS name, count(*) AS steps FROM history_step
     GROUP BY author ORDER BY steps DESC, author`,
  );
}

/** The line a step is shown as: “Created passage: There must be …”. */
export function stepLine(step: Pick<HistoryStep, 'label' | 'subject'>): string {
  return step.subject === '' ? step.label : `${step.label}: ${step.subject}`;
}

function describe(db: Database, { seq, ...step }: StepRow): HistoryStep {
  const touched = all<HistoryStep['touched'][number]>(
    db,
    'SELECT kind, thing_id AS id FROM history_touched WHERE step_seq = :seq LIMIT 1000',
    { seq },
  );
  return { ...step, touched };
}
