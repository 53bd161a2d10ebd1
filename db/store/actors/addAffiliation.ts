import { run, type Database } from '../database.ts';

/** Adds that an actor belongs to another, unless that is known. Both must be there, and differ. */
export function addAffiliation(db: Database, actorId: string, organisationId: string): void {
  run(
    db,
    `INSERT INTO affiliation (actor_id, position, organisation_id)
     SELECT :actorId, coalesce(max(position), -1) + 1, :organisationId
     FROM affiliation WHERE actor_id = :actorId
     HAVING coalesce(sum(organisation_id = :organisationId), 0) = 0`,
    { actorId, organisationId },
  );
}
