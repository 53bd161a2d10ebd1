import { all, type Database } from '../database.ts';
import { CONTRADICTS, REVISES } from '../seed.ts';

/**
 * Which of these links are drift: one speaker contradicts or revises what it said. A speaker is who
 * says a passage or for whom it is said; the link types are those a notebook begins with, whatever
 * they are called now.
 */
export function driftingLinks(db: Database, linkIds: readonly string[]): Set<string> {
  return new Set(
    all<{ id: string }>(
      db,
      `SELECT link.id FROM json_each(:ids) AS wanted CROSS JOIN link ON link.id = wanted.value
       WHERE type_id IN ('${CONTRADICTS}', '${REVISES}') AND EXISTS (
         SELECT 1 FROM passage_actor AS one JOIN passage_actor AS other USING (actor_id)
         WHERE one.passage_id = from_id AND other.passage_id = to_id
           AND one.role IN ('speaker', 'onBehalfOf') AND other.role IN ('speaker', 'onBehalfOf'))`,
      { ids: JSON.stringify(linkIds) },
    ).map(({ id }) => id),
  );
}
