import { createHash } from 'node:crypto';
import type { WaitReason } from '../../model/ledger.ts';
import { firstDay, type Facts } from '../../store/facts/facts.ts';
import { circlesWithoutChord } from './circles.ts';
import { namingOf, type NamedEnds } from './naming.ts';
import { findTerms, findWaits, type Relation, type Term, type Wait } from './terms.ts';
import { waitingGraph, type Node } from './waitingGraph.ts';

/** The most that are listed. */
const AT_MOST = 200;

/** One hop of a deadlock: the terms of a relation, and why they wait for those of the next. */
export interface FoundStep {
  relation: Relation;
  terms: readonly Term[];
  reason: WaitReason;
  linkIds: readonly string[];
}

/** A circle of parties; rules in docs/analysis/ledger.md. */
export interface FoundDeadlock {
  key: string;
  certain: boolean;
  steps: readonly FoundStep[];
}

export interface FoundDeadlocks {
  deadlocks: readonly FoundDeadlock[];
  /** False where there are more than are listed. */
  complete: boolean;
}

/** The terms of the circles of the same parties, step by step. */
interface Gathered {
  certain: boolean;
  relations: readonly Relation[];
  terms: ReadonlyArray<Set<Term>>;
  /** Which steps lead to the next by name; the terms that do are always among them. */
  named: readonly boolean[];
}

/** Which terms of a node are named by those of another, worked out once. */
type NamedBetween = (from: Node, to: Node) => NamedEnds;

const kept = new WeakMap<Facts, { version: number; found: FoundDeadlocks }>();

/** All deadlocks, shortest first, the certain before the possible. */
export function findDeadlocks(facts: Facts): FoundDeadlocks {
  const known = kept.get(facts);
  if (known?.version === facts.version) return known.found;
  const found = find(facts);
  kept.set(facts, { version: facts.version, found });
  return found;
}

function find(facts: Facts): FoundDeadlocks {
  const waits = findWaits(facts);
  const { nodes, all, links } = waitingGraph(findTerms(facts, waits), waits);
  const namedBetween = namingBetween(facts);
  const gathered = new Map<string, Gathered>();
  const gather = (circle: readonly number[]): boolean => {
    const inOrder = fromFirst(circle.map((node) => nodes[node]!));
    const key = keyOf(inOrder);
    const before = gathered.get(key);
    if (!before && gathered.size === AT_MOST) return false;
    const one = whoTakesPart(inOrder, namedBetween);
    gathered.set(key, before ? stronger(before, one) : one);
    return true;
  };
  const complete = [circlesWithoutChord(links, gather), circlesWithoutChord(all, gather)];
  return {
    complete: complete.every(Boolean),
    deadlocks: Array.from(gathered, ([key, one]) => finish(facts, key, one, waits)).toSorted(
      (a, b) => a.steps.length - b.steps.length || Number(b.certain) - Number(a.certain),
    ),
  };
}

/** The circle turned so that it begins the same wherever it was entered. */
function fromFirst(circle: readonly Node[]): Node[] {
  const rank = (turn: readonly Node[]) =>
    // Where the same parties come round twice, the passages tell the turns apart.
    `${keyOf(turn)} ${turn.map(({ terms }) => String(terms[0]!.row).padStart(9, '0')).join(' ')}`;
  return circle
    .map((_, at) => [...circle.slice(at), ...circle.slice(0, at)])
    .reduce((first, turn) => (rank(turn) < rank(first) ? turn : first));
}

function keyOf(circle: ReadonlyArray<{ relation: Relation }>): string {
  return circle.map(({ relation }) => relation.key).join(' ');
}

function namingBetween(facts: Facts): NamedBetween {
  const findNamed = namingOf(facts);
  const known = new Map<Node, Map<Node, NamedEnds>>();
  return (from, to) => {
    let byTo = known.get(from);
    if (!byTo) known.set(from, (byTo = new Map()));
    let ends = byTo.get(to);
    if (!ends) byTo.set(to, (ends = findNamed(from.terms, to.terms)));
    return ends;
  };
}

/** Which terms of the nodes of a circle take part: all of them, unless only some are named. */
function whoTakesPart(circle: readonly Node[], namedBetween: NamedBetween): Gathered {
  const relations = circle.map(({ relation }) => relation);
  const everyone = circle.map(({ terms }) => new Set(terms));
  const hops = circle.map((node, at) => namedBetween(node, circle[(at + 1) % circle.length]!));
  const named = hops.map(({ waiting }) => waiting.size > 0);
  // By a link one leaves an `enter` and comes to a `leave`.
  if (circle.some(({ kind }) => kind !== 'together')) {
    return { certain: true, relations, terms: everyone, named };
  }
  if (!named.includes(true)) return { certain: false, relations, terms: everyone, named };
  const terms = circle.map((node, at) => {
    const from = (at + circle.length - 1) % circle.length;
    if (named.some((is, hop) => is && hop !== at && hop !== from)) return new Set(node.terms);
    return new Set([...hops[at]!.waiting, ...hops[from]!.naming]);
  });
  return { certain: true, relations, terms, named };
}

/** Two finds of the same parties in one; what is only presumed gives way to what is said. */
function stronger(one: Gathered, other: Gathered): Gathered {
  if (one.certain !== other.certain) return one.certain ? one : other;
  other.terms.forEach((terms, at) => {
    for (const term of terms) one.terms[at]!.add(term);
  });
  return { ...one, named: one.named.map((named, at) => named || other.named[at]!) };
}

function finish(
  facts: Facts,
  key: string,
  { certain, relations, terms, named }: Gathered,
  waits: readonly Wait[],
): FoundDeadlock {
  const inOrder = terms.map((step) => byDay(facts, [...step]));
  const steps = relations.map((relation, at): FoundStep => {
    const [here, there] = [inOrder[at]!, inOrder[(at + 1) % inOrder.length]!];
    const linkIds = linksBetween(here, there, waits);
    const reason = linkIds.length > 0 ? 'link' : named[at] ? 'names' : 'actor';
    return { relation, terms: here, reason, linkIds };
  });
  // It is told from where it began: who spoke first is asked first.
  const days = inOrder.map(([first]) => firstDay(facts, first!.row) || Infinity);
  const begin = days.indexOf(Math.min(...days));
  return {
    key: createHash('sha256').update(key).digest('hex').slice(0, 16),
    certain,
    steps: [...steps.slice(begin), ...steps.slice(0, begin)],
  };
}

function byDay(facts: Facts, terms: readonly Term[]): Term[] {
  const day = ({ row }: Term) => firstDay(facts, row) || Infinity;
  return terms.toSorted((a, b) => {
    const [one, other] = [day(a), day(b)];
    return one === other ? a.row - b.row : one - other;
  });
}

function linksBetween(
  here: readonly Term[],
  there: readonly Term[],
  waits: readonly Wait[],
): string[] {
  const from = new Set(here.map(({ row }) => row));
  const to = new Set(there.map(({ row }) => row));
  return waits.filter((wait) => from.has(wait.of) && to.has(wait.for)).map(({ linkId }) => linkId);
}
