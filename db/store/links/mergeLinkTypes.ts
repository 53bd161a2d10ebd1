import { ApiError } from '../../api/errors.ts';
import type { LinkType } from '../../model/link.ts';
import { all, run, type Database } from '../database.ts';
import { refuseNeeded } from './neededTypes.ts';
import { readLinkType } from './linkTypes.ts';

interface Row {
  id: string;
  fromKind: string;
  fromId: string;
  toKind: string;
  toId: string;
  note: string;
}

/**
 * Gives every link of a type another type, turned round with `reverse`, and deletes the type. Where
 * two things are then linked so twice, the link that was there stays and takes over the other's note.
 * Gives back the type that is gone. Throws UNKNOWN_ID, INVALID_INPUT, LINK_TYPE_NEEDED.
 */
export function mergeLinkTypes(
  db: Database,
  { from, into, reverse = false }: { from: string; into: string; reverse?: boolean | undefined },
): LinkType {
  const gone = readLinkType(db, from);
  const kept = readLinkType(db, into);
  if (from === into) {
    throw new ApiError('INVALID_INPUT', { problem: 'a link type cannot be merged into itself.' });
  }
  refuseNeeded(gone);

  const known = new Map<string, Row>();
  for (const row of linksOfType(db, into)) known.set(keyOf(row, kept.symmetric), row);
  const moved: Row[] = [];
  const noted = new Set<Row>();
  const folded: string[] = [];
  for (const before of linksOfType(db, from)) {
    const row = reverse ? reversed(before) : before;
    const same = known.get(keyOf(row, kept.symmetric));
    if (!same) {
      known.set(keyOf(row, kept.symmetric), row);
      moved.push(row);
      continue;
    }
    folded.push(row.id);
    if (row.note === '' || row.note === same.note) continue;
    same.note = same.note === '' ? row.note : `${same.note}\n${row.note}`;
    noted.add(same);
  }
  run(db, 'DELETE FROM link WHERE id IN (SELECT value FROM json_each(:ids))', {
    ids: JSON.stringify(folded),
  });
  for (const row of moved) {
    run(
      db,
      `UPDATE link SET type_id = :into, from_kind = :fromKind, from_id = :fromId,
         to_kind = :toKind, to_id = :toId, note = :note WHERE id = :id`,
      { ...row, into },
    );
    noted.delete(row);
  }
  for (const { id, note } of noted)
    run(db, 'UPDATE link SET note = :note WHERE id = :id', { id, note });
  run(db, 'DELETE FROM link_type WHERE id = :from', { from });
  return gone;
}

function linksOfType(db: Database, typeId: string): Row[] {
  return all<Row>(
    db,
    `SELECT id, from_kind AS fromKind, from_id AS fromId, to_kind AS toKind, to_id AS toId, note
     FROM link WHERE type_id = :typeId ORDER BY seq`,
    { typeId },
  );
}

function keyOf({ fromId, toId }: Row, symmetric: boolean): string {
  return symmetric && toId < fromId ? `${toId} ${fromId}` : `${fromId} ${toId}`;
}

function reversed({ fromKind, fromId, toKind, toId, ...row }: Row): Row {
  return { ...row, fromKind: toKind, fromId: toId, toKind: fromKind, toId: fromId };
}
