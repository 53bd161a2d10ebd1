import { ApiError } from '../../api/errors.ts';
import type { Tag, TagFamily } from '../../model/tag.ts';
import { all, first, type Database } from '../database.ts';
import { FAMILY_ORDER } from './findTag.ts';

const COLUMNS = `id, family, name, parent_id AS parentId, color, letter, key, description,
  when_to_use AS whenToUse, when_not AS whenNot, side, retired, position,
  (SELECT json_group_array(passage_id ORDER BY tag_example.position)
   FROM tag_example WHERE tag_id = tag.id) AS examples`;

type Row = Omit<Tag, 'passageCount' | 'retired' | 'examples'> & {
  retired: number;
  examples: string;
};

/** All tags, or those of a family: stances, issues, free tags, each in its order. */
export function listTags(db: Database, family?: TagFamily): Tag[] {
  const counts = new Map(
    all<{ id: string; count: number }>(
      db,
      'SELECT tag_id AS id, count(*) AS count FROM passage_tag GROUP BY tag_id',
    ).map(({ id, count }) => [id, count]),
  );
  return all<Row>(
    db,
    `SELECT ${COLUMNS} FROM tag WHERE family = coalesce(:family, family)
     ORDER BY ${FAMILY_ORDER}, position, seq`,
    { family: family ?? null },
  ).map((row) => fromRow(row, counts.get(row.id) ?? 0));
}

/** One tag. Throws UNKNOWN_ID. */
export function readTag(db: Database, id: string): Tag {
  const row = first<Row & { passageCount: number }>(
    db,
    `SELECT ${COLUMNS},
       (SELECT count(*) FROM passage_tag WHERE tag_id = tag.id) AS passageCount
     FROM tag WHERE id = :id`,
    { id },
  );
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'tag', id });
  return fromRow(row, row.passageCount);
}

function fromRow(row: Row, passageCount: number): Tag {
  const examples = JSON.parse(row.examples) as string[];
  return { ...row, retired: row.retired !== 0, examples, passageCount };
}

/** Ids of a tag and of all tags below it. */
export function tagsFrom(db: Database, id: string): string[] {
  return all<{ id: string }>(
    db,
    `WITH RECURSIVE below (id) AS (
       SELECT :id UNION SELECT tag.id FROM tag JOIN below ON tag.parent_id = below.id)
     SELECT id FROM below`,
    { id },
  ).map((row) => row.id);
}
