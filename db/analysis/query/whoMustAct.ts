import { DEMAND, PRECONDITION } from '../../store/seed.ts';
import type { ConditionFact, Facts } from '../../store/facts/facts.ts';
import { partiesOfActors } from './parties.ts';
import { tagsBelow } from './tagsBelow.ts';

/** Who asks what a passage asks: those it is said for, else who says it. */
export function askersOf(facts: Facts, row: number): readonly number[] {
  return facts.sets.at(facts.onBehalfOf[row]! || facts.speakers[row]!);
}

/** Who must act: those whom the condition names; else, and without a condition, the addressees. */
export function actorsOf(
  facts: Facts,
  row: number,
  condition: ConditionFact | null,
): readonly number[] {
  if (condition && condition.requiredOf.length > 0) return condition.requiredOf;
  return facts.sets.at(facts.addressees[row]!);
}

/** For every set of tags, by its number, whether it makes a passage a demand or a precondition. */
export function demandingSets(facts: Facts): Uint8Array {
  const demanding = new Set<number>();
  for (const id of [DEMAND, PRECONDITION]) {
    const index = facts.tagIndex.get(id);
    if (index === undefined) continue;
    for (const tag of tagsBelow(facts, index)) demanding.add(tag);
  }
  return facts.sets.marks((tags) => tags.some((tag) => demanding.has(tag)));
}

/**
 * The parties that must act by a passage on the day it was said: by its conditions, or as those whom
 * a demand or precondition addresses. Each once; none where it asks nothing.
 */
export function partiesToAct(facts: Facts, row: number, demanding: Uint8Array): readonly number[] {
  const conditions = facts.conditionsOf.get(row);
  if (conditions) {
    const actors = conditions.flatMap((condition) => actorsOf(facts, row, condition));
    return partiesOfActors(facts, [...new Set(actors)], row);
  }
  if (demanding[facts.tags[row]!] === 0) return [];
  return partiesOfActors(facts, actorsOf(facts, row, null), row);
}
