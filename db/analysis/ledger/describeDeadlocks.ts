import type { Deadlock } from '../../model/ledger.ts';
import type { Database } from '../../store/database.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { briefsById } from '../../store/passages/readBriefs.ts';
import type { FoundDeadlock } from './deadlocks.ts';
import { actorRefs } from './describeLines.ts';
import type { Term } from './terms.ts';

/** How many terms of a step are told; the others are opened as passages. */
const TOLD = 6;

/** Deadlocks with the passages they are made of. */
export function describeDeadlocks(
  db: Database,
  facts: Facts,
  found: readonly FoundDeadlock[],
): Deadlock[] {
  const idOf = ({ row }: Term) => facts.ids[row]!;
  const told = found.flatMap(({ steps }) => steps.flatMap(({ terms }) => terms.slice(0, TOLD)));
  const briefs = briefsById(db, told.map(idOf));
  return found.map(({ key, certain, steps }) => ({
    key,
    certain,
    steps: steps.map(({ relation, terms, reason, linkIds }) => ({
      of: actorRefs(facts, relation.askers),
      waitsFor: actorRefs(facts, relation.actors),
      total: terms.length,
      where: { ids: [...new Set(terms.map(idOf))] },
      conditions: terms.slice(0, TOLD).map((term) => ({
        conditionId: term.condition?.id ?? null,
        action: term.condition?.action ?? '',
        unlocks: term.condition?.unlocks ?? null,
        passage: briefs.get(idOf(term))!,
      })),
      reason,
      linkIds: [...linkIds],
    })),
  }));
}
