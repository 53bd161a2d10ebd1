import { ApiError } from '../../api/errors.ts';
import type { Link, LinkEnd, LinkEndKind } from '../../model/link.ts';
import { all, first, type Database } from '../database.ts';
import { driftingLinks } from './drift.ts';
import { findEnd, readEnds, type EndRef } from './linkEnds.ts';
import { listLinkTypes } from './linkTypes.ts';

interface LinkRow {
  seq: number;
  id: string;
  fromKind: LinkEndKind;
  fromId: string;
  toKind: LinkEndKind;
  toId: string;
  typeId: string;
  note: string;
  createdAt: string;
}

const COLUMNS = `seq, id, from_kind AS fromKind, from_id AS fromId, to_kind AS toKind,
  to_id AS toId, type_id AS typeId, note, created_at AS createdAt`;

/** One link with both its ends. Throws UNKNOWN_ID. */
export function readLink(db: Database, id: string): Link {
  const row = first<LinkRow>(db, `SELECT ${COLUMNS} FROM link WHERE id = :id`, { id });
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'link', id });
  return complete(db, [row])[0]!;
}

/** Links in the order of `ids`. Throws UNKNOWN_ID for the first that is not there. */
export function readLinks(db: Database, ids: readonly string[]): Link[] {
  const rows = all<LinkRow>(
    db,
    `SELECT ${COLUMNS} FROM link WHERE id IN (SELECT value FROM json_each(:ids))`,
    { ids: JSON.stringify(ids) },
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const missing = ids.find((id) => !byId.has(id));
  if (missing !== undefined) throw new ApiError('UNKNOWN_ID', { kind: 'link', id: missing });
  return complete(
    db,
    ids.map((id) => byId.get(id)!),
  );
}

/**
 * Links in the order they were made, after the one with the sequence number `after`: of one thing,
 * whichever end it is, or all. Throws UNKNOWN_ID when `ofId` is nothing that can be linked.
 */
export function listLinks(
  db: Database,
  ofId: string | null,
  limit: number,
  after: number | null,
): { links: Link[]; total: number; next: number | null } {
  if (ofId !== null) findEnd(db, ofId);
  const where = '(:id IS NULL OR from_id = :id OR to_id = :id)';
  const rows = all<LinkRow>(
    db,
    `SELECT ${COLUMNS} FROM link WHERE ${where} AND seq > :after ORDER BY seq LIMIT :limit`,
    { id: ofId, after: after ?? 0, limit: limit + 1 },
  );
  const page = rows.slice(0, limit);
  const total = first<{ n: number }>(db, `SELECT count(*) AS n FROM link WHERE ${where}`, {
    id: ofId,
  })!.n;
  return {
    links: complete(db, page),
    total,
    next: rows.length > limit ? page.at(-1)!.seq : null,
  };
}

/** Every link that has one of these things at an end, in the order they were made. */
export function linksOf(db: Database, ids: readonly string[]): Link[] {
  return complete(
    db,
    all<LinkRow>(
      db,
      `SELECT ${COLUMNS} FROM link
       WHERE from_id IN (SELECT value FROM json_each(:ids))
          OR to_id IN (SELECT value FROM json_each(:ids))
       ORDER BY seq`,
      { ids: JSON.stringify(ids) },
    ),
  );
}

function complete(db: Database, rows: readonly LinkRow[]): Link[] {
  const types = new Map(listLinkTypes(db).map((type) => [type.id, type]));
  const ends = readEnds(
    db,
    rows.flatMap((row) => [refOf(row, 'from'), refOf(row, 'to')]),
  );
  const drifting = driftingLinks(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { id, name, inverse, symmetric } = types.get(row.typeId)!;
    return {
      id: row.id,
      type: { id, name, inverse, symmetric },
      from: endOf(ends, refOf(row, 'from')),
      to: endOf(ends, refOf(row, 'to')),
      note: row.note,
      drift: drifting.has(row.id),
      createdAt: row.createdAt,
    };
  });
}

function refOf(row: LinkRow, end: 'from' | 'to'): EndRef {
  return end === 'from'
    ? { kind: row.fromKind, id: row.fromId }
    : { kind: row.toKind, id: row.toId };
}

/** An end that is gone without its links is damage for the doctor to report, not to fall over. */
function endOf(ends: Map<string, LinkEnd>, ref: EndRef): LinkEnd {
  return ends.get(ref.id) ?? { ...ref, title: '', detail: '', sourceId: null };
}
