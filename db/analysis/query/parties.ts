import {
  firstDay,
  lastDay,
  type ActorFact,
  type DayNumber,
  type Facts,
} from '../../store/facts/facts.ts';

/** Whom actors belong to on a day. Answers are kept, for thousands of passages ask the same. */
export interface Belonging {
  /**
   * The uppermost that an actor belonged to between two days (inclusive): itself where it belonged to
   * nothing. Several where it belonged to several at once.
   */
  parties(actor: number, first: DayNumber, last: DayNumber): readonly number[];
  /** Whether an actor is `whole` or belonged to it, directly or through others, between two days. */
  belongs(actor: number, whole: number, first: DayNumber, last: DayNumber): boolean;
}

const made = new WeakMap<Facts, { version: number; belonging: Belonging }>();

/** Belonging as the facts have it now. */
export function belongingOf(facts: Facts): Belonging {
  const known = made.get(facts);
  if (known?.version === facts.version) return known.belonging;
  const belonging = makeBelonging(facts.actorList);
  made.set(facts, { version: facts.version, belonging });
  return belonging;
}

function makeBelonging(actors: readonly ActorFact[]): Belonging {
  const above = new Map<string, ReadonlySet<number>>();
  const tops = new Map<string, readonly number[]>();
  const direct = (actor: number, first: DayNumber, last: DayNumber) =>
    actors[actor]!.affiliations.filter(
      ({ to, ...period }) => !actors[to]!.gone && overlaps(period, first, last),
    ).map(({ to }) => to);

  const allAbove = (actor: number, first: DayNumber, last: DayNumber): ReadonlySet<number> => {
    const key = `${actor} ${first} ${last}`;
    let found = above.get(key);
    if (!found) {
      // A set grows while it is walked: each is looked at once, so a circle ends too.
      const reached = new Set([actor]);
      for (const next of reached) {
        for (const to of direct(next, first, last)) reached.add(to);
      }
      above.set(key, (found = reached));
    }
    return found;
  };
  return {
    belongs: (actor, whole, first, last) =>
      actor === whole ||
      (hasAffiliations(actors, actor) && allAbove(actor, first, last).has(whole)),
    parties(actor, first, last) {
      const key = hasAffiliations(actors, actor) ? `${actor} ${first} ${last}` : String(actor);
      let found = tops.get(key);
      if (!found) {
        const reached = [...allAbove(actor, first, last)];
        const uppermost = reached.filter((one) => direct(one, first, last).length === 0);
        // Where everybody belongs to somebody else, in a circle, nobody stands above.
        tops.set(key, (found = uppermost.length > 0 ? uppermost : [actor]));
      }
      return found;
    },
  };
}

function hasAffiliations(actors: readonly ActorFact[], actor: number): boolean {
  return actors[actor]!.affiliations.length > 0;
}

/** A passage without any date was said on any day; then every affiliation counts. */
function overlaps(
  period: { first: DayNumber; last: DayNumber },
  first: DayNumber,
  last: DayNumber,
): boolean {
  if (first === 0 && last === 0) return true;
  return period.first <= last && first <= period.last;
}

/** Part of an attribution whose party is asked for. */
export type PartyRole = 'speaker' | 'addressee';

/**
 * The parties of a passage: of those it is said for, else of who says it; or of whom it is said to.
 * Each once.
 */
export function partiesOf(facts: Facts, row: number, role: PartyRole): readonly number[] {
  const set =
    role === 'addressee' ? facts.addressees[row]! : facts.onBehalfOf[row]! || facts.speakers[row]!;
  return partiesOfActors(facts, facts.sets.at(set), row);
}

/** The parties of actors on the day a passage was said. Each once. */
export function partiesOfActors(
  facts: Facts,
  actors: readonly number[],
  row: number,
): readonly number[] {
  const belonging = belongingOf(facts);
  const first = firstDay(facts, row);
  const last = lastDay(facts, row);
  if (actors.length === 1) return belonging.parties(actors[0]!, first, last);
  return [...new Set(actors.flatMap((actor) => belonging.parties(actor, first, last)))];
}
