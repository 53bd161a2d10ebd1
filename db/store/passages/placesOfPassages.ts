import type { Span } from '../../model/span.ts';
import { all, type Database } from '../database.ts';

/**
 * What tells two passages of one text apart when the same annotations come in again: their spans,
 * who made them, and their tags.
 */
export function placeKey(
  spans: readonly Span[],
  coder: string | null,
  tagIds: readonly string[],
): string {
  const places = spans.map(({ start, end }) => `${start}-${end}`).join();
  return JSON.stringify([places, coder, tagIds.toSorted()]);
}

/** The passages of the present text of a source, by their keys. */
export function placesOfPassages(db: Database, sourceId: string): Array<[string, string]> {
  return all<{ id: string; places: string; coder: string | null; tags: string }>(
    db,
    `SELECT passage.id, coder,
       (SELECT group_concat(passage_span.start || '-' || "end" ORDER BY position)
        FROM passage_span WHERE passage_id = passage.id) AS places,
       (SELECT json_group_array(tag_id ORDER BY tag_id)
        FROM passage_tag WHERE passage_id = passage.id) AS tags
     FROM passage JOIN source ON source.id = source_id
     WHERE source_id = :sourceId AND passage.revision = source.revision`,
    { sourceId },
  ).map(({ id, places, coder, tags }) => [
    JSON.stringify([places, coder, JSON.parse(tags) as string[]]),
    id,
  ]);
}
