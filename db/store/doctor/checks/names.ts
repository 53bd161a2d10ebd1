import { foldName } from '../../../text/names/foldName.ts';
import { all } from '../../database.ts';
import { queryCheck, type Check } from '../problem.ts';

const unnamed = queryCheck<{ id: string; name: string }>(
  'ACTOR_UNNAMED',
  `SELECT id, name FROM actor WHERE NOT EXISTS (
     SELECT 1 FROM actor_name
     WHERE actor_id = actor.id AND position = 0 AND actor_name.name = actor.name)`,
  ({ id, name }) => `The actor “${name}” (${id}) does not answer to its own name.`,
);

const folded: Check = (db) =>
  all<{ name: string; folded: string }>(db, 'SELECT name, folded FROM actor_name')
    .filter((row) => foldName(row.name) !== row.folded)
    .map(({ name }) => ({
      code: 'NAME_FOLDED_WRONG',
      message: `The name “${name}” is not folded as names are compared.`,
    }));

/** Upwards from every tag; whoever meets itself stands in a circle. */
const circles = queryCheck<{ name: string }>(
  'TAG_CIRCLE',
  `WITH RECURSIVE above (id, over) AS (
     SELECT id, parent_id FROM tag WHERE parent_id IS NOT NULL
     UNION
     SELECT above.id, tag.parent_id FROM above JOIN tag ON tag.id = above.over
     WHERE tag.parent_id IS NOT NULL
   )
   SELECT name FROM tag JOIN above ON above.id = tag.id AND above.over = tag.id`,
  ({ name }) => `The tag “${name}” stands under itself.`,
);

const families = queryCheck<{ name: string; parent: string }>(
  'TAG_FAMILY_DIFFERS',
  `SELECT tag.name, parent.name AS parent FROM tag JOIN tag AS parent ON parent.id = tag.parent_id
   WHERE parent.family <> tag.family`,
  ({ name, parent }) => `The tag “${name}” is of another family than “${parent}” above it.`,
);

export const nameChecks: readonly Check[] = [unnamed, folded, circles, families];
