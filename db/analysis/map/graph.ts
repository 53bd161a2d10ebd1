import type { MapEdge, MapNode } from '../../model/map.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';

/** Something on the map, before it is known whether it is shown. */
export interface GraphNode {
  kind: MapNode['kind'];
  /** How much there is of it. */
  weight: number;
}

/** A tie of the map, before it is known whether it is shown. */
export interface GraphEdge extends Pick<MapEdge, 'from' | 'to' | 'kind' | 'typeId' | 'directed'> {
  label: string;
  weight: number;
  /** What lets its passages through; worked out only for what is shown. */
  where: () => PassageQuery | null;
}

/** All of a map: nodes by their ids, in an order that stays, and what ties them. */
export interface Graph {
  nodes: Map<string, GraphNode>;
  edges: GraphEdge[];
  /** What lets the passages of a node through; `neighbours` is what it is tied to. */
  whereOf: (id: string, neighbours: ReadonlySet<string>) => PassageQuery | null;
}
