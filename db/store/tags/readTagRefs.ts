import type { TagRef } from '../../model/tag.ts';
import { all, type Database } from '../database.ts';
import { FAMILY_ORDER } from './findTag.ts';

/** Tags by id, in the order of lists: stances, issues, free tags, each in its order. */
export function readTagRefs(db: Database, ids: ReadonlySet<string>): Map<string, TagRef> {
  return new Map(
    all<TagRef>(
      db,
      `SELECT id, name, family FROM tag WHERE id IN (SELECT value FROM json_each(:ids))
       ORDER BY ${FAMILY_ORDER}, position, seq`,
      { ids: JSON.stringify([...ids]) },
    ).map((tag) => [tag.id, tag]),
  );
}
