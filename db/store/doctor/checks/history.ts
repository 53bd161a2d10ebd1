import { statement } from '../../database.ts';
import { columnsOf } from '../../history/recorder.ts';
import { trackedTables } from '../../tables.ts';
import { queryCheck, type Check } from '../problem.ts';

interface KeptRow {
  step: string;
  at: string;
  tableName: string;
  before: string | null;
  after: string | null;
}

/** Every row that a step kept must fit into its table again. */
const rows: Check = function* (db) {
  const columns = new Map(
    Object.keys(trackedTables).map((table) => [table, columnsOf(db, table).toSorted().join()]),
  );
  const kept = statement(
    db,
    `SELECT label AS step, at, table_name AS tableName, before, after
     FROM history_change JOIN history_step ON history_step.seq = step_seq`,
  ).iterate() as Iterable<KeptRow>;
  for (const { step, at, tableName, before, after } of kept) {
    const contents = [before, after].filter((content) => content !== null);
    const fits = contents.every((content) => columnsIn(content) === columns.get(tableName));
    if (contents.length === 0 || !fits) {
      yield {
        code: 'HISTORY_UNREADABLE',
        message: `The step “${step}” of ${at} cannot be undone: it kept what does not fit the table ${tableName}.`,
      };
    }
  }
};

function columnsIn(content: string): string | null {
  try {
    return Object.keys(JSON.parse(content) as object)
      .toSorted()
      .join();
  } catch {
    return null;
  }
}

const order = queryCheck<{ label: string; at: string }>(
  'HISTORY_ORDER',
  `SELECT label, at FROM history_step WHERE state = 'undone'
     AND seq < (SELECT max(seq) FROM history_step WHERE state = 'done')`,
  ({ label, at }) => `The step “${label}” of ${at} is undone though a later one is done.`,
);

export const historyChecks: readonly Check[] = [rows, order];
