import type { ActorRef } from '../../model/actor.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Condition } from '../../model/passage.ts';
import type { Database } from '../../store/database.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { briefsById } from '../../store/passages/readBriefs.ts';
import { readConditions } from '../../store/passages/readConditions.ts';
import { actorsOf, askersOf } from '../query/whoMustAct.ts';
import { isOverdue, keyOf, statusOf, type Entry } from './entries.ts';

/** Actors by their indexes, as they are named. */
export function actorRefs(facts: Facts, actors: readonly number[]): ActorRef[] {
  return actors.map((index) => {
    const { id, name } = facts.actorList[index]!;
    return { id, name };
  });
}

/** Lines of the ledger with all that is shown of them. `today` is a day number. */
export function describeLines(
  db: Database,
  facts: Facts,
  lines: readonly Entry[],
  deadlocksOf: ReadonlyMap<string, readonly string[]>,
  today: number,
): LedgerEntry[] {
  const conditions = conditionsById(db, facts, lines);
  const evidence = [...conditions.values()].flatMap(({ changes }) =>
    changes.flatMap(({ evidenceId }) => evidenceId ?? []),
  );
  const briefs = briefsById(db, [...lines.map(({ row }) => facts.ids[row]!), ...evidence]);
  return lines.map((line) => {
    const { row, condition } = line;
    const changes = (condition && conditions.get(condition.id)?.changes) ?? [];
    const key = keyOf(facts, line);
    return {
      key,
      conditionId: condition?.id ?? null,
      passage: briefs.get(facts.ids[row]!)!,
      askers: actorRefs(facts, askersOf(facts, row)),
      requiredOf: actorRefs(facts, actorsOf(facts, row, condition)),
      action: condition?.action ?? '',
      unlocks: condition?.unlocks ?? null,
      due: condition?.due ?? null,
      status: statusOf(line),
      overdue: isOverdue(line, today),
      changes: changes.map((change) => ({
        ...change,
        evidence: change.evidenceId === null ? null : (briefs.get(change.evidenceId) ?? null),
      })),
      deadlocks: [...(deadlocksOf.get(key) ?? [])],
    };
  });
}

function conditionsById(
  db: Database,
  facts: Facts,
  lines: readonly Entry[],
): Map<string, Condition> {
  const rows = new Set(lines.flatMap(({ row, condition }) => (condition ? [row] : [])));
  const ids = Array.from(rows, (row) => facts.ids[row]!);
  return new Map(readConditions(db, ids).map(({ condition }) => [condition.id, condition]));
}
