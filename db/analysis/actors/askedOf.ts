import type { AskedOfActor } from '../../model/actorOverview.ts';
import { briefsById } from '../../store/passages/readBriefs.ts';
import type { Database } from '../../store/database.ts';
import { firstDay, lastDay, type ConditionFact, type Facts } from '../../store/facts/facts.ts';
import { belongingOf } from '../query/parties.ts';
import type { Marks } from '../query/matchRows.ts';

const AT_MOST = 50;

/** The conditions in which an actor must act: the open ones, then the others, the latest first. */
export function askedOf(
  db: Database,
  facts: Facts,
  id: string,
  marks: Marks,
  members: boolean,
): AskedOfActor[] {
  const index = facts.actorIndex.get(id)!;
  const belonging = belongingOf(facts);
  const mustAct = ({ row, requiredOf }: ConditionFact) =>
    requiredOf.some((actor) =>
      members
        ? belonging.belongs(actor, index, firstDay(facts, row), lastDay(facts, row))
        : actor === index,
    );
  const found: ConditionFact[] = [];
  for (const [row, conditions] of facts.conditionsOf) {
    if (marks[row] === 1) found.push(...conditions.filter(mustAct));
  }
  const isDone = ({ status }: ConditionFact) => Number(status !== 'open');
  found.sort(
    (a, b) =>
      isDone(a) - isDone(b) || lastDay(facts, b.row) - lastDay(facts, a.row) || a.row - b.row,
  );
  const listed = found.slice(0, AT_MOST);
  const briefs = briefsById(
    db,
    listed.map(({ row }) => facts.ids[row]!),
  );
  return listed.map(({ id: conditionId, row, action, due, status, requiredOf }) => ({
    conditionId,
    action,
    due,
    status,
    requiredOf: requiredOf.map((actor) => {
      const { id: actorId, name } = facts.actorList[actor]!;
      return { id: actorId, name };
    }),
    passage: briefs.get(facts.ids[row]!)!,
  }));
}
