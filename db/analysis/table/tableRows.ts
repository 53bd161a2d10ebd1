import type { GroupKey, Header, PassageSort } from '../../model/passageTable.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import type { Database } from '../../store/database.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { matchRows, type Marks } from '../query/matchRows.ts';
import { groupingBy } from './groups.ts';
import { sortedRows } from './sortRows.ts';

/** What is asked of the table, whatever part of it is wanted. */
export interface TableQuestion {
  where?: PassageQuery | undefined;
  sort?: readonly PassageSort[] | undefined;
  group?: GroupKey | null | undefined;
}

/** The rows of the table from first to last, as rows of the facts. */
export interface TableRows {
  rows: Int32Array;
  /** How many passages there are, each once. */
  passages: number;
  /** The groups in the order of their rows; none unless asked. */
  groups: Header[];
}

/** Enough for the pages of the tables that are open side by side. */
const KEPT_AT_MOST = 8;

const kept = new WeakMap<Facts, { version: number; tables: Map<string, TableRows> }>();

/**
 * The rows of the passage table. What was worked out for a question is kept while nothing changes,
 * so that the next page of a table costs nothing. Throws as `matchRows`.
 */
export function tableRows(db: Database, facts: Facts, question: TableQuestion): TableRows {
  let known = kept.get(facts);
  if (known?.version !== facts.version) {
    known = { version: facts.version, tables: new Map() };
    kept.set(facts, known);
  }
  const { where, sort = [], group = null } = question;
  const key = JSON.stringify([where ?? null, sort, group]);
  let table = known.tables.get(key);
  if (!table) {
    table = makeRows(facts, sortedRows(db, facts, sort), matchRows(db, facts, where), group);
    if (known.tables.size === KEPT_AT_MOST) {
      known.tables.delete(known.tables.keys().next().value!);
    }
  }
  // What was asked for last is forgotten last.
  known.tables.delete(key);
  known.tables.set(key, table);
  return table;
}

function makeRows(
  facts: Facts,
  order: Int32Array,
  marks: Marks,
  group: GroupKey | null,
): TableRows {
  const rows = order.filter((row) => marks[row] === 1);
  if (group === null) return { rows, passages: rows.length, groups: [] };
  return { ...groupRows(facts, rows, group), passages: rows.length };
}

/** The rows group after group, in each in the order they are in. */
function groupRows(
  facts: Facts,
  rows: Int32Array,
  by: GroupKey,
): Pick<TableRows, 'rows' | 'groups'> {
  const grouping = groupingBy(facts, by);
  const counts = new Map<number, number>();
  const count = (number: number) => counts.set(number, (counts.get(number) ?? 0) + 1);
  for (const row of rows) {
    const numbers = grouping.of(row);
    if (numbers.length === 0) count(-1);
    else for (const number of numbers) count(number);
  }
  const numbers = [...counts.keys()].sort((a, b) =>
    a < 0 || b < 0 ? b - a : grouping.compare(a, b),
  );
  const next = new Map<number, number>();
  let total = 0;
  const groups = numbers.map((number): Header => {
    next.set(number, total);
    total += counts.get(number)!;
    return { ...grouping.group(number), count: counts.get(number)! };
  });
  const grouped = new Int32Array(total);
  const put = (row: number, number: number) => {
    const at = next.get(number)!;
    grouped[at] = row;
    next.set(number, at + 1);
  };
  for (const row of rows) {
    const of = grouping.of(row);
    if (of.length === 0) put(row, -1);
    else for (const number of of) put(row, number);
  }
  return { rows: grouped, groups };
}
