import { heaviest } from '../heaviest.ts';
import type { Graph, GraphEdge } from './graph.ts';

/** Which part of a map is asked for. */
export interface Part {
  limit: number;
  /** Only these and their neighbours. */
  around: readonly string[] | undefined;
  /** These and their neighbours, besides. */
  with: readonly string[] | undefined;
}

/** What is shown of a map. */
export interface ShownPart {
  /** Ids, the strongest first. */
  ids: string[];
  edges: GraphEdge[];
  /** How many edges there are between these nodes, given or not. */
  ties: number;
  /** The neighbours of each, shown or not. */
  neighbours: Map<string, Set<string>>;
}

/** More lines than this are neither drawn in time nor told apart. */
const EDGES_AT_MOST = 1200;

/**
 * The part of a map that is asked for. Of nodes and of edges the heaviest come first; of those alike,
 * those that came first into the notebook.
 */
export function shownPart({ nodes, edges }: Graph, part: Part): ShownPart {
  const weightOf = (id: string) => nodes.get(id)!.weight;
  const known = (ids: readonly string[] | undefined) => (ids ?? []).filter((id) => nodes.has(id));
  const seeds = new Set([...known(part.around), ...known(part.with)]);
  const beside = new Set<string>();
  for (const { from, to } of seeds.size > 0 ? edges : []) {
    if (seeds.has(from)) beside.add(to);
    if (seeds.has(to)) beside.add(from);
  }
  const near = heaviest(
    [...beside].filter((id) => !seeds.has(id)),
    part.limit,
    weightOf,
  );
  const strongest =
    part.around === undefined ? heaviest([...nodes.keys()], part.limit, weightOf) : [];
  const shown = new Set([...seeds, ...near, ...strongest]);

  const between: GraphEdge[] = [];
  const neighbours = new Map([...shown].map((id) => [id, new Set<string>()]));
  for (const edge of edges) {
    neighbours.get(edge.from)?.add(edge.to);
    neighbours.get(edge.to)?.add(edge.from);
    if (shown.has(edge.from) && shown.has(edge.to)) between.push(edge);
  }
  return {
    ids: heaviest([...shown], shown.size, weightOf),
    edges: heaviest(between, EDGES_AT_MOST, ({ weight }) => weight),
    ties: between.length,
    neighbours,
  };
}
