import type { Span } from '../../model/span.ts';
import { all, type Database } from '../database.ts';

/** The spans of passages by their ids, each in the order of the text. */
export function readPlaces(db: Database, ids: readonly string[]): Map<string, Span[]> {
  const places = new Map<string, Span[]>(ids.map((id) => [id, []]));
  for (const { of, start, end } of all<Span & { of: number }>(
    db,
    `SELECT wanted.key AS "of", start, "end" FROM json_each(:ids) AS wanted
       CROSS JOIN passage_span ON passage_id = wanted.value ORDER BY wanted.key, position`,
    { ids: JSON.stringify(ids) },
  )) {
    places.get(ids[of]!)!.push({ start, end });
  }
  return places;
}
