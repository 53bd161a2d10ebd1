import { ApiError } from '../../api/errors.ts';
import type { ActorDetails, Affiliation } from '../../model/actor.ts';
import { first, run, type Database } from '../database.ts';
import { given } from '../given.ts';
import { replaceRows } from '../replaceRows.ts';
import { insertActor } from './insertActor.ts';
import { readActor } from './readActors.ts';
import { setActorNames } from './setActorNames.ts';

/**
 * Makes an actor; gives its id. Throws NAME_TAKEN, UNKNOWN_ID and CYCLE (an affiliation with
 * itself).
 */
export function createActor(
  db: Database,
  details: Partial<ActorDetails> & Pick<ActorDetails, 'name'>,
): string {
  const { name, aliases = [], kind = null, comment = '', affiliations = [] } = details;
  const id = insertActor(db, { name, aliases, kind, comment });
  setAffiliations(db, id, name, affiliations);
  return id;
}

/**
 * Changes what is given of an actor and leaves the rest; a list replaces the one before. Throws
 * UNKNOWN_ID, NAME_TAKEN and CYCLE (an affiliation with itself).
 */
export function updateActor(db: Database, id: string, details: Partial<ActorDetails>): void {
  const present = readActor(db, id);
  const { name, aliases, kind, comment, affiliations } = { ...present, ...given(details) };
  setActorNames(db, id, name, aliases);
  run(db, 'UPDATE actor SET kind = :kind, comment = :comment WHERE id = :id', {
    id,
    kind,
    comment,
  });
  if (details.affiliations) setAffiliations(db, id, name, affiliations);
}

/** Deletes an actor and takes it out of every attribution, condition and event. Throws UNKNOWN_ID. */
export function deleteActor(db: Database, id: string): void {
  const deleted = run(db, 'DELETE FROM actor WHERE id = :id', { id });
  if (deleted === 0) throw new ApiError('UNKNOWN_ID', { kind: 'actor', id });
}

function setAffiliations(
  db: Database,
  id: string,
  name: string,
  affiliations: readonly Affiliation[],
): void {
  for (const { actorId } of affiliations) {
    if (actorId === id) throw new ApiError('CYCLE', { name });
    if (!first(db, 'SELECT 1 FROM actor WHERE id = :actorId', { actorId })) {
      throw new ApiError('UNKNOWN_ID', { kind: 'actor', id: actorId });
    }
  }
  replaceRows(
    db,
    'affiliation',
    { actor_id: id },
    affiliations.map(({ actorId, role, from, to }, position) => ({
      position,
      organisation_id: actorId,
      role: role || null,
      from_date: from,
      to_date: to,
    })),
  );
}
