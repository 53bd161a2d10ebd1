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
  /** Who belonged to `whole` on any day, directly or through others, and itself. */
  ever(whole: number): ReadonlySet<number>;
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
  const above = new ByPeriod<ReadonlySet<number>>();
  const tops = new ByPeriod<readonly number[]>();
  const always = actors.map((_, actor) => [actor]);
  const direct = (actor: number, first: DayNumber, last: DayNumber) =>
    actors[actor]!.affiliations.filter(
      ({ to, ...period }) => !actors[to]!.gone && overlaps(period, first, last),
    ).map(({ to }) => to);

  const allAbove = (actor: number, first: DayNumber, last: DayNumber): ReadonlySet<number> => {
    return above.get(actor, first, last, () => {
      // A set grows while it is walked: each is looked at once, so a circle ends too.
      const reached = new Set([actor]);
      for (const next of reached) {
        for (const to of direct(next, first, last)) reached.add(to);
      }
      return reached;
    });
  };
  const membersOf = new Map<number, number[]>();
  for (const [member, { affiliations, gone }] of actors.entries()) {
    if (gone) continue;
    for (const { to } of affiliations) {
      const members = membersOf.get(to);
      if (members) members.push(member);
      else membersOf.set(to, [member]);
    }
  }
  return {
    ever(whole) {
      // A set grows while it is walked: each is looked at once, so a circle ends too.
      const below = new Set([whole]);
      for (const one of below) for (const member of membersOf.get(one) ?? []) below.add(member);
      return below;
    },
    belongs: (actor, whole, first, last) =>
      actor === whole ||
      (hasAffiliations(actors, actor) && allAbove(actor, first, last).has(whole)),
    parties(actor, first, last) {
      if (!hasAffiliations(actors, actor)) return always[actor]!;
      return tops.get(actor, first, last, () => {
        const reached = [...allAbove(actor, first, last)];
        const uppermost = reached.filter((one) => direct(one, first, last).length === 0);
        // Where everybody belongs to somebody else, in a circle, nobody stands above.
        return uppermost.length > 0 ? uppermost : [actor];
      });
    },
  };
}

/** More than any day is as a number. */
const BEYOND_DAYS = 10 ** 8;

/** What was found out for an actor and a period. A name for both, as text, would cost more than it. */
class ByPeriod<Value> {
  readonly #known: Array<Map<number, Value> | undefined> = [];

  get(actor: number, first: DayNumber, last: DayNumber, find: () => Value): Value {
    const known = (this.#known[actor] ??= new Map());
    const key = first * BEYOND_DAYS + last;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = find()));
    return value;
  }
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
