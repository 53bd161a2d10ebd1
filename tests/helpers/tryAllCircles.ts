import type { Passage } from '../../db/model/passage.ts';

/** An open condition, or a passage without any at the end of a link, as the rules have it. */
interface Term {
  name: string;
  passage: Passage;
  askers: string[];
  actors: string[];
  action: string;
  unlocks: string;
}

/** Deadlocks found by trying all rows of terms: only for very small notebooks. */
export interface Tried {
  /** Who asks and who must act, step by step, and the terms of each step. */
  steps: string[];
  certain: boolean;
}

/**
 * Every deadlock of some passages whose actors belong to nobody, by the rules of
 * docs/analysis/ledger.md, read as they are written. `waits` are pairs of ids: which passage waits for
 * which by a link. Of words only the same action is a name, or an issue that both name.
 */
export function tryAllCircles(
  passages: readonly Passage[],
  waits: ReadonlyArray<readonly [of: string, on: string]>,
): Tried[] {
  const terms = termsOf(passages, waits);
  const byLink = (x: Term, y: Term) =>
    waits.some(([of, on]) => x.passage.id === of && y.passage.id === on);
  const byActors = (x: Term, y: Term) =>
    y.unlocks !== '' && x.actors.some((one) => y.askers.includes(one) && !x.askers.includes(one));
  const byName = (x: Term, y: Term) =>
    byActors(x, y) &&
    (x.action === y.unlocks ||
      x.passage.tags.some((tag) => tag.family === 'issue' && y.unlocks.includes(tag.name)));

  const circles = new Map<
    string,
    { rank: number; steps: Array<Set<string>>; relations: string[] }
  >();
  const keep = (circle: readonly Term[]) => {
    const hops = circle.map((x, at) => [x, circle[(at + 1) % circle.length]!] as const);
    const isHop = (x: Term, y: Term) => hops.some(([a, b]) => a === x && b === y);
    const has = (test: typeof byLink) =>
      circle.some((x) => circle.some((y) => x !== y && !isHop(x, y) && test(x, y)));
    const isOfLinks = hops.every(([x, y]) => byLink(x, y)) && !has(byLink);
    if (has(byActors) && !isOfLinks) return;
    const turned = turn(circle);
    const relations = turned.map((term) => relationOf(term));
    const rank = hops.some(([x, y]) => byLink(x, y) || byName(x, y)) ? 1 : 0;
    const key = relations.join(' ');
    const known = circles.get(key);
    if (known && known.rank > rank) return;
    if (!known || known.rank < rank) {
      circles.set(key, { rank, relations, steps: turned.map(({ name }) => new Set([name])) });
    } else turned.forEach(({ name }, at) => known.steps[at]!.add(name));
  };
  const walk = (path: readonly Term[]) => {
    const last = path.at(-1)!;
    for (const to of terms) {
      if (!byLink(last, to) && !byActors(last, to)) continue;
      if (to === path[0] && path.length > 1) keep(path);
      if (terms.indexOf(to) > terms.indexOf(path[0]!) && !path.some(sameAs(to)))
        walk([...path, to]);
    }
  };
  for (const term of terms) walk([term]);
  return Array.from(circles.values(), ({ rank, steps, relations }) => ({
    certain: rank === 1,
    steps: steps.map((names, at) => `${relations[at]}: ${[...names].toSorted().join(', ')}`),
  }));
}

function termsOf(
  passages: readonly Passage[],
  waits: ReadonlyArray<readonly [string, string]>,
): Term[] {
  return passages.flatMap((passage): Term[] => {
    const { id, conditions, onBehalfOf, speakers, addressees } = passage;
    const askers = (onBehalfOf.length > 0 ? onBehalfOf : speakers).map((one) => one.id);
    const addressed = addressees.map((one) => one.id);
    if (conditions.length === 0) {
      if (!waits.flat().includes(id)) return [];
      return [{ name: id, passage, askers, actors: addressed, action: '', unlocks: '' }];
    }
    return conditions
      .filter(({ status }) => status === 'open')
      .map(({ id: name, requiredOf, action, unlocks }) => ({
        name,
        passage,
        askers,
        actors: requiredOf.length > 0 ? requiredOf.map((one) => one.id) : addressed,
        action,
        unlocks: unlocks ?? '',
      }));
  });
}

function relationOf({ askers, actors, passage }: Term): string {
  const key = `${askers.toSorted().join()}>${actors.toSorted().join()}`;
  return askers.length > 0 && actors.length > 0 ? key : `${key}@${passage.id}`;
}

/** Whether a term is of the same passage and parties, and unlocks something where the other does. */
function sameAs(term: Term): (other: Term) => boolean {
  return (other) =>
    other.passage === term.passage &&
    relationOf(other) === relationOf(term) &&
    (other.unlocks === '') === (term.unlocks === '');
}

/** The circle from the step that is first by its parties. */
function turn(circle: readonly Term[]): Term[] {
  const turns = circle.map((_, at) => [...circle.slice(at), ...circle.slice(0, at)]);
  const rank = (one: readonly Term[]) =>
    `${one.map(relationOf).join(' ')} ${one.map(({ passage }) => passage.createdAt).join(' ')}`;
  return turns.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[0]!;
}
