import { ApiError } from '../../api/errors.ts';
import type { PassageFields, TagInput } from '../../api/inputs.ts';
import { Id } from '../../model/ids.ts';
import { resolveActors } from '../actors/actorNames.ts';
import { all, run, type Database } from '../database.ts';
import { removeLinksOf } from '../links/removeLinks.ts';
import { trackedTables } from '../tables.ts';
import { findTag, resolveTags } from '../tags/resolveTags.ts';
import { assertPassages } from './assertPassages.ts';
import { columnsOf, type Columns } from './passageColumns.ts';
import type { Role } from './passageParts.ts';

/** What can be changed of many passages at once: what is given, and nothing else. */
export interface PassagesChange extends Pick<
  PassageFields,
  'speakers' | 'onBehalfOf' | 'addressees' | 'reportedBy' | 'saidOn' | 'channel' | 'coder'
> {
  addTags?: TagInput[] | undefined;
  removeTags?: TagInput[] | undefined;
  /** In place of the stances they have; null leaves them without one. */
  stance?: TagInput | null | undefined;
  comment?: { text: string; mode: 'append' | 'replace' } | undefined;
}

/**
 * Changes many passages alike; gives how many changed. Passages that are so already are not touched,
 * and their time of change stays. The work is done by sets, not passage by passage. Throws
 * UNKNOWN_ID, INVALID_INPUT for a stance that is a tag of another family, and as `resolveActors`.
 */
export function updatePassages(
  db: Database,
  ids: readonly string[],
  change: PassagesChange,
  now: Date,
): number {
  assertPassages(db, ids);
  const list = JSON.stringify(ids);
  const changed = new Set([
    ...removeTags(db, list, change.removeTags),
    ...addTags(db, list, resolveTags(db, change.addTags ?? [])),
    ...setStance(db, list, change.stance),
    ...setActorsOfAll(db, list, 'speaker', change.speakers),
    ...setActorsOfAll(db, list, 'onBehalfOf', change.onBehalfOf),
    ...setActorsOfAll(db, list, 'addressee', change.addressees),
    ...setActorsOfAll(db, list, 'reporter', change.reportedBy),
    ...setColumnsOfAll(db, list, columnsOf({ ...change, comment: undefined })),
    ...setComments(db, list, change.comment),
  ]);
  run(db, `UPDATE passage SET updated_at = :now WHERE id IN (SELECT value FROM json_each(:list))`, {
    now: now.toISOString(),
    list: JSON.stringify([...changed]),
  });
  return changed.size;
}

/** Deletes passages and their links. Throws UNKNOWN_ID. */
export function deletePassages(db: Database, ids: readonly string[]): void {
  assertPassages(db, ids);
  removeLinksOf(db, ids);
  const list = JSON.stringify(ids);
  // Their parts would go with them, but one passage after the other, and come back as slowly.
  for (const [table, { kind, idColumn, owner }] of Object.entries(trackedTables)) {
    if (kind !== 'passage' || owner) continue;
    run(db, `DELETE FROM ${table} WHERE ${idColumn} IN (SELECT value FROM json_each(:list))`, {
      list,
    });
  }
  run(db, 'DELETE FROM passage WHERE id IN (SELECT value FROM json_each(:list))', { list });
}

/** Runs a change that returns the passages it changed as `id`. */
function changedBy(db: Database, sql: string, parameters: Columns): string[] {
  return all<{ id: string }>(db, sql, parameters).map(({ id }) => id);
}

function addTags(db: Database, list: string, tagIds: readonly string[]): string[] {
  return changedBy(
    db,
    `INSERT INTO passage_tag (passage_id, tag_id)
     SELECT passage.value, tag.value FROM json_each(:list) AS passage, json_each(:tags) AS tag
     WHERE true ON CONFLICT DO NOTHING RETURNING passage_id AS id`,
    { list, tags: JSON.stringify(tagIds) },
  );
}

/** A name that no tag has is on no passage. */
function removeTags(db: Database, list: string, inputs: readonly TagInput[] = []): string[] {
  const tags = inputs.flatMap((input) => {
    const [nameOrId, family] = typeof input === 'string' ? [input] : [input.name, input.family];
    const id = findTag(db, nameOrId, family);
    if (id === null && Id.safeParse(nameOrId).success)
      throw new ApiError('UNKNOWN_ID', { kind: 'tag', id: nameOrId });
    return id ?? [];
  });
  return changedBy(
    db,
    `DELETE FROM passage_tag WHERE passage_id IN (SELECT value FROM json_each(:list))
       AND tag_id IN (SELECT value FROM json_each(:tags)) RETURNING passage_id AS id`,
    { list, tags: JSON.stringify(tags) },
  );
}

function setStance(db: Database, list: string, stance: TagInput | null | undefined): string[] {
  if (stance === undefined) return [];
  const wanted = stance === null ? [] : resolveTags(db, [asStance(stance)]);
  const stances = all<{ id: string }>(db, `SELECT id FROM tag WHERE family = 'stance'`);
  if (wanted.some((tag) => !stances.some(({ id }) => id === tag))) {
    throw new ApiError('INVALID_INPUT', { problem: '“stance” must be a tag that is a stance.' });
  }
  const others = stances.map(({ id }) => id).filter((id) => !wanted.includes(id));
  return [...removeTags(db, list, others), ...addTags(db, list, wanted)];
}

function asStance(stance: TagInput): TagInput {
  return typeof stance === 'string' && !Id.safeParse(stance).success
    ? { name: stance, family: 'stance' }
    : stance;
}

function setActorsOfAll(
  db: Database,
  list: string,
  role: Role,
  actors: string | string[] | undefined,
): string[] {
  if (actors === undefined) return [];
  const wanted = JSON.stringify(resolveActors(db, actors));
  const others = changedBy(
    db,
    `SELECT value AS id FROM json_each(:list) WHERE :wanted IS NOT (
       SELECT json_group_array(actor_id ORDER BY position) FROM passage_actor
       WHERE passage_id = value AND role = :role)`,
    { list, role, wanted },
  );
  const parameters = { list: JSON.stringify(others), role };
  run(
    db,
    `DELETE FROM passage_actor
     WHERE role = :role AND passage_id IN (SELECT value FROM json_each(:list))`,
    parameters,
  );
  run(
    db,
    `INSERT INTO passage_actor (passage_id, role, position, actor_id)
     SELECT passage.value, :role, actor.key, actor.value
     FROM json_each(:list) AS passage, json_each(:wanted) AS actor`,
    { ...parameters, wanted },
  );
  return others;
}

/** Sets columns where they differ. */
function setColumnsOfAll(db: Database, list: string, columns: Columns): string[] {
  const names = Object.keys(columns);
  if (names.length === 0) return [];
  return changedBy(
    db,
    `UPDATE passage SET ${names.map((name) => `${name} = :${name}`).join(', ')}
     WHERE id IN (SELECT value FROM json_each(:list))
       AND (${names.map((name) => `${name} IS NOT :${name}`).join(' OR ')}) RETURNING id`,
    { list, ...columns },
  );
}

/** What is added to a comment begins on a line of its own. */
function setComments(db: Database, list: string, comment: PassagesChange['comment']): string[] {
  if (comment === undefined) return [];
  const { text, mode } = comment;
  if (mode === 'replace') return setColumnsOfAll(db, list, { comment: text });
  if (text === '') return [];
  return changedBy(
    db,
    `UPDATE passage SET comment = iif(comment = '', '', comment || char(10)) || :text
     WHERE id IN (SELECT value FROM json_each(:list)) RETURNING id`,
    { list, text },
  );
}
