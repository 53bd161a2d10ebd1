import { v7 as newId } from 'uuid';
import { ApiError } from '../../api/errors.ts';
import type { LinkType, LinkTypeDetails } from '../../model/link.ts';
import { foldText } from '../../text/fold.ts';
import { all, first, run, type Database } from '../database.ts';
import { refuseNeeded } from './neededTypes.ts';

interface LinkTypeRow extends Omit<LinkType, 'symmetric'> {
  symmetric: 0 | 1;
}

const SELECT = `
  SELECT id, name, inverse, symmetric, description, position,
    (SELECT count(*) FROM link WHERE link.type_id = link_type.id) AS linkCount
  FROM link_type`;

/** All link types, in their order. */
export function listLinkTypes(db: Database): LinkType[] {
  return all<LinkTypeRow>(db, `${SELECT} ORDER BY position, seq`).map(toLinkType);
}

/** One link type. Throws UNKNOWN_ID. */
export function readLinkType(db: Database, id: string): LinkType {
  const row = first<LinkTypeRow>(db, `${SELECT} WHERE id = :id`, { id });
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'link type', id });
  return toLinkType(row);
}

/**
 * The link type that is meant by an id, a name or an inverse name, without regard to case. `swapped`
 * says that it was the inverse: what was called the near end is the far one. Throws
 * UNKNOWN_LINK_TYPE, with the names there are.
 */
export function findLinkType(db: Database, text: string): { type: LinkType; swapped: boolean } {
  const types = listLinkTypes(db);
  const wanted = fold(text);
  const named = types.find((type) => type.id === text || fold(type.name) === wanted);
  if (named) return { type: named, swapped: false };
  const inverse = types.find((type) => fold(type.inverse) === wanted);
  if (inverse) return { type: inverse, swapped: true };
  const known = types.map(({ name }) => name).join(', ');
  throw new ApiError('UNKNOWN_LINK_TYPE', { name: text, known });
}

/**
 * Makes a link type, symmetric unless an inverse is given. Throws NAME_TAKEN when its name or its
 * inverse already means another relation, INVALID_INPUT when it has a direction but no inverse.
 */
export function createLinkType(
  db: Database,
  details: Partial<LinkTypeDetails> & Pick<LinkTypeDetails, 'name'>,
): LinkType {
  const { name, inverse = name, symmetric = fold(inverse) === fold(name) } = details;
  const type = settle(db, null, {
    name,
    inverse,
    symmetric,
    description: details.description ?? '',
  });
  const id = newId();
  run(
    db,
    `INSERT INTO link_type (id, name, inverse, symmetric, description, position)
     VALUES (:id, :name, :inverse, :symmetric, :description,
       (SELECT coalesce(max(position), 0) + 1 FROM link_type))`,
    { id, ...type, symmetric: Number(type.symmetric) },
  );
  return readLinkType(db, id);
}

/** Changes a link type. Throws as `createLinkType`, and UNKNOWN_ID. */
export function updateLinkType(
  db: Database,
  id: string,
  changes: Partial<LinkTypeDetails & Pick<LinkType, 'position'>>,
): LinkType {
  const before = readLinkType(db, id);
  const {
    name = before.name,
    inverse = before.inverse,
    description = before.description,
    position = before.position,
  } = changes;
  // Giving an inverse is giving a direction, as it is when a type is made.
  const implied = changes.inverse === undefined ? before.symmetric : fold(inverse) === fold(name);
  const { symmetric = implied } = changes;
  const type = settle(db, id, { name, inverse, symmetric, description });
  run(
    db,
    `UPDATE link_type SET name = :name, inverse = :inverse, symmetric = :symmetric,
       description = :description, position = :position
     WHERE id = :id`,
    { id, ...type, symmetric: Number(type.symmetric), position },
  );
  return readLinkType(db, id);
}

/**
 * Deletes a link type; gives it back. Throws UNKNOWN_ID, LINK_TYPE_NEEDED, and IN_USE while links
 * are of this type.
 */
export function deleteLinkType(db: Database, id: string): LinkType {
  const type = readLinkType(db, id);
  refuseNeeded(type);
  if (type.linkCount > 0) {
    throw new ApiError('IN_USE', { name: type.name, count: type.linkCount });
  }
  run(db, 'DELETE FROM link_type WHERE id = :id', { id });
  return type;
}

/** The details as they may be stored: no word means two relations, a symmetric type has one name. */
function settle(db: Database, id: string | null, details: LinkTypeDetails): LinkTypeDetails {
  const type = details.symmetric ? { ...details, inverse: details.name } : details;
  if (!type.symmetric && fold(type.inverse) === fold(type.name)) {
    throw new ApiError('INVALID_INPUT', {
      problem: '“inverse”: a link type that is not symmetric needs an inverse of its own.',
    });
  }
  for (const other of listLinkTypes(db)) {
    if (other.id === id) continue;
    const taken = [type.name, type.inverse].find((name) =>
      [fold(other.name), fold(other.inverse)].includes(fold(name)),
    );
    if (taken !== undefined) throw new ApiError('NAME_TAKEN', { kind: 'a link type', name: taken });
  }
  return type;
}

function fold(name: string): string {
  return foldText(name, { case: true }).folded.trim();
}

function toLinkType(row: LinkTypeRow): LinkType {
  return { ...row, symmetric: row.symmetric === 1 };
}
