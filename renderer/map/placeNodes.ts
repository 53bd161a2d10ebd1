import type { InputOf } from '../../db/api/contract.ts';
import type { Place } from './drawing/drawing.ts';
import { change } from '../data/change.ts';
import { queryClient } from '../data/queryClient.ts';

interface Placed {
  id: string;
  place: Place | null;
}

/** What maps and networks have in common. */
interface Nodes {
  nodes: ReadonlyArray<Placed & Record<string, unknown>>;
}

/**
 * Keeps where nodes of a map stand, or lets them go; false where that failed. It changes nothing that
 * is counted, so what was read of the map is mended, not read again: a node may be nudged many times.
 */
export async function placeNodes(
  map: InputOf<'map.place'>['map'],
  places: Placed[],
): Promise<boolean> {
  if (!(await change('map.place', { map, places }))) return false;
  const put = new Map(places.map(({ id, place }) => [id, place]));
  queryClient.setQueriesData<Nodes>(
    {
      predicate: ({ queryKey: [name, input] }) =>
        map === 'network'
          ? name === 'network.read'
          : name === 'map.read' && (input as InputOf<'map.read'>).of === map,
    },
    (known) =>
      known && {
        ...known,
        nodes: known.nodes.map((node) => {
          const place = put.get(node.id);
          return place === undefined ? node : { ...node, place };
        }),
      },
  );
  return true;
}
