import { dateBounds, type PartialDate } from '../../model/partialDate.ts';
import type { Reliability, Credibility } from '../../model/source.ts';
import type { ActorKind } from '../../model/actor.ts';
import { all, type Database, type Parameters } from '../database.ts';
import { FAMILY_ORDER } from '../tags/findTag.ts';
import {
  dayNumber,
  type ActorFact,
  type LinkFact,
  type SourceFact,
  type TagFact,
} from './facts.ts';

const LAST_OF_ALL = 99_999_999;

/** All tags, in the order of lists; `parent` is still an id. */
export function readTagFacts(
  db: Database,
): Array<Omit<TagFact, 'parent'> & { parentId: string | null }> {
  return all<Omit<TagFact, 'parent' | 'order' | 'gone'> & { parentId: string | null }>(
    db,
    `SELECT id, name, family, color, letter, side, parent_id AS parentId FROM tag
     ORDER BY ${FAMILY_ORDER}, position, seq`,
  ).map((tag, order) => ({ ...tag, order, gone: false }));
}

/** An actor whose affiliations still name ids. */
export type ReadActor = Omit<ActorFact, 'affiliations'> & {
  affiliations: Array<Omit<ActorFact['affiliations'][number], 'to'> & { toId: string }>;
};

/** Actors with their affiliations: those asked for, or all. */
export function readActorFacts(db: Database, ids: readonly string[] | null): ReadActor[] {
  const wanted = ids === null ? null : JSON.stringify(ids);
  const only = (column: string) =>
    wanted === null ? 'true' : `${column} IN (SELECT value FROM json_each(:wanted))`;
  const parameters: Parameters = wanted === null ? {} : { wanted };
  const actors = all<{ id: string; name: string; kind: ActorKind | null }>(
    db,
    `SELECT id, name, kind FROM actor WHERE ${only('id')}`,
    parameters,
  ).map((actor): ReadActor => ({ ...actor, gone: false, affiliations: [] }));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (const row of all<{
    id: string;
    toId: string;
    role: string | null;
    from: PartialDate | null;
    to: PartialDate | null;
  }>(
    db,
    `SELECT actor_id AS id, organisation_id AS toId, role, from_date AS "from", to_date AS "to"
     FROM affiliation WHERE ${only('actor_id')} ORDER BY actor_id, position`,
    parameters,
  )) {
    byId.get(row.id)?.affiliations.push({
      toId: row.toId,
      role: row.role,
      first: row.from === null ? 0 : dayNumber(dateBounds(row.from).first),
      last: row.to === null ? LAST_OF_ALL : dayNumber(dateBounds(row.to).last),
    });
  }
  return actors;
}

/** All sources. */
export function readSourceFacts(db: Database): SourceFact[] {
  return all<{
    id: string;
    seq: number;
    title: string;
    publisher: string | null;
    reliability: Reliability | null;
    credibility: Credibility | null;
    published: PartialDate | null;
  }>(
    db,
    'SELECT id, seq, title, publisher, reliability, credibility, published FROM source ORDER BY seq',
  ).map(({ published, ...source }) => {
    const days = published === null ? null : dateBounds(published);
    return {
      ...source,
      first: days === null ? 0 : dayNumber(days.first),
      last: days === null ? 0 : dayNumber(days.last),
      gone: false,
    };
  });
}

/** Links: those asked for, or all. */
export function readLinkFacts(db: Database, ids: readonly string[] | null): LinkFact[] {
  const only = ids === null ? 'true' : 'id IN (SELECT value FROM json_each(:ids))';
  return all<LinkFact>(
    db,
    `SELECT id, type_id AS typeId, from_kind AS fromKind, from_id AS fromId, to_kind AS toKind,
       to_id AS toId FROM link WHERE ${only} ORDER BY seq`,
    ids === null ? {} : { ids: JSON.stringify(ids) },
  );
}
