import type { TagRef } from '../../model/tag.ts';
import { all, type Database } from '../database.ts';

/** How many passages on either side are neighbours. */
const NEIGHBOURS = 2;

/**
 * The issues of the passages next to a place in a source, before and after it, the nearest passage's
 * first. `at` is a UTF-16 offset.
 */
export function nearbyIssues(db: Database, sourceId: string, at: number): TagRef[] {
  return all<TagRef>(
    db,
    `WITH neighbour (id, distance) AS (
       SELECT * FROM (SELECT id, :at - start FROM passage
         WHERE source_id = :sourceId AND state = 'placed' AND start <= :at ORDER BY start DESC, seq DESC
         LIMIT ${NEIGHBOURS})
       UNION ALL
       SELECT * FROM (SELECT id, start - :at FROM passage
         WHERE source_id = :sourceId AND state = 'placed' AND start > :at ORDER BY start, seq LIMIT ${NEIGHBOURS}))
     SELECT tag.id, tag.name, tag.family
     FROM neighbour JOIN passage_tag ON passage_id = neighbour.id JOIN tag ON tag.id = tag_id
     WHERE tag.family = 'issue' AND NOT tag.retired
     GROUP BY tag.id ORDER BY min(distance), tag.position`,
    { sourceId, at },
  );
}
