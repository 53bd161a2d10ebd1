import type { Stand } from './countStatements.ts';

/** Two actors, by their places in the list, and how they stand to each other. */
export interface Compared {
  one: number;
  other: number;
  /** How often they take the same side of an issue, one's statements times the other's. */
  congruence: number;
  /** How often they take opposite sides, counted in the same way. */
  conflict: number;
  /** Statements of both on sides that both take. */
  shared: number;
}

/**
 * Compares each with each other, as DNA does for a qualifier of yes and no: the products of their
 * statements are added up over all issues. Pairs that never meet on an issue are left out.
 */
export function compareActors(stands: ReadonlyArray<ReadonlyMap<number, Stand>>): Compared[] {
  const width = stands.length;
  const congruence = new Float64Array(width * width);
  const conflict = new Float64Array(width * width);
  const shared = new Float64Array(width * width);
  for (const there of byIssue(stands).values()) {
    for (let at = 0; at < there.length; at += 1) {
      const [one, [oneFor, oneAgainst]] = there[at]!;
      for (let after = at + 1; after < there.length; after += 1) {
        const [other, [otherFor, otherAgainst]] = there[after]!;
        const pair = one * width + other;
        congruence[pair]! += oneFor * otherFor + oneAgainst * otherAgainst;
        conflict[pair]! += oneFor * otherAgainst + oneAgainst * otherFor;
        if (oneFor > 0 && otherFor > 0) shared[pair]! += oneFor + otherFor;
        if (oneAgainst > 0 && otherAgainst > 0) shared[pair]! += oneAgainst + otherAgainst;
      }
    }
  }
  const found: Compared[] = [];
  for (let pair = 0; pair < width * width; pair += 1) {
    if (congruence[pair] === 0 && conflict[pair] === 0) continue;
    found.push({
      one: Math.floor(pair / width),
      other: pair % width,
      congruence: congruence[pair]!,
      conflict: conflict[pair]!,
      shared: shared[pair]!,
    });
  }
  return found;
}

/** Who takes a stand on each issue, in the order of the list. */
function byIssue(
  stands: ReadonlyArray<ReadonlyMap<number, Stand>>,
): Map<number, Array<readonly [place: number, stand: Stand]>> {
  const found = new Map<number, Array<readonly [number, Stand]>>();
  stands.forEach((ofActor, place) => {
    for (const [issue, stand] of ofActor) {
      const there = found.get(issue);
      if (there) there.push([place, stand]);
      else found.set(issue, [[place, stand]]);
    }
  });
  return found;
}
