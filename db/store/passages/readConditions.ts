import type { Condition, ConditionChange } from '../../model/passage.ts';
import { readActorRefs } from '../actors/readActorRefs.ts';
import { all, type Database } from '../database.ts';

/** A condition, and which of the passages asked for it belongs to. */
export interface PassageCondition {
  of: number;
  condition: Condition;
}

/** The conditions of passages, in their order. The number of queries does not grow with them. */
export function readConditions(db: Database, passageIds: readonly string[]): PassageCondition[] {
  const found = all<Omit<Condition, 'requiredOf' | 'changes'> & { of: number }>(
    db,
    `SELECT wanted.key AS "of", condition.id, action, unlocks, due, status
     FROM json_each(:ids) AS wanted CROSS JOIN condition ON passage_id = wanted.value
     ORDER BY wanted.key, position`,
    { ids: JSON.stringify(passageIds) },
  ).map(({ of, ...row }): PassageCondition => ({
    of,
    condition: { ...row, requiredOf: [], changes: [] },
  }));
  if (found.length === 0) return [];

  const parameters = { ids: JSON.stringify(found.map(({ condition }) => condition.id)) };
  const actorRows = all<{ of: number; actorId: string }>(
    db,
    `SELECT wanted.key AS "of", actor_id AS actorId
     FROM json_each(:ids) AS wanted CROSS JOIN condition_actor ON condition_id = wanted.value
     ORDER BY wanted.key, position`,
    parameters,
  );
  const actors = readActorRefs(db, new Set(actorRows.map(({ actorId }) => actorId)));
  for (const { of, actorId } of actorRows) {
    found[of]!.condition.requiredOf.push(actors.get(actorId)!);
  }
  for (const { of, ...change } of all<ConditionChange & { of: number }>(
    db,
    `SELECT wanted.key AS "of", status, at, evidence_id AS evidenceId, note
     FROM json_each(:ids) AS wanted CROSS JOIN condition_change ON condition_id = wanted.value
     ORDER BY wanted.key, position`,
    parameters,
  )) {
    found[of]!.condition.changes.push(change);
  }
  return found;
}
