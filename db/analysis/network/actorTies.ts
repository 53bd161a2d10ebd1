import type { NetworkKind, Normalization } from '../../model/network.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { compareActors, type Compared } from './compareActors.ts';
import { activityOf, type Stand, type Statements } from './countStatements.ts';
import { issueTest, type ActorTest, type Tie } from './tie.ts';

/** How a network of actors is made of their statements. */
export interface Measure {
  kind: Exclude<NetworkKind, 'actorIssue'>;
  normalization: Normalization;
}

/** Who agrees with whom, or contradicts whom, of some actors: a one-mode network. */
export function actorTies(
  facts: Facts,
  statements: Statements,
  actors: readonly number[],
  { kind, normalization }: Measure,
  actorTest: ActorTest,
): Tie[] {
  const stands = actors.map((actor) => statements.stands.get(actor)!);
  const activities = stands.map(activityOf);
  const ties: Tie[] = [];
  for (const pair of compareActors(stands)) {
    const weight = weightOf(kind, pair);
    if (weight === 0) continue;
    const [from, to] = [pair.one, pair.other].map((at) => facts.actorList[actors[at]!]!.id) as [
      string,
      string,
    ];
    const activity = activities[pair.one]! + activities[pair.other]!;
    ties.push({
      from,
      to,
      weight: weight / divisor(normalization, pair, activity),
      positive: pair.congruence,
      negative: pair.conflict,
      where: () =>
        whereBoth(facts, kind, actorTest, [
          { id: from, stands: stands[pair.one]! },
          { id: to, stands: stands[pair.other]! },
        ]),
    });
  }
  return ties;
}

function weightOf(kind: Measure['kind'], { congruence, conflict }: Compared): number {
  if (kind === 'congruence') return congruence;
  return kind === 'conflict' ? conflict : congruence - conflict;
}

/** `activity`: how often both speak, together. Jaccard: what one says alone, and what both say. */
function divisor(normalization: Normalization, pair: Compared, activity: number): number {
  if (normalization === 'average') return activity / 2;
  if (normalization === 'jaccard') return activity - pair.shared + pair.congruence;
  return 1;
}

interface Side {
  id: string;
  stands: ReadonlyMap<number, Stand>;
}

const SIDES = ['for', 'against'] as const;

/** The passages of two actors that meet: on the same side of an issue, on opposite ones, or both. */
function whereBoth(
  facts: Facts,
  kind: Measure['kind'],
  actorTest: ActorTest,
  [one, other]: readonly [Side, Side],
): PassageQuery {
  const found: PassageQuery[] = [];
  for (const mine of [0, 1] as const) {
    for (const theirs of [0, 1] as const) {
      const isAlike = mine === theirs;
      if (kind !== 'subtract' && isAlike !== (kind === 'congruence')) continue;
      const issues = [...one.stands.keys()].filter(
        (issue) => one.stands.get(issue)![mine] > 0 && (other.stands.get(issue)?.[theirs] ?? 0) > 0,
      );
      if (issues.length === 0) continue;
      const tests = issues.map((issue) => issueTest(facts.tagList[issue]!.id));
      for (const [{ id }, side] of [
        [one, mine],
        [other, theirs],
      ] as const) {
        found.push({ all: [actorTest(id), { side: [SIDES[side]] }, anyOf(tests)] });
      }
    }
  }
  return anyOf(found);
}

/** As many as a query takes beside each other. */
const BESIDE_AT_MOST = 200;

function anyOf(queries: readonly PassageQuery[]): PassageQuery {
  if (queries.length === 1) return queries[0]!;
  if (queries.length <= BESIDE_AT_MOST) return { any: [...queries] };
  const parts: PassageQuery[] = [];
  for (let at = 0; at < queries.length; at += BESIDE_AT_MOST) {
    parts.push(anyOf(queries.slice(at, at + BESIDE_AT_MOST)));
  }
  return anyOf(parts);
}
