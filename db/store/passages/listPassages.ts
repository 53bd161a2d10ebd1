import type { PassageFilter } from '../../api/inputs.ts';
import type { Passage } from '../../model/passage.ts';
import { all, first, type Database } from '../database.ts';
import { filterPassages } from './filterPassages.ts';
import { readPassages } from './readPassages.ts';

const FROM = 'FROM passage JOIN source ON source.id = passage.source_id';
const ORDER = 'ORDER BY source.seq, passage.start, passage.seq';

/**
 * Passages that a filter lets through, in the order their sources came into the notebook and within
 * them of their places: those after the first `after`, at most `limit`. `total` counts all of them;
 * `next` is where the next page begins, null after the last.
 */
export function listPassages(
  db: Database,
  filter: PassageFilter,
  limit: number,
  after: number | null,
): { passages: Passage[]; total: number; next: number | null } {
  const { where, parameters } = filterPassages(db, filter);
  const offset = after ?? 0;
  const total = first<{ n: number }>(
    db,
    `SELECT count(*) AS n ${FROM} WHERE ${where}`,
    parameters,
  )!.n;
  const ids = all<{ id: string }>(
    db,
    `SELECT passage.id ${FROM} WHERE ${where} ${ORDER} LIMIT :limit OFFSET :offset`,
    { ...parameters, limit, offset },
  ).map(({ id }) => id);
  const end = offset + ids.length;
  return { passages: readPassages(db, ids), total, next: end < total ? end : null };
}

/** Ids of all passages that a filter lets through, in the order of `listPassages`. */
export function passageIds(db: Database, filter: PassageFilter): string[] {
  const { where, parameters } = filterPassages(db, filter);
  return all<{ id: string }>(
    db,
    `SELECT passage.id ${FROM} WHERE ${where} ${ORDER}`,
    parameters,
  ).map(({ id }) => id);
}
