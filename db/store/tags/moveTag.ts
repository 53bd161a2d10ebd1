import { ApiError } from '../../api/errors.ts';
import type { TagFamily } from '../../model/tag.ts';
import { all, run, type Database } from '../database.ts';
import { readTag } from './readTags.ts';
import { updateTag } from './writeTag.ts';

/** Where a tag is to stand. */
export interface TagPlace {
  /** Null for the top of its family. */
  parentId: string | null;
  /** The tag it shall stand before; without one, the end. */
  beforeId?: string | null | undefined;
  /** At the top, where it is to be another one than now. */
  family?: TagFamily | undefined;
}

/**
 * Puts a tag, with those below it, to another place in the tree. Below or beside tags of another
 * family it becomes one of them, and so do those below it. Throws UNKNOWN_ID, NAME_TAKEN, CYCLE, and
 * INVALID_INPUT when `beforeId` does not stand there or `family` is not the parent's.
 */
export function moveTag(db: Database, id: string, place: TagPlace): void {
  const present = readTag(db, id);
  const { parentId, beforeId = null } = place;
  const parent = parentId === null ? null : readTag(db, parentId);
  const family = place.family ?? parent?.family ?? present.family;
  const siblings = siblingsOf(db, parentId, family).filter((sibling) => sibling.id !== id);
  const at = beforeId === null ? siblings.length : siblings.findIndex((one) => one.id === beforeId);
  if (at < 0) {
    readTag(db, beforeId!);
    const problem = '“beforeId”: this tag does not stand in the place that is meant.';
    throw new ApiError('INVALID_INPUT', { problem });
  }
  const position = between(siblings[at - 1]?.position, siblings[at]?.position);
  updateTag(db, id, { parentId, family, ...(position !== null && { position }) });
  if (position !== null) return;
  // Halved again and again, there is no number left between the two: all are numbered anew.
  const ordered = siblings.map((sibling) => sibling.id).toSpliced(at, 0, id);
  ordered.forEach((sibling, index) => {
    run(db, 'UPDATE tag SET position = :position WHERE id = :sibling', {
      position: index + 1,
      sibling,
    });
  });
}

/** The tag after one, among those that stand under the same parent; null for the last. */
export function nextSibling(db: Database, id: string): string | null {
  const { parentId, family } = readTag(db, id);
  const siblings = siblingsOf(db, parentId, family);
  return siblings[siblings.findIndex((sibling) => sibling.id === id) + 1]?.id ?? null;
}

function siblingsOf(
  db: Database,
  parentId: string | null,
  family: TagFamily,
): Array<{ id: string; position: number }> {
  return all(
    db,
    `SELECT id, position FROM tag WHERE parent_id IS :parentId AND family = :family
     ORDER BY position, seq`,
    { parentId, family },
  );
}

/** A number between two neighbours; null where they leave no room. */
function between(before = -Infinity, after = Infinity): number | null {
  const position = midway(before, after);
  return before < position && position < after ? position : null;
}

function midway(before: number, after: number): number {
  if (after === Infinity) return before === -Infinity ? 1 : before + 1;
  return before === -Infinity ? after - 1 : (before + after) / 2;
}
