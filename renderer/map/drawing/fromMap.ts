import type { MapEdge, MapOf, NotebookMap } from '../../../db/model/map.ts';
import { TagColor } from '../../../db/model/tag.ts';
import { t } from '../../messages/i18n.ts';
import { radiusOf, type Drawing, type DrawnNode, type DrawnTie } from './drawing.ts';

/** A map of the notebook as it is drawn. */
export function drawMap({ nodes, edges }: NotebookMap, of: MapOf): Drawing {
  const heaviest = Math.max(0, ...nodes.map(({ weight }) => weight));
  return {
    nodes: nodes.map(({ place, color, kind, ...node }): DrawnNode => ({
      ...node,
      kind,
      counts: kind === 'actor' || kind === 'tag' ? 'passages' : 'links',
      radius: radiusOf(node.weight, heaviest),
      color: TagColor.safeParse(color).data ?? null,
      pin: place,
    })),
    ties: edges.map((edge) => drawEdge(edge, of)),
  };
}

function drawEdge({ kind, typeId, label, ...edge }: MapEdge, of: MapOf): DrawnTie {
  return {
    ...edge,
    style: kind === 'link' ? `link ${typeId}` : kind,
    label: kind === 'link' ? label : labelOf(kind, label, of),
  };
}

function labelOf(kind: Exclude<MapEdge['kind'], 'link'>, role: string, of: MapOf): string {
  // People require of people; one matter waits for another.
  const waits = kind === 'requires' && of === 'issues';
  const name = t(waits ? 'map.ties.waits' : `map.ties.${kind}`);
  return role === '' ? name : t('map.withRole', { name, role });
}
