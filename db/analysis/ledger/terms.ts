import { IS_CONDITION_FOR } from '../../store/seed.ts';
import type { ConditionFact, Facts } from '../../store/facts/facts.ts';
import { partiesOf, partiesOfActors } from '../query/parties.ts';
import { actorsOf } from '../query/whoMustAct.ts';

/** What is asked and still open; without a condition, a passage that a link makes one. */
export interface Term {
  row: number;
  condition: ConditionFact | null;
  relation: Relation;
}

/** The parties of a term: who asks, and who must act. Terms with the same have the same relation. */
export interface Relation {
  key: string;
  askers: readonly number[];
  actors: readonly number[];
}

/** A link “is condition for” between two passages, seen from the one that waits. */
export interface Wait {
  linkId: string;
  /** Row of the passage that waits. */
  of: number;
  /** Row of the passage it waits for. */
  for: number;
}

/** Links that make one passage wait for another. */
export function findWaits(facts: Facts): Wait[] {
  const waits: Wait[] = [];
  for (const { id, typeId, fromId, toId } of facts.links.values()) {
    if (typeId !== IS_CONDITION_FOR) continue;
    const [first, then] = [facts.rowOf.get(fromId), facts.rowOf.get(toId)];
    if (first === undefined || then === undefined) continue;
    if (facts.alive[first] && facts.alive[then]) waits.push({ linkId: id, of: then, for: first });
  }
  return waits;
}

/** Every term: open conditions, and passages without any condition at the end of a wait. */
export function findTerms(facts: Facts, waits: readonly Wait[]): Term[] {
  const relationOf = relations(facts);
  const terms: Term[] = [];
  for (const [row, conditions] of facts.conditionsOf) {
    for (const condition of conditions) {
      if (condition.status === 'open')
        terms.push({ row, condition, relation: relationOf(row, condition) });
    }
  }
  const bare = new Set(waits.flatMap((wait) => [wait.of, wait.for]));
  for (const row of bare) {
    if (facts.conditionsOf.has(row)) continue;
    terms.push({ row, condition: null, relation: relationOf(row, null) });
  }
  return terms;
}

function relations(facts: Facts): (row: number, condition: ConditionFact | null) => Relation {
  const known = new Map<string, Relation>();
  return (row, condition) => {
    const askers = partiesOf(facts, row, 'speaker');
    const actors = partiesOfActors(facts, actorsOf(facts, row, condition), row);
    const parties = `${sorted(facts, askers)}>${sorted(facts, actors)}`;
    // Nobody is not a party: what two passages do not say does not make them the same.
    const isWhole = askers.length > 0 && actors.length > 0;
    const key = isWhole ? parties : `${parties}@${facts.ids[row]!}`;
    let relation = known.get(key);
    if (!relation) known.set(key, (relation = { key, askers, actors }));
    return relation;
  };
}

function sorted(facts: Facts, actors: readonly number[]): string {
  if (actors.length === 1) return facts.actorList[actors[0]!]!.id;
  return actors
    .map((actor) => facts.actorList[actor]!.id)
    .toSorted()
    .join();
}
