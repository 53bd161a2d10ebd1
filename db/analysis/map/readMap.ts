import type { MapEdge, MapNode, MapOf, NotebookMap } from '../../model/map.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import type { Database } from '../../store/database.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { readEnds, type EndRef } from '../../store/links/linkEnds.ts';
import { listLinkTypes } from '../../store/links/linkTypes.ts';
import { readPlaces } from '../../store/mapPlaces.ts';
import { matchRows } from '../query/matchRows.ts';
import { actorGraph } from './actorGraph.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { issueGraph } from './issueGraph.ts';
import { passageGraph } from './passageGraph.ts';
import { shownPart, type Part } from './shownPart.ts';
import { wantedLinks } from './wantedLinks.ts';

/** Which map is asked for, and which part of it. */
export interface MapRequest extends Omit<Part, 'limit'> {
  of: MapOf;
  where?: PassageQuery | undefined;
  limit?: number | undefined;
  linkTypes?: readonly string[] | undefined;
}

/** As many nodes as are shown unless it is said. */
const LIMIT = 500;

/** The strongest nodes of a map with the edges between them; rules in docs/analysis/map.md. */
export function readMap(db: Database, facts: Facts, request: MapRequest): NotebookMap {
  const graph = graphOf(db, facts, request);
  const { ids, edges, ties, neighbours } = shownPart(graph, {
    limit: request.limit ?? LIMIT,
    around: request.around,
    with: request.with,
  });
  const places = readPlaces(db, request.of);
  const describe = describer(db, facts, graph, ids);
  return {
    nodes: ids.map((id) => {
      const beside = neighbours.get(id)!;
      return {
        ...describe(id, graph.nodes.get(id)!),
        where: graph.whereOf(id, beside),
        more: [...beside].filter((other) => !neighbours.has(other)).length,
        place: places.get(id) ?? null,
      };
    }),
    edges: edges.map(describeEdge),
    total: graph.nodes.size,
    ties,
  };
}

function graphOf(db: Database, facts: Facts, { of, where, linkTypes }: MapRequest): Graph {
  const marks = matchRows(db, facts, where);
  const links = wantedLinks(facts, linkTypes);
  if (of === 'actors') return actorGraph(facts, marks, links);
  const types = new Map(listLinkTypes(db).map((type) => [type.id, type]));
  return of === 'issues'
    ? issueGraph(facts, marks, types, links)
    : passageGraph(facts, marks, types, links, where !== undefined);
}

type Described = Omit<MapNode, 'where' | 'more' | 'place'>;

/** Makes what tells how nodes are shown. Only those of links must be looked up. */
function describer(
  db: Database,
  facts: Facts,
  { nodes }: Graph,
  ids: readonly string[],
): (id: string, node: GraphNode) => Described {
  const refs = ids.map((id) => ({ id, kind: nodes.get(id)!.kind }));
  const ends = readEnds(
    db,
    refs.filter((ref): ref is EndRef => ref.kind !== 'actor' && ref.kind !== 'tag'),
  );
  return (id, { kind, weight }) => {
    const plain = { id, kind, weight, detail: '', actorKind: null, color: null, letter: null };
    if (kind === 'actor') {
      const { name, kind: actorKind } = facts.actorList[facts.actorIndex.get(id)!]!;
      return { ...plain, label: name, actorKind };
    }
    if (kind === 'tag') return { ...plain, label: facts.tagList[facts.tagIndex.get(id)!]!.name };
    const end = ends.get(id);
    const row = kind === 'passage' ? facts.rowOf.get(id) : undefined;
    return {
      ...plain,
      label: end?.title ?? '',
      detail: end?.detail ?? '',
      ...(row !== undefined && stanceOf(facts, row)),
    };
  };
}

/** The looks of the first stance of a passage. */
function stanceOf(facts: Facts, row: number): Pick<MapNode, 'color' | 'letter'> {
  const [stance] = facts.sets
    .at(facts.tags[row]!)
    .map((tag) => facts.tagList[tag]!)
    .filter(({ family }) => family === 'stance')
    .toSorted((one, other) => one.order - other.order);
  return { color: stance?.color ?? null, letter: stance?.letter ?? null };
}

function describeEdge({ where, ...edge }: GraphEdge): MapEdge {
  const { kind, typeId, from, to } = edge;
  return { ...edge, id: `${kind} ${typeId ?? ''} ${from} ${to}`, where: where() };
}
