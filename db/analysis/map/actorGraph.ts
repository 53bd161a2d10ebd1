import type { PassageQuery } from '../../model/passageQuery.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { CONTRADICTS, RESPONDS_TO } from '../../store/seed.ts';
import type { Marks } from '../query/matchRows.ts';
import type { Graph, GraphEdge } from './graph.ts';
import { LinkTally, Tally, whereRows } from './tally.ts';
import { linksBetween, type WantedLinks } from './wantedLinks.ts';

/**
 * Actors, and what passes between them. The weight of an actor is the number of passages that it
 * says, that are said for it or to it, or in whose conditions it must act. Who *says* a passage is its
 * speakers; where none is named, those for whom it is said.
 *
 * - addresses: one says passages to the other;
 * - requires: one says passages in whose conditions the other must act;
 * - answers: a passage that one says responds to, or contradicts, one that the other says;
 * - belongs: an affiliation, whatever its period.
 *
 * Nobody is tied to itself.
 */
export function actorGraph(facts: Facts, marks: Marks, links: WantedLinks): Graph {
  const { actorList, sets } = facts;
  const saysSet = (row: number) => facts.speakers[row]! || facts.onBehalfOf[row]!;
  const edges: GraphEdge[] = [];
  const tie = (edge: Pick<GraphEdge, 'kind' | 'weight' | 'where'>, from: number, to: number) =>
    edges.push({
      from: actorList[from]!.id,
      to: actorList[to]!.id,
      typeId: null,
      label: '',
      directed: true,
      ...edge,
    });
  const weights = countPassages(facts, marks);

  const bySets = new Tally();
  for (let row = 0; row < marks.length; row += 1) {
    if (marks[row] && facts.addressees[row]) bySets.add(saysSet(row), facts.addressees[row]!);
  }
  const addresses = new Tally();
  for (const [says, hears, count] of bySets) {
    eachPair(sets.at(says), sets.at(hears), (one, other) => addresses.add(one, other, count));
  }
  for (const [from, to, weight] of addresses) {
    const where = () =>
      said(actorList[from]!.id, { actor: actorList[to]!.id, roles: ['addressee'] });
    tie({ kind: 'addresses', weight, where }, from, to);
  }

  const requires = new Tally();
  for (const [row, conditions] of facts.conditionsOf) {
    if (!marks[row]) continue;
    const must = [...new Set(conditions.flatMap(({ requiredOf }) => requiredOf))];
    eachPair(sets.at(saysSet(row)), must, (one, other) => requires.add(one, other));
  }
  for (const [from, to, weight] of requires) {
    const where = () =>
      said(actorList[from]!.id, { actor: actorList[to]!.id, roles: ['requiredOf'] });
    tie({ kind: 'requires', weight, where }, from, to);
  }

  const answers = new LinkTally<null>();
  for (const { link, from, to } of linksBetween(facts, marks, links)) {
    if (link.typeId !== RESPONDS_TO && link.typeId !== CONTRADICTS) continue;
    eachPair(sets.at(saysSet(from)), sets.at(saysSet(to)), (one, other) =>
      answers.add('', null, one, other, [from, to]),
    );
  }
  for (const { one, other, rows, count } of answers.values()) {
    tie({ kind: 'answers', weight: count, where: () => whereRows(facts, rows) }, one, other);
  }

  for (const [from, to, role] of affiliations(facts, weights)) {
    edges.push({
      from: actorList[from]!.id,
      to: actorList[to]!.id,
      kind: 'belongs',
      typeId: null,
      label: role ?? '',
      directed: true,
      weight: 1,
      where: () => null,
    });
  }

  return {
    nodes: new Map(
      [...weights].map(([actor, weight]) => [actorList[actor]!.id, { kind: 'actor', weight }]),
    ),
    edges,
    whereOf: (id) => ({ actor: id, roles: ['speaker', 'onBehalfOf', 'addressee', 'requiredOf'] }),
  };
}

/** In how many passages each actor has a part, by its index. */
function countPassages(facts: Facts, marks: Marks): Map<number, number> {
  const counts = new Int32Array(facts.actorList.length);
  // The row an actor was counted for last: it may have several parts in one passage.
  const last = new Int32Array(facts.actorList.length).fill(-1);
  const count = (actors: readonly number[], row: number) => {
    for (const actor of actors) {
      if (last[actor] === row) continue;
      last[actor] = row;
      counts[actor]! += 1;
    }
  };
  for (let row = 0; row < marks.length; row += 1) {
    if (!marks[row]) continue;
    count(facts.sets.at(facts.speakers[row]!), row);
    count(facts.sets.at(facts.onBehalfOf[row]!), row);
    count(facts.sets.at(facts.addressees[row]!), row);
    for (const { requiredOf } of facts.conditionsOf.get(row) ?? []) count(requiredOf, row);
  }
  const found = new Map<number, number>();
  counts.forEach((passages, actor) => {
    if (passages > 0) found.set(actor, passages);
  });
  return found;
}

/**
 * Who belongs to whom, of the actors that have passages and those above them; who is only belonged
 * to comes into `weights` with no passages. Each pair once.
 */
function affiliations(
  facts: Facts,
  weights: Map<number, number>,
): Array<[from: number, to: number, role: string | null]> {
  const found: Array<[number, number, string | null]> = [];
  // A map grows while it is walked, so those above are looked at, too.
  for (const actor of weights.keys()) {
    const above = new Map(facts.actorList[actor]!.affiliations.map(({ to, role }) => [to, role]));
    for (const [to, role] of above) {
      if (to === actor || facts.actorList[to]!.gone) continue;
      if (!weights.has(to)) weights.set(to, 0);
      found.push([actor, to, role]);
    }
  }
  return found;
}

function eachPair(
  ones: readonly number[],
  others: readonly number[],
  meet: (one: number, other: number) => void,
): void {
  for (const one of ones) for (const other of others) if (one !== other) meet(one, other);
}

/** The passages that an actor says and for which something else holds, too. */
function said(actor: string, also: PassageQuery): PassageQuery {
  return {
    all: [
      {
        any: [
          { actor, roles: ['speaker'] },
          { all: [{ actor, roles: ['onBehalfOf'] }, { not: { has: 'speaker' } }] },
        ],
      },
      also,
    ],
  };
}
