import { ApiError } from '../../api/errors.ts';
import type { Actor, ActorKind, Affiliation } from '../../model/actor.ts';
import { all, first, type Database } from '../database.ts';
import { foldName } from '../../text/names/foldName.ts';

interface ActorRow {
  id: string;
  name: string;
  kind: ActorKind | null;
  comment: string;
}

type NamedAffiliation = Affiliation & { name: string };
type Role = keyof Actor['counts'];

/** Actors in the order of `ids`; ids that are not there are left out. Four queries for any number. */
export function readActors(db: Database, ids: readonly string[]): Actor[] {
  const parameters = { ids: JSON.stringify(ids) };
  const rows = all<ActorRow>(
    db,
    `SELECT actor.id, name, kind, comment FROM json_each(:ids) AS wanted
     JOIN actor ON actor.id = wanted.value ORDER BY wanted.key`,
    parameters,
  );
  const actors = new Map(
    rows.map((row): [string, Actor] => [
      row.id,
      {
        ...row,
        aliases: [],
        affiliations: [],
        counts: { speaker: 0, onBehalfOf: 0, addressee: 0, reporter: 0 },
      },
    ]),
  );
  for (const { id, name } of all<{ id: string; name: string }>(
    db,
    `SELECT actor_id AS id, name FROM actor_name
     WHERE position > 0 AND actor_id IN (SELECT value FROM json_each(:ids))
     ORDER BY actor_id, position`,
    parameters,
  )) {
    actors.get(id)!.aliases.push(name);
  }
  for (const { id, ...affiliation } of all<NamedAffiliation & { id: string }>(
    db,
    `SELECT affiliation.actor_id AS id, organisation_id AS actorId, actor.name, role,
       from_date AS "from", to_date AS "to"
     FROM affiliation JOIN actor ON actor.id = organisation_id
     WHERE affiliation.actor_id IN (SELECT value FROM json_each(:ids))
     ORDER BY affiliation.actor_id, position`,
    parameters,
  )) {
    actors.get(id)!.affiliations.push(affiliation);
  }
  for (const { id, role, count } of all<{ id: string; role: Role; count: number }>(
    db,
    `SELECT actor_id AS id, role, count(*) AS count FROM passage_actor
     WHERE actor_id IN (SELECT value FROM json_each(:ids)) GROUP BY actor_id, role`,
    parameters,
  )) {
    actors.get(id)!.counts[role] = count;
  }
  return [...actors.values()];
}

/** One actor. Throws UNKNOWN_ID. */
export function readActor(db: Database, id: string): Actor {
  const [actor] = readActors(db, [id]);
  if (!actor) throw new ApiError('UNKNOWN_ID', { kind: 'actor', id });
  return actor;
}

/**
 * Actors by name, those after the first `after` of them; with `text`, only those that have it in
 * their name or an alias, without regard to case and diacritics. `next` is where the next page
 * begins, null after the last.
 */
export function listActors(
  db: Database,
  text: string | undefined,
  limit: number,
  after: number | null,
): { actors: Actor[]; total: number; next: number | null } {
  const matching = `FROM actor_name AS own WHERE own.position = 0 AND (:text = '' OR EXISTS (
    SELECT 1 FROM actor_name AS any_name
    WHERE any_name.actor_id = own.actor_id AND instr(any_name.folded, :text) > 0))`;
  const parameters = { text: foldName(text ?? '') };
  const total = first<{ n: number }>(db, `SELECT count(*) AS n ${matching}`, parameters)!.n;
  const offset = after ?? 0;
  const ids = all<{ id: string }>(
    db,
    `SELECT actor_id AS id ${matching} ORDER BY own.folded LIMIT :limit OFFSET :offset`,
    { ...parameters, limit, offset },
  ).map(({ id }) => id);
  const end = offset + ids.length;
  return { actors: readActors(db, ids), total, next: end < total ? end : null };
}
