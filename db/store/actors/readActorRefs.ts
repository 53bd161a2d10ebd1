import type { ActorRef } from '../../model/actor.ts';
import { all, type Database } from '../database.ts';

/** Actors by id, as attributions name them. Each is one object, however often it is named. */
export function readActorRefs(db: Database, ids: ReadonlySet<string>): Map<string, ActorRef> {
  return new Map(
    all<ActorRef>(
      db,
      'SELECT id, name FROM actor WHERE id IN (SELECT value FROM json_each(:ids))',
      {
        ids: JSON.stringify([...ids]),
      },
    ).map((actor) => [actor.id, actor]),
  );
}
