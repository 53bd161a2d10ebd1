import type { Ledger, LedgerGroup } from '../../model/ledger.ts';
import type { ConditionStatus } from '../../model/passage.ts';
import { both, type PassageQuery } from '../../model/passageQuery.ts';
import type { Facts } from '../../store/facts/facts.ts';
import type { Marks } from '../query/matchRows.ts';
import { findDeadlocks } from './deadlocks.ts';
import { allEntries, isOverdue, keyOf, statusOf, type Entry } from './entries.ts';
import { ASKS, groupingBy, whereStatus } from './groups.ts';

/** What of the ledger is asked for. */
export interface LedgerQuery {
  where?: PassageQuery | undefined;
  group?: LedgerGroup | null | undefined;
  status?: readonly ConditionStatus[] | undefined;
  only?: 'overdue' | 'deadlocked' | undefined;
  /** The day that counts as today, as a number: 20310303. */
  today: number;
}

/** The ledger with its lines in order, all of them, each with the deadlocks it is part of. */
export interface FoundLedger extends Omit<Ledger, 'rows' | 'total' | 'today'> {
  lines: readonly Entry[];
  deadlocksOf: ReadonlyMap<string, readonly string[]>;
}

/** The lines of the ledger whose passages are marked: counted, filtered, grouped and in order. */
export function findLedger(facts: Facts, marks: Marks, query: LedgerQuery): FoundLedger {
  const deadlocksOf = deadlocksByLine(facts);
  const counts = { open: 0, met: 0, refused: 0, withdrawn: 0, overdue: 0, deadlocked: 0 };
  const wanted: Entry[] = [];
  for (const entry of allEntries(facts)) {
    if (marks[entry.row] !== 1) continue;
    const status = statusOf(entry);
    const overdue = isOverdue(entry, query.today);
    const deadlocked = deadlocksOf.has(keyOf(facts, entry));
    counts[status] += 1;
    counts.overdue += Number(overdue);
    counts.deadlocked += Number(deadlocked);
    if (query.status && !query.status.includes(status)) continue;
    if (query.only === 'overdue' && !overdue) continue;
    if (query.only === 'deadlocked' && !deadlocked) continue;
    wanted.push(entry);
  }
  const rows = new Set(wanted.map(({ row }) => row));
  return {
    entries: wanted.length,
    passages: { count: rows.size, where: whereLines(facts, { ...query, group: null }, rows) },
    counts,
    deadlocksOf,
    ...group(facts, wanted, query),
  };
}

/** The deadlocks that lines are part of, by the keys of both. */
function deadlocksByLine(facts: Facts): Map<string, string[]> {
  const byLine = new Map<string, string[]>();
  for (const { key, steps } of findDeadlocks(facts).deadlocks) {
    for (const term of steps.flatMap(({ terms }) => terms)) {
      const line = keyOf(facts, term);
      const known = byLine.get(line);
      if (!known) byLine.set(line, [key]);
      else if (!known.includes(key)) known.push(key);
    }
  }
  return byLine;
}

function group(
  facts: Facts,
  entries: readonly Entry[],
  query: LedgerQuery,
): Pick<FoundLedger, 'groups' | 'lines'> {
  if (!query.group) return { groups: [], lines: entries };
  const grouping = groupingBy(facts, query.group);
  const members = new Map<number, Entry[]>();
  for (const entry of entries) {
    for (const number of grouping.of(entry)) {
      const known = members.get(number);
      if (known) known.push(entry);
      else members.set(number, [entry]);
    }
  }
  const order = grouping.order([...members.keys()]);
  return {
    lines: order.flatMap((number) => members.get(number)!),
    groups: order.map((number) => {
      const lines = members.get(number)!;
      const rows = new Set(lines.map(({ row }) => row));
      return {
        key: grouping.key(number),
        label: grouping.label(number),
        count: rows.size,
        rows: lines.length,
        where: whereLines(facts, query, rows, grouping.where(number)),
      };
    }),
  };
}

/**
 * What lets exactly the passages of some lines through. Where lines are chosen by what differs
 * between the conditions of one passage, no test of passages can say it, and they are named one by
 * one.
 */
function whereLines(
  facts: Facts,
  { where, group: by, status, only }: LedgerQuery,
  rows: ReadonlySet<number>,
  inGroup?: PassageQuery,
): PassageQuery {
  const byLine = by === 'actor' || by === 'status';
  if (only !== undefined || (status && byLine)) {
    return { ids: Array.from(rows, (row) => facts.ids[row]!) };
  }
  const asks = both(both(where, ASKS), inGroup)!;
  return status ? both(asks, whereStatus(status))! : asks;
}
