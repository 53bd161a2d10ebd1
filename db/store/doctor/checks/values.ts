import { Id } from '../../../model/ids.ts';
import { isPartialDate } from '../../../model/partialDate.ts';
import { all } from '../../database.ts';
import { trackedTables } from '../../tables.ts';
import type { Check } from '../problem.ts';

const DATE_COLUMNS = [
  ['source', 'published'],
  ['source', 'retrieved'],
  ['passage', 'said_on'],
  ['affiliation', 'from_date'],
  ['affiliation', 'to_date'],
  ['event', 'from_date'],
  ['event', 'to_date'],
] as const;

/** SQLite does not know what a partial date is. */
const dates: Check = (db) =>
  DATE_COLUMNS.flatMap(([table, column]) =>
    all<{ date: string }>(db, `SELECT ${column} AS date FROM ${table} WHERE ${column} IS NOT NULL`)
      .filter(({ date }) => !isPartialDate(date))
      .map(({ date }) => ({
        code: 'DATE_INVALID',
        message: `“${date}”, in ${table}.${column}, is not a date.`,
      })),
  );

const ids: Check = (db) =>
  Object.entries(trackedTables)
    .filter(([, { owner }]) => owner)
    .flatMap(([table]) =>
      all<{ id: string }>(db, `SELECT id FROM ${table}`)
        .filter(({ id }) => !Id.safeParse(id).success)
        .map(({ id }) => ({
          code: 'ID_INVALID',
          message: `“${id}”, the id of a ${table.replace('_', ' ')}, is not a UUID.`,
        })),
    );

export const valueChecks: readonly Check[] = [dates, ids];
