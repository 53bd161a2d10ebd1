import type { PassageSort, SortKey } from '../../model/passageTable.ts';
import type { Database } from '../../store/database.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { sortByRanks, type Ranks } from './ranks.ts';
import { ranksBy } from './sortKeys.ts';

/** What sorting found out, for as long as nothing changes. */
interface Known {
  version: number;
  place: Int32Array | null;
  ranks: Map<SortKey, Ranks>;
  orders: Map<string, Int32Array>;
}

const known = new WeakMap<Facts, Known>();

function knownOf(facts: Facts): Known {
  let found = known.get(facts);
  if (found?.version !== facts.version) {
    found = { version: facts.version, place: null, ranks: new Map(), orders: new Map() };
    known.set(facts, found);
  }
  return found;
}

/**
 * All rows, those of deleted passages included, in the order that is asked for: the first key counts
 * most, what is missing comes last either way, and what is equal stays in the order of sources and
 * of places in them.
 */
export function sortedRows(
  db: Database,
  facts: Facts,
  sort: readonly PassageSort[] = [],
): Int32Array {
  const { orders, ranks } = knownOf(facts);
  const key = JSON.stringify(sort);
  let order = orders.get(key);
  if (order) return order;
  order = byPlace(facts);
  for (const { by, descending = false } of sort.toReversed()) {
    if (by === 'place') {
      // Whatever was sorted by before is overruled: no two passages have one place.
      order = descending ? byPlace(facts).toReversed() : byPlace(facts);
      continue;
    }
    let ranksOfKey = ranks.get(by);
    if (!ranksOfKey) ranks.set(by, (ranksOfKey = ranksBy(db, facts, by)));
    order = sortByRanks(order, ranksOfKey, descending);
  }
  orders.set(key, order);
  return order;
}

/** All rows in the order of sources, in them of places, and there as they were made. */
function byPlace(facts: Facts): Int32Array {
  const found = knownOf(facts);
  found.place ??= sortByPlace(facts);
  return found.place;
}

/** Both a place and a row fit into the 53 bits of a number that holds whole numbers exactly. */
const ROWS_AT_MOST = 2 ** 22;

function sortByPlace(facts: Facts): Int32Array {
  const rows = new Int32Array(facts.rows);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  const made = sortByNumber(rows, facts.seq);
  const placed = sortByNumber(made, facts.start);
  const sources = facts.sourceList
    .map(({ seq }, index) => ({ seq, index }))
    .sort((a, b) => a.seq - b.seq);
  const rankOf = new Int32Array(sources.length);
  sources.forEach(({ index }, rank) => (rankOf[index] = rank));
  const of = new Int32Array(facts.rows);
  for (let row = 0; row < of.length; row += 1) of[row] = rankOf[facts.source[row]!]!;
  return sortByRanks(placed, { of, count: sources.length }, false);
}

/** Rows by a number below 2³¹; of equal ones, as they stood. */
function sortByNumber(rows: Int32Array, column: Int32Array): Int32Array {
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) keys[at] = column[rows[at]!]! * ROWS_AT_MOST + at;
  keys.sort();
  const sorted = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) sorted[at] = rows[keys[at]! % ROWS_AT_MOST]!;
  return sorted;
}
