import { ApiError } from '../../api/errors.ts';
import type { Actor } from '../../model/actor.ts';
import { run, type Database } from '../database.ts';
import { mergeMentions } from './mergeMentions.ts';
import { readActor } from './readActors.ts';
import { updateActor } from './writeActor.ts';

/** Tables that list actors, with the columns that make up one list. */
const LISTS = [
  { table: 'passage_actor', list: ['passage_id', 'role'] },
  { table: 'condition_actor', list: ['condition_id'] },
  { table: 'event_participant', list: ['event_id'] },
] as const;

/**
 * Makes two actors one: whatever names `from`, notes too, names `into` afterwards, once a list; its
 * names become aliases, its affiliations and comment are added, and it is deleted. Throws UNKNOWN_ID, and
 * INVALID_INPUT when both are the same.
 */
export function mergeActors(db: Database, fromId: string, intoId: string, now: Date): void {
  const from = readActor(db, fromId);
  const into = readActor(db, intoId);
  if (fromId === intoId) {
    throw new ApiError('INVALID_INPUT', { problem: 'an actor cannot be merged into itself.' });
  }
  for (const { table, list } of LISTS) moveInList(db, table, list, fromId, intoId);
  moveMembers(db, fromId, intoId);
  mergeMentions(db, fromId, intoId, now);
  run(db, 'DELETE FROM actor WHERE id = :fromId', { fromId });
  updateActor(db, intoId, {
    aliases: [...into.aliases, from.name, ...from.aliases],
    kind: into.kind ?? from.kind,
    affiliations: joinAffiliations(into, from),
    comment: [into.comment, from.comment].filter((comment) => comment !== '').join('\n\n'),
  });
}

function moveInList(
  db: Database,
  table: string,
  list: readonly string[],
  from: string,
  into: string,
): void {
  const sameList = list.map((column) => `other.${column} = ${table}.${column}`).join(' AND ');
  run(
    db,
    `DELETE FROM ${table} WHERE actor_id = :from AND EXISTS (
       SELECT 1 FROM ${table} AS other WHERE ${sameList} AND other.actor_id = :into)`,
    { from, into },
  );
  run(db, `UPDATE ${table} SET actor_id = :into WHERE actor_id = :from`, { from, into });
}

/** Who belonged to the one belongs to the other; nobody belongs to itself. */
function moveMembers(db: Database, from: string, into: string): void {
  run(
    db,
    `UPDATE affiliation SET organisation_id = :into
     WHERE organisation_id = :from AND actor_id <> :into`,
    { from, into },
  );
}

function joinAffiliations(into: Actor, from: Actor): Actor['affiliations'] {
  const joined = new Map<string, Actor['affiliations'][number]>();
  for (const affiliation of [...into.affiliations, ...from.affiliations]) {
    const { actorId, role, from: start, to } = affiliation;
    if (actorId === into.id || actorId === from.id) continue;
    joined.set(JSON.stringify([actorId, role, start, to]), affiliation);
  }
  return [...joined.values()];
}
