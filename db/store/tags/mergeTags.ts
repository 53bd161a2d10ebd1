import { ApiError } from '../../api/errors.ts';
import { run, type Database } from '../database.ts';
import { readTag, tagsFrom } from './readTags.ts';
import { setFamily, updateTag } from './writeTag.ts';

/** The most examples that a tag can have. */
const MOST_EXAMPLES = 20;

/**
 * Makes two tags one: passages of `from` get `into`, its examples are added to those of `into`, tags
 * below `from` move below `into`, and `from` is deleted. Throws UNKNOWN_ID, INVALID_INPUT when both are the same, and NAME_TAKEN when a tag
 * that moves to another family has a name that is used there.
 */
export function mergeTags(db: Database, fromId: string, intoId: string): void {
  const from = readTag(db, fromId);
  const into = readTag(db, intoId);
  if (fromId === intoId) {
    throw new ApiError('INVALID_INPUT', { problem: 'a tag cannot be merged into itself.' });
  }
  run(
    db,
    `INSERT INTO passage_tag (passage_id, tag_id)
     SELECT passage_id, :intoId FROM passage_tag WHERE tag_id = :fromId
     ON CONFLICT DO NOTHING`,
    { fromId, intoId },
  );
  updateTag(db, intoId, {
    examples: [...new Set([...into.examples, ...from.examples])].slice(0, MOST_EXAMPLES),
  });
  // Below its own child the tag cannot go: the child comes up into its place first.
  if (tagsFrom(db, fromId).includes(intoId)) setParent(db, intoId, from.parentId);
  run(db, 'UPDATE tag SET parent_id = :intoId WHERE parent_id = :fromId', { fromId, intoId });
  run(db, 'DELETE FROM tag WHERE id = :fromId', { fromId });
  if (from.family !== into.family) {
    for (const id of tagsFrom(db, intoId)) setFamily(db, id, into.family);
  }
}

function setParent(db: Database, id: string, parentId: string | null): void {
  run(db, 'UPDATE tag SET parent_id = :parentId WHERE id = :id', { id, parentId });
}
