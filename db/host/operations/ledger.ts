import { describeDeadlocks } from '../../analysis/ledger/describeDeadlocks.ts';
import { describeLines } from '../../analysis/ledger/describeLines.ts';
import { findDeadlocks } from '../../analysis/ledger/deadlocks.ts';
import {
  findLedger,
  type FoundLedger,
  type LedgerQuery,
} from '../../analysis/ledger/readLedger.ts';
import { matchRows } from '../../analysis/query/matchRows.ts';
import type { ParsedInputOf } from '../../api/contract.ts';
import { ledgerAsCsv, ledgerAsXlsx } from '../../export/ledger/exportLedger.ts';
import type { LedgerLine, LedgerMaterial } from '../../export/ledger/material.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import { dayNumber, dayOf, type Facts } from '../../store/facts/facts.ts';
import { readPassages } from '../../store/passages/readPassages.ts';
import type { Context } from '../notebook.ts';
import type { Handlers, MixedHandlers } from './handlers.ts';
import { sourcesOf } from './sourcesOf.ts';

const AT_FIRST = 200;

export const ledgerHandlers = {
  'ledger.read': (context, { offset = 0, limit = AT_FIRST, ...input }) => {
    const { db, query, found } = look(context, input);
    const { lines, deadlocksOf, ...ledger } = found;
    const shown = lines.slice(offset, offset + limit);
    const rows = describeLines(db, currentFacts(db), shown, deadlocksOf, query.today);
    return { ...ledger, total: lines.length, today: dayOf(query.today), rows };
  },
  'ledger.deadlocks': ({ db }, { where }) => {
    const facts = currentFacts(db);
    const { deadlocks, complete } = findDeadlocks(facts);
    const marks = matchRows(db, facts, where);
    const listed = deadlocks.filter(({ steps }) =>
      steps.some(({ terms }) => terms.some(({ row }) => marks[row] === 1)),
    );
    return { deadlocks: describeDeadlocks(db, facts, listed), complete };
  },
  'export.ledger': {
    async prepare(context, { format, ...input }) {
      const material = ledgerMaterial(context, input);
      const file = format === 'csv' ? ledgerAsCsv(material) : await ledgerAsXlsx(material);
      return () => file;
    },
  },
} satisfies Handlers<'ledger'> & Pick<MixedHandlers<'export'>, 'export.ledger'>;

type LedgerInput = Omit<ParsedInputOf<'ledger.read'>, 'offset' | 'limit'>;

function look(
  { db, now }: Context,
  { today, ...input }: LedgerInput,
): { db: Context['db']; query: LedgerQuery; found: FoundLedger } {
  const facts = currentFacts(db);
  const query = { ...input, today: today === undefined ? todayOf(facts, now()) : dayNumber(today) };
  return { db, query, found: findLedger(facts, matchRows(db, facts, input.where), query) };
}

/** The day of the clock; or of the newest source, for what has been written is not still to come. */
function todayOf({ sourceList }: Facts, now: Date): number {
  const clock = now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate();
  return sourceList.reduce((day, { first, gone }) => (gone ? day : Math.max(day, first)), clock);
}

function ledgerMaterial(context: Context, input: LedgerInput): LedgerMaterial {
  const { db, query, found } = look(context, input);
  const { lines, groups, deadlocksOf } = found;
  const entries = describeLines(db, currentFacts(db), lines, deadlocksOf, query.today);
  const ids = new Set(entries.map(({ passage }) => passage.id));
  const passages = new Map(readPassages(db, [...ids]).map((one) => [one.id, one]));
  const groupOf = groups.flatMap(({ key, label, rows }) =>
    Array.from({ length: rows }, () => (query.group === 'status' ? key : label)),
  );
  return {
    grouped: query.group ?? null,
    sources: sourcesOf(db, [...passages.values()]),
    lines: entries.map((entry, index): LedgerLine => ({
      entry,
      passage: passages.get(entry.passage.id)!,
      group: groupOf[index] ?? '',
    })),
  };
}
