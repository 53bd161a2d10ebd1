import { dateBounds, type PartialDate } from '../../model/partialDate.ts';
import type { ConditionStatus } from '../../model/passage.ts';
import { dayNumber, firstDay, type ConditionFact, type Facts } from '../../store/facts/facts.ts';
import { demandingSets } from '../query/whoMustAct.ts';

/** A line of the ledger: a condition, or a passage that asks for something without one. */
export interface Entry {
  row: number;
  condition: ConditionFact | null;
}

const kept = new WeakMap<Facts, { version: number; entries: readonly Entry[] }>();

/** All lines of the ledger by the day they were said, those without one last. */
export function allEntries(facts: Facts): readonly Entry[] {
  const known = kept.get(facts);
  if (known?.version === facts.version) return known.entries;
  const entries = sortByDay(facts, findEntries(facts));
  kept.set(facts, { version: facts.version, entries });
  return entries;
}

/** How a line stands. */
export function statusOf({ condition }: Entry): ConditionStatus {
  return condition?.status ?? 'open';
}

/** Whether a line is open after the last day that its date can mean. `today` is a day number. */
export function isOverdue({ condition }: Entry, today: number): boolean {
  if (condition === null || condition.status !== 'open' || condition.due === null) return false;
  return lastDayOf(condition.due) < today;
}

/** What names a line: the id of its condition, else of its passage. */
export function keyOf(facts: Facts, { row, condition }: Entry): string {
  return condition?.id ?? facts.ids[row]!;
}

function lastDayOf(date: PartialDate): number {
  return dayNumber(dateBounds(date).last);
}

function findEntries(facts: Facts): Entry[] {
  const demanding = demandingSets(facts);
  const entries: Entry[] = [];
  for (let row = 0; row < facts.rows; row += 1) {
    if (facts.alive[row] === 0) continue;
    const conditions = facts.conditionsOf.get(row);
    if (conditions) for (const condition of conditions) entries.push({ row, condition });
    else if (demanding[facts.tags[row]!] === 1) entries.push({ row, condition: null });
  }
  return entries;
}

/** Numbers are sorted several times as fast as objects: the day in front, the place behind. */
function sortByDay(facts: Facts, entries: readonly Entry[]): Entry[] {
  const width = entries.length + 1;
  const keys = Float64Array.from(
    entries,
    ({ row }, place) => (firstDay(facts, row) || NO_DAY) * width + place,
  ).sort();
  return Array.from(keys, (key) => entries[key % width]!);
}

const NO_DAY = 99_999_999;
