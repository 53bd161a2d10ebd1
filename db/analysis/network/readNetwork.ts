import { ApiError } from '../../api/errors.ts';
import {
  NORMALIZATIONS,
  type Network,
  type NetworkActors,
  type NetworkKind,
  type NetworkNode,
  type Normalization,
  type Repetitions,
} from '../../model/network.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import type { Database } from '../../store/database.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { readPlaces } from '../../store/mapPlaces.ts';
import { heaviest } from '../heaviest.ts';
import { matchRows } from '../query/matchRows.ts';
import { actorIssueTies } from './actorIssueTies.ts';
import { actorTies } from './actorTies.ts';
import { countStatements, type Statements } from './countStatements.ts';
import { actorTestOf, issueTest, type ActorTest, type Tie } from './tie.ts';

/** Which network is asked for. */
export interface NetworkRequest {
  kind: NetworkKind;
  actors?: NetworkActors | undefined;
  normalization?: Normalization | undefined;
  repetitions?: Repetitions | undefined;
  where?: PassageQuery | undefined;
}

/** A network with all ties between its nodes. */
export interface CountedNetwork extends Pick<Network, 'passages' | 'left' | 'where'> {
  nodes: Array<Omit<NetworkNode, 'place'>>;
  ties: Tie[];
  moreNodes: number;
}

/** As many nodes as are shown unless it is said. */
const LIMIT = 500;
/** More pairs than these make a file that nothing opens. */
const PAIRS_AT_MOST = 4_000_000;
/** More lines than this are neither drawn in time nor told apart. */
const TIES_AT_MOST = 1200;

/** The strongest nodes of a network with the strongest ties between them. */
export function readNetwork(
  db: Database,
  facts: Facts,
  { limit = LIMIT, ...request }: NetworkRequest & { limit?: number | undefined },
): Network {
  const { nodes, ties, ...counted } = countNetwork(db, facts, request, limit);
  const places = readPlaces(db, 'network');
  const strongest = heaviest(ties, TIES_AT_MOST, ({ weight }) => Math.abs(weight));
  return {
    ...counted,
    nodes: nodes.map((node) => ({ ...node, place: places.get(node.id) ?? null })),
    ties: strongest.map(({ where, ...tie }) => ({ ...tie, where: where() })),
    moreTies: ties.length - strongest.length,
  };
}

/** A network with all its nodes and ties, to be written; refuses one that is too large for a file. */
export function wholeNetwork(db: Database, facts: Facts, request: NetworkRequest): CountedNetwork {
  return countNetwork(db, facts, request, Infinity);
}

/**
 * A network as Discourse Network Analyzer counts it (docs/analysis/networks.md); of more nodes than
 * `limit` those with the most passages. Refuses what its ties cannot be divided by, and more pairs of
 * nodes than can be compared.
 */
function countNetwork(
  db: Database,
  facts: Facts,
  request: NetworkRequest,
  limit: number,
): CountedNetwork {
  const { kind, actors = 'party', normalization = 'none', repetitions = 'oncePerSource' } = request;
  const known = NORMALIZATIONS[kind];
  if (!known.includes(normalization)) {
    const details = { kind, normalization, known: known.join(', ') };
    throw new ApiError('NORMALIZATION_UNSUITED', details);
  }
  const sided = kind !== 'actorIssue';
  const marks = matchRows(db, facts, request.where);
  const statements = countStatements(facts, marks, { actors, repetitions, sided });
  const actorTest = actorTestOf(actors);
  const { passages, left } = statements;
  const counted: PassageQuery[] = sided ? [{ side: ['for', 'against'] }] : [];
  const hasActor = hasActorTest(actors);
  const where = { all: [hasActor, { has: 'issue' as const }, ...counted] };
  const all = sided
    ? actorNodes(facts, statements, actorTest, counted)
    : [...actorNodes(facts, statements, actorTest, []), ...issueNodes(facts, statements, hasActor)];
  const nodes = heaviest(all, limit, (node) => node.passages);
  const ofActors = nodes.filter((node) => node.kind === 'actor');
  const rows = ofActors.length;
  const columns = sided ? rows : nodes.length - rows;
  if (rows * columns > PAIRS_AT_MOST) throw new ApiError('NETWORK_TOO_LARGE', { rows, columns });
  const shown = new Set(nodes.map(({ id }) => id));
  const indexes = () => ofActors.map(({ id }) => facts.actorIndex.get(id)!);
  const ties =
    kind === 'actorIssue'
      ? actorIssueTies(facts, statements, normalization, actorTest).filter(
          ({ from, to }) => shown.has(from) && shown.has(to),
        )
      : actorTies(facts, statements, indexes(), { kind, normalization }, actorTest);
  return { nodes, ties, passages, left, where, moreNodes: all.length - nodes.length };
}

function actorNodes(
  { actorList }: Facts,
  statements: Statements,
  actorTest: ActorTest,
  counted: readonly PassageQuery[],
): CountedNetwork['nodes'] {
  return [...statements.actors].map(([actor, passages]) => {
    const { id, name: label, kind: actorKind } = actorList[actor]!;
    const where = { all: [actorTest(id), { has: 'issue' as const }, ...counted] };
    return { id, kind: 'actor', actorKind, label, passages, where };
  });
}

function issueNodes(
  { tagList }: Facts,
  statements: Statements,
  hasActor: PassageQuery,
): CountedNetwork['nodes'] {
  return [...statements.issues].map(([issue, passages]) => {
    const { id, name: label } = tagList[issue]!;
    const where = { all: [issueTest(id), hasActor] };
    return { id, kind: 'issue', actorKind: null, label, passages, where };
  });
}

function hasActorTest(actors: NetworkActors): PassageQuery {
  if (actors !== 'party') return { has: actors };
  return { any: [{ has: 'speaker' }, { has: 'onBehalfOf' }] };
}
