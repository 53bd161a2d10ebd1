import { v7 as newId } from 'uuid';
import type { ActorDetails } from '../../model/actor.ts';
import { run, type Database } from '../database.ts';
import { setActorNames } from './setActorNames.ts';

/** Adds an actor without affiliations; gives its id. Throws NAME_TAKEN, INVALID_INPUT. */
export function insertActor(db: Database, actor: Omit<ActorDetails, 'affiliations'>): string {
  const { name, aliases, kind, comment } = actor;
  const id = newId();
  run(db, 'INSERT INTO actor (id, name, kind, comment) VALUES (:id, :name, :kind, :comment)', {
    id,
    name,
    kind,
    comment,
  });
  setActorNames(db, id, name, aliases);
  return id;
}
