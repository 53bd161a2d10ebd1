import { v7 as newId } from 'uuid';
import { ApiError } from '../../api/errors.ts';
import type { StanceSide, Tag, TagDetails, TagFamily } from '../../model/tag.ts';
import { first, run, type Database } from '../database.ts';
import { given } from '../given.ts';
import { replaceRows } from '../replaceRows.ts';
import { findTag } from './findTag.ts';
import { readTag, tagsFrom } from './readTags.ts';

/**
 * Makes a tag, the last of its family; gives its id, which may be one that it had elsewhere. It is of
 * its parent's family, and an issue where there is neither parent nor family. Throws NAME_TAKEN, UNKNOWN_ID (the parent), and
 * INVALID_INPUT when parent and family do not agree.
 */
export function createTag(
  db: Database,
  details: Partial<TagDetails> & Pick<TagDetails, 'name'>,
  id: string = newId(),
): string {
  const { name, parentId = null } = details;
  const parent = parentId === null ? null : readTag(db, parentId);
  const family = details.family ?? parent?.family ?? 'issue';
  const tag = { id, name, family, parentId };
  refuseTakenName(db, tag);
  refuseForeignParent(tag, parent);
  const { color = null, letter = null, key = null, description = '' } = details;
  const { whenToUse = '', whenNot = '', retired = false, examples = [] } = details;
  if (key !== null) freeKey(db, tag.id, key);
  run(
    db,
    `INSERT INTO tag (id, family, name, parent_id, color, letter, key, description, when_to_use,
       when_not, side, retired, position)
     SELECT :id, :family, :name, :parentId, :color, :letter, :key, :description, :whenToUse,
       :whenNot, :side, :retired, coalesce(max(position), 0) + 1 FROM tag WHERE family = :family`,
    {
      ...tag,
      color,
      letter: letter || null,
      key,
      description,
      whenToUse,
      whenNot,
      side: sideOf(family, details.side ?? usualSide(name)),
      retired: Number(retired),
    },
  );
  setExamples(db, tag.id, examples);
  return tag.id;
}

/**
 * Changes what is given of a tag and leaves the rest. Moved below a tag of another family it becomes
 * one of that family; put into another family it leaves its parent; either way it takes the tags
 * below along. A key that another tag has is taken from it. Throws UNKNOWN_ID, NAME_TAKEN, CYCLE (a
 * parent below it), and INVALID_INPUT when a family is given that is not the parent's.
 */
export function updateTag(
  db: Database,
  id: string,
  details: Partial<TagDetails> & { position?: number | undefined },
): void {
  const present = readTag(db, id);
  const leaves = details.family !== undefined && details.family !== present.family;
  const parentId = details.parentId === undefined && !leaves ? present.parentId : details.parentId;
  const parent = parentId ? readTag(db, parentId) : null;
  const family = details.family ?? parent?.family ?? present.family;
  const tag: Tag = { ...present, ...given(details), family, parentId: parent?.id ?? null };
  refuseTakenName(db, tag);
  if (parent && parent.id !== present.parentId) refuseCycle(db, tag);
  refuseForeignParent(tag, parent);
  if (tag.key !== null) freeKey(db, id, tag.key);
  const { name, color, key, description, whenToUse, whenNot, position } = tag;
  run(
    db,
    `UPDATE tag SET name = :name, family = :family, parent_id = :parentId, color = :color,
       letter = :letter, key = :key, description = :description, when_to_use = :whenToUse,
       when_not = :whenNot, side = :side, retired = :retired, position = :position
     WHERE id = :id`,
    {
      id,
      name,
      family,
      parentId: tag.parentId,
      color,
      letter: tag.letter || null,
      key,
      description,
      whenToUse,
      whenNot,
      side: sideOf(family, becomesStance(present, tag) ? usualSide(name) : tag.side),
      retired: Number(tag.retired),
      position,
    },
  );
  if (details.examples) setExamples(db, id, details.examples);
  if (family !== present.family) {
    for (const below of tagsFrom(db, id)) setFamily(db, below, family);
  }
}

/** Puts a tag into a family. Throws NAME_TAKEN when its name is used there. */
export function setFamily(db: Database, id: string, family: Tag['family']): void {
  const present = readTag(db, id);
  const tag = { ...present, family };
  refuseTakenName(db, tag);
  const side = sideOf(family, becomesStance(present, tag) ? usualSide(tag.name) : present.side);
  run(db, 'UPDATE tag SET family = :family, side = :side WHERE id = :id', { id, family, side });
}

/** Discourse Network Analyzer codes agreement; any other stance commits without a side. */
function usualSide(name: string): StanceSide {
  return ({ agreement: 'for', disagreement: 'against' } as const)[name.toLowerCase()] ?? 'open';
}

/** Only a stance can be on a side. */
function sideOf(family: TagFamily, side: StanceSide): StanceSide {
  return family === 'stance' ? side : 'none';
}

function becomesStance(before: Pick<Tag, 'family'>, after: Pick<Tag, 'family'>): boolean {
  return before.family !== 'stance' && after.family === 'stance';
}

/** Makes these the example passages of a tag, each once. Throws UNKNOWN_ID. */
function setExamples(db: Database, id: string, passageIds: readonly string[]): void {
  const examples = [...new Set(passageIds)];
  for (const example of examples) {
    if (first(db, 'SELECT 1 FROM passage WHERE id = :example', { example })) continue;
    throw new ApiError('UNKNOWN_ID', { kind: 'passage', id: example });
  }
  replaceRows(
    db,
    'tag_example',
    { tag_id: id },
    examples.map((passage_id, position) => ({ position, passage_id })),
  );
}

/** Deletes a tag; tags below it move up into its place. Throws UNKNOWN_ID. */
export function deleteTag(db: Database, id: string): void {
  const { parentId } = readTag(db, id);
  run(db, 'UPDATE tag SET parent_id = :parentId WHERE parent_id = :id', { id, parentId });
  run(db, 'DELETE FROM tag WHERE id = :id', { id });
}

function refuseTakenName(db: Database, { id, name, family }: Pick<Tag, 'id' | 'name' | 'family'>) {
  const found = findTag(db, name, family);
  if (found === null || found === id) return;
  const kind = { stance: 'a stance', issue: 'an issue', free: 'a free tag' }[family];
  throw new ApiError('NAME_TAKEN', { kind, name });
}

function refuseForeignParent({ family }: Pick<Tag, 'family'>, parent: Tag | null): void {
  if (parent === null || parent.family === family) return;
  const problem = `“parentId”: “${parent.name}” is of the family ${parent.family}, not ${family}.`;
  throw new ApiError('INVALID_INPUT', { problem });
}

function refuseCycle(db: Database, { id, name, parentId }: Tag): void {
  if (tagsFrom(db, id).includes(parentId!)) throw new ApiError('CYCLE', { name });
}

function freeKey(db: Database, id: string, key: string): void {
  run(db, 'UPDATE tag SET key = NULL WHERE key = :key AND id <> :id', { key, id });
}
