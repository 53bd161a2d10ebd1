import type { NetworkActors, Repetitions } from '../../model/network.ts';
import type { Facts } from '../../store/facts/facts.ts';
import type { Marks } from '../query/matchRows.ts';
import { partiesOf } from '../query/parties.ts';

/** How often an actor speaks for an issue, against it, and without a side. */
export type Stand = [isFor: number, isAgainst: number, isNeither: number];

/** What is counted, and how. */
export interface Counting {
  actors: NetworkActors;
  repetitions: Repetitions;
  /** Whether only passages count whose stance is for or against. */
  sided: boolean;
}

/** Who stands how often where. Actors, issues: their indexes in the facts. */
export interface Statements {
  /** By actor, then by issue. */
  stands: ReadonlyMap<number, ReadonlyMap<number, Stand>>;
  /** How many passages each has, every passage once. */
  actors: ReadonlyMap<number, number>;
  issues: ReadonlyMap<number, number>;
  passages: number;
  /** Passages without an actor, an issue or, where that is asked for, a side. */
  left: number;
}

const NEITHER = [2] as const;

/**
 * Counts statements. A passage is a statement of each of its actors on each of its issues, on the side
 * of its stance; on both where it has stances on both. What an actor says again of the same issue on
 * the same side in the same source is left out if repetitions are.
 */
export function countStatements(facts: Facts, marks: Marks, counting: Counting): Statements {
  const actorsOf = actorsBy(facts, counting.actors);
  const issuesOf = facts.sets.map((tags) =>
    tags.filter((index) => facts.tagList[index]?.family === 'issue'),
  );
  const sidesOf = facts.sets.map((tags) => sidesOfTags(facts, tags, counting.sided));
  const isRepeated = counting.repetitions === 'all' ? () => false : repetitionsIn(facts);
  const stands = new Map<number, Map<number, Stand>>();
  const actors = new Map<number, number>();
  const issues = new Map<number, number>();
  let passages = 0;
  let left = 0;
  for (let row = 0; row < marks.length; row += 1) {
    if (marks[row] !== 1) continue;
    const tags = facts.tags[row]!;
    const [who, what, sides] = [actorsOf(row), issuesOf[tags]!, sidesOf[tags]!];
    if (who.length === 0 || what.length === 0 || sides.length === 0) {
      left += 1;
      continue;
    }
    passages += 1;
    for (const issue of what) issues.set(issue, (issues.get(issue) ?? 0) + 1);
    for (const actor of who) {
      actors.set(actor, (actors.get(actor) ?? 0) + 1);
      for (const issue of what) {
        const stand = standIn(stands, actor, issue);
        for (const side of sides) {
          if (!isRepeated(actor, issue, side, facts.source[row]!)) stand[side] += 1;
        }
      }
    }
  }
  return { stands, actors, issues, passages, left };
}

/** How often an actor speaks, and on what it does. */
export function activityOf(stands: ReadonlyMap<number, Stand>): number {
  let sum = 0;
  for (const stand of stands.values()) sum += total(stand);
  return sum;
}

/** How often something is said, on whatever side. */
export function total([isFor, isAgainst, isNeither]: Stand): number {
  return isFor + isAgainst + isNeither;
}

function actorsBy(facts: Facts, by: NetworkActors): (row: number) => readonly number[] {
  if (by === 'party') return (row) => partiesOf(facts, row, 'speaker');
  const column = by === 'speaker' ? facts.speakers : facts.onBehalfOf;
  return (row) => facts.sets.at(column[row]!);
}

function sidesOfTags(
  { tagList }: Facts,
  tags: readonly number[],
  sided: boolean,
): ReadonlyArray<0 | 1 | 2> {
  const sides = new Set(tags.map((index) => tagList[index]?.side));
  const found = [
    ...(sides.has('for') ? [0 as const] : []),
    ...(sides.has('against') ? [1 as const] : []),
  ];
  return found.length > 0 || sided ? found : NEITHER;
}

function standIn(stands: Map<number, Map<number, Stand>>, actor: number, issue: number): Stand {
  let ofActor = stands.get(actor);
  if (!ofActor) stands.set(actor, (ofActor = new Map()));
  let stand = ofActor.get(issue);
  if (!stand) ofActor.set(issue, (stand = [0, 0, 0]));
  return stand;
}

/** Tells of each statement whether the same was met before. */
function repetitionsIn({ tagList, sourceList }: Facts) {
  const met = new Set<number>();
  return (actor: number, issue: number, side: number, source: number): boolean => {
    const key = ((actor * tagList.length + issue) * 3 + side) * sourceList.length + source;
    const before = met.size;
    return met.add(key).size === before;
  };
}
