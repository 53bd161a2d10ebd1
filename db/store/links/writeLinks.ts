import { v7 as newId } from 'uuid';
import { ApiError } from '../../api/errors.ts';
import type { Link, LinkType } from '../../model/link.ts';
import { first, run, type Database } from '../database.ts';
import { findEnd, type EndRef } from './linkEnds.ts';
import { findLinkType } from './linkTypes.ts';
import { readLink, readLinks } from './readLinks.ts';

/** A link to be made: ends by id, the type by name, inverse name or id. */
export interface NewLink {
  from: string;
  to: string;
  type: string;
  note?: string | undefined;
}

/**
 * Links two things. Named by its inverse, a type is stored the other way round. Throws UNKNOWN_ID,
 * UNKNOWN_LINK_TYPE, LINK_TO_ITSELF, and LINK_EXISTS (of a symmetric type in either direction).
 */
export function createLink(db: Database, link: NewLink, now: Date): Link {
  const { type, swapped } = findLinkType(db, link.type);
  const ends = inDirection(findEnd(db, link.from), findEnd(db, link.to), swapped);
  checkNew(db, null, ends, type);
  const id = newId();
  run(
    db,
    `INSERT INTO link (id, from_kind, from_id, to_kind, to_id, type_id, note, created_at)
     VALUES (:id, :fromKind, :fromId, :toKind, :toId, :typeId, :note, :at)`,
    {
      id,
      ...columnsOf(ends),
      typeId: type.id,
      note: link.note ?? '',
      at: now.toISOString(),
    },
  );
  return readLink(db, id);
}

/**
 * Changes a link. `reverse` swaps its ends; a type named by its inverse swaps them too, for it then
 * reads from the near end to the far one as it was named. Throws as `createLink`.
 */
export function updateLink(
  db: Database,
  id: string,
  changes: { type?: string | undefined; note?: string | undefined; reverse?: boolean | undefined },
): Link {
  const before = readLink(db, id);
  const { type, swapped } = findLinkType(db, changes.type ?? before.type.id);
  const near = changes.reverse ? before.to : before.from;
  const far = changes.reverse ? before.from : before.to;
  const ends = inDirection(near, far, swapped);
  checkNew(db, id, ends, type);
  run(
    db,
    `UPDATE link SET from_kind = :fromKind, from_id = :fromId, to_kind = :toKind, to_id = :toId,
       type_id = :typeId, note = :note
     WHERE id = :id`,
    { id, ...columnsOf(ends), typeId: type.id, note: changes.note ?? before.note },
  );
  return readLink(db, id);
}

/** Deletes a link; gives it back as it was. Throws UNKNOWN_ID. */
export function deleteLink(db: Database, id: string): Link {
  const link = readLink(db, id);
  run(db, 'DELETE FROM link WHERE id = :id', { id });
  return link;
}

/** Deletes links; gives them back. Throws UNKNOWN_ID, and deletes none then. */
export function deleteLinks(db: Database, ids: readonly string[]): Link[] {
  const links = readLinks(db, [...new Set(ids)]);
  run(db, 'DELETE FROM link WHERE id IN (SELECT value FROM json_each(:ids))', {
    ids: JSON.stringify(ids),
  });
  return links;
}

interface Ends {
  from: EndRef;
  to: EndRef;
}

function inDirection(near: EndRef, far: EndRef, swapped: boolean): Ends {
  return swapped ? { from: far, to: near } : { from: near, to: far };
}

function checkNew(db: Database, except: string | null, { from, to }: Ends, type: LinkType): void {
  if (from.id === to.id) throw new ApiError('LINK_TO_ITSELF');
  const same = first<{ id: string }>(
    db,
    `SELECT id FROM link
     WHERE type_id = :typeId AND id IS NOT :except
       AND ((from_id = :from AND to_id = :to) OR (:symmetric AND from_id = :to AND to_id = :from))`,
    {
      typeId: type.id,
      except,
      from: from.id,
      to: to.id,
      symmetric: Number(type.symmetric),
    },
  );
  if (same) throw new ApiError('LINK_EXISTS', { type: type.name, id: same.id });
}

function columnsOf({ from, to }: Ends): Record<'fromKind' | 'fromId' | 'toKind' | 'toId', string> {
  return { fromKind: from.kind, fromId: from.id, toKind: to.kind, toId: to.id };
}
