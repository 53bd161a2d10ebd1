import type { Graph } from './circles.ts';
import type { Relation, Term, Wait } from './terms.ts';

/**
 * A node of what waits for what. `together`: all terms of a relation that have something they unlock,
 * for they have the same neighbours by their actors. `enter`: the terms of one passage and relation,
 * come to by actors and left by a link; `leave`: come to by a link.
 */
export interface Node {
  kind: 'together' | 'enter' | 'leave';
  relation: Relation;
  unlocks: boolean;
  terms: readonly Term[];
  /** Row of the passage; -1 where terms of many stand together. */
  row: number;
}

/** What waits for what by its actors, by name and by link. */
export interface WaitingGraph {
  nodes: readonly Node[];
  /** Every hop; what makes a circle shorter is a hop by actors (or by name, which is one too). */
  all: Graph;
  /** Links alone. */
  links: Graph;
}

/** Whether a term has something that it unlocks. */
export function unlocksSomething({ condition }: Term): boolean {
  return condition !== null && condition.unlocks !== null && condition.unlocks.trim() !== '';
}

/** Whether a party that must act by one relation, and does not ask it, asks the other. */
export function leadsByActors(from: Relation, to: Relation): boolean {
  return from.actors.some((party) => to.askers.includes(party) && !from.askers.includes(party));
}

/** Makes the graph of terms and of the links between their passages. */
export function waitingGraph(terms: readonly Term[], waits: readonly Wait[]): WaitingGraph {
  const nodes = [...together(terms), ...atLinks(terms, waits)];
  const leaving = groupIndexes(nodes, ({ kind, row }) => (kind === 'leave' ? [row] : []));
  const asked = groupIndexes(nodes, ({ kind, relation, unlocks }) =>
    kind !== 'leave' && unlocks ? relation.askers : [],
  );
  const waited = Map.groupBy(waits, (wait) => wait.of);

  const byLink = nodes.map(({ kind, row }) =>
    kind === 'together'
      ? []
      : (waited.get(row) ?? []).flatMap((wait) => leaving.get(wait.for) ?? []),
  );
  const byActors = (node: number): readonly number[] => {
    const { kind, relation } = nodes[node]!;
    if (kind === 'enter') return [];
    const parties = relation.actors.filter((party) => !relation.askers.includes(party));
    // The list itself where it can be: there may be thousands in it.
    if (parties.length === 1) return asked.get(parties[0]!) ?? [];
    return [...new Set(parties.flatMap((party) => asked.get(party) ?? []))];
  };
  const next = nodes.map((_, node) => {
    const actors = byActors(node);
    return byLink[node]!.length === 0 ? actors : [...new Set([...actors, ...byLink[node]!])];
  });
  const isByActors = (from: number, to: number) =>
    nodes[to]!.unlocks && leadsByActors(nodes[from]!.relation, nodes[to]!.relation);
  const isByLink = (from: number, to: number) => byLink[from]!.includes(to);
  return {
    nodes,
    all: {
      size: nodes.length,
      next: (node) => next[node]!,
      hasEdge: (from, to) =>
        isByLink(from, to) ||
        (nodes[from]!.kind !== 'enter' && nodes[to]!.kind !== 'leave' && isByActors(from, to)),
      isChord: isByActors,
    },
    links: {
      size: nodes.length,
      next: (node) => (nodes[node]!.kind === 'leave' ? byLink[node]! : []),
      hasEdge: isByLink,
      isChord: isByLink,
    },
  };
}

function together(terms: readonly Term[]): Node[] {
  const byRelation = Map.groupBy(terms.filter(unlocksSomething), ({ relation }) => relation);
  return Array.from(byRelation, ([relation, all]) => ({
    kind: 'together',
    relation,
    unlocks: true,
    terms: all,
    row: -1,
  }));
}

function atLinks(terms: readonly Term[], waits: readonly Wait[]): Node[] {
  const rows = new Set(waits.flatMap((wait) => [wait.of, wait.for]));
  const byPassage = Map.groupBy(
    terms.filter(({ row }) => rows.has(row)),
    (term) => `${term.row} ${unlocksSomething(term)} ${term.relation.key}`,
  );
  return [...byPassage.values()].flatMap((alike) => {
    const { row, relation } = alike[0]!;
    const node = { relation, unlocks: unlocksSomething(alike[0]!), terms: alike, row };
    const leave: Node = { ...node, kind: 'leave' };
    return node.unlocks ? [leave, { ...node, kind: 'enter' as const }] : [leave];
  });
}

function groupIndexes<Key>(
  nodes: readonly Node[],
  keysOf: (node: Node) => readonly Key[],
): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  nodes.forEach((node, index) => {
    for (const key of keysOf(node)) {
      const known = groups.get(key);
      if (known) known.push(index);
      else groups.set(key, [index]);
    }
  });
  return groups;
}
