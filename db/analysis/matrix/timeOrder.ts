import type { Database } from '../../store/database.ts';
import { lastDay, type Facts } from '../../store/facts/facts.ts';
import { sortByRanks, type Ranks } from '../table/ranks.ts';
import { sortedRows } from '../table/sortRows.ts';

const known = new WeakMap<Facts, { version: number; order: Int32Array }>();

/**
 * All rows in the order of time: by the last day on which they can have been said, those without any
 * date first; of one day, as they stand in the sources. Found out once for as long as nothing changes.
 */
export function rowsInTime(db: Database, facts: Facts): Int32Array {
  const found = known.get(facts);
  if (found?.version === facts.version) return found.order;
  const order = sortByRanks(sortedRows(db, facts), ranksByDay(facts), false);
  known.set(facts, { version: facts.version, order });
  return order;
}

/** There are few days, however many passages were said on them. */
function ranksByDay(facts: Facts): Ranks {
  const days = new Int32Array(facts.rows);
  for (let row = 0; row < days.length; row += 1) days[row] = lastDay(facts, row);
  const inOrder = [...new Set(days)].toSorted((a, b) => a - b);
  const rankOf = new Map(inOrder.map((day, rank) => [day, rank]));
  return { of: days.map((day) => rankOf.get(day)!), count: inOrder.length };
}

/** The same order for a part of the rows: sooner than that of all where they are few. */
export function inTime(facts: Facts, rows: readonly number[]): number[] {
  const { sourceList, source, start, seq } = facts;
  const sourceOf = (row: number) => sourceList[source[row]!]!.seq;
  return rows.toSorted(
    (a, b) =>
      lastDay(facts, a) - lastDay(facts, b) ||
      sourceOf(a) - sourceOf(b) ||
      start[a]! - start[b]! ||
      seq[a]! - seq[b]!,
  );
}
