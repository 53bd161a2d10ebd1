import type { Normalization } from '../../model/network.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { activityOf, total, type Stand, type Statements } from './countStatements.ts';
import { issueTest, type ActorTest, type Tie } from './tie.ts';

/** Who speaks of what, and how often: a two-mode network. */
export function actorIssueTies(
  facts: Facts,
  { stands }: Statements,
  normalization: Normalization,
  actorTest: ActorTest,
): Tie[] {
  const prominence = normalization === 'prominence' ? prominences(stands) : null;
  const ties: Tie[] = [];
  for (const [actor, ofActor] of stands) {
    const activity = normalization === 'activity' ? activityOf(ofActor) : 1;
    for (const [issue, stand] of ofActor) {
      const [from, to] = [facts.actorList[actor]!.id, facts.tagList[issue]!.id];
      ties.push({
        from,
        to,
        weight: total(stand) / (prominence?.get(issue) ?? activity),
        positive: stand[0],
        negative: stand[1],
        where: () => ({ all: [actorTest(from), issueTest(to)] }),
      });
    }
  }
  return ties;
}

/** How often each issue is spoken of, by whomever. */
function prominences(stands: Statements['stands']): Map<number, number> {
  const found = new Map<number, number>();
  const add = (issue: number, stand: Stand) =>
    found.set(issue, (found.get(issue) ?? 0) + total(stand));
  for (const ofActor of stands.values()) ofActor.forEach((stand, issue) => add(issue, stand));
  return found;
}
