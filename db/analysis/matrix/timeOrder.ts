import type { Database } from '../../store/database.ts';
import { lastDay, type Facts } from '../../store/facts/facts.ts';
import { sortedRows } from '../table/sortRows.ts';

const known = new WeakMap<Facts, { version: number; order: Int32Array }>();

/** Both a day and a row fit into the 53 bits of a number that holds whole numbers exactly. */
const ROWS_AT_MOST = 2 ** 22;

/**
 * All rows in the order of time: by the last day on which they can have been said, those without any
 * date first; of one day, as they stand in the sources. Found out once for as long as nothing changes.
 */
export function rowsInTime(db: Database, facts: Facts): Int32Array {
  const found = known.get(facts);
  if (found?.version === facts.version) return found.order;
  const placed = sortedRows(db, facts);
  const keys = Float64Array.from(placed, (row, at) => lastDay(facts, row) * ROWS_AT_MOST + at);
  const order = Int32Array.from(keys.sort(), (key) => placed[key % ROWS_AT_MOST]!);
  known.set(facts, { version: facts.version, order });
  return order;
}
