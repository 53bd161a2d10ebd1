import type { ActorMember } from '../../model/actorOverview.ts';
import { all, type Database } from '../database.ts';

/** Who belongs or belonged to an actor, by name; one who had several roles comes several times. */
export function readMembers(db: Database, id: string): ActorMember[] {
  return all<ActorMember>(
    db,
    `SELECT actor.id, actor.name, role, from_date AS "from", to_date AS "to"
     FROM affiliation JOIN actor ON actor.id = affiliation.actor_id
     JOIN actor_name ON actor_name.actor_id = actor.id AND actor_name.position = 0
     WHERE organisation_id = :id ORDER BY folded, affiliation.position`,
    { id },
  );
}
