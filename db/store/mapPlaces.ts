import { all, run, type Database } from './database.ts';

/** Which map a place is of: the same actor may stand elsewhere in a network. */
export type PlacedMap = 'passages' | 'actors' | 'issues' | 'network';

export interface Place {
  x: number;
  y: number;
}

/** Where a person put nodes of a map, by their ids; also of nodes that are gone, as they may return. */
export function readPlaces(db: Database, map: PlacedMap): Map<string, Place> {
  return new Map(
    all<Place & { id: string }>(db, 'SELECT node_id AS id, x, y FROM map_place WHERE map = :map', {
      map,
    }).map(({ id, x, y }) => [id, { x, y }]),
  );
}

/** Keeps where nodes of a map were put; null lets them go. */
export function writePlaces(
  db: Database,
  map: PlacedMap,
  places: ReadonlyArray<{ id: string; place: Place | null }>,
): void {
  for (const { id, place } of places) {
    if (place === null)
      run(db, 'DELETE FROM map_place WHERE map = :map AND node_id = :id', { map, id });
    else {
      run(
        db,
        `INSERT INTO map_place (map, node_id, x, y) VALUES (:map, :id, :x, :y)
         ON CONFLICT (map, node_id) DO UPDATE SET x = excluded.x, y = excluded.y`,
        { map, id, ...place },
      );
    }
  }
}
