import { ApiError } from '../../api/errors.ts';
import { all, type Database } from '../database.ts';

/** Throws UNKNOWN_ID where one of these passages is not there. */
export function assertPassages(db: Database, ids: readonly string[]): void {
  const unknown = all<{ id: string }>(
    db,
    `SELECT value AS id FROM json_each(:ids)
     WHERE NOT EXISTS (SELECT 1 FROM passage WHERE id = value) LIMIT 1`,
    { ids: JSON.stringify(ids) },
  )[0];
  if (unknown) throw new ApiError('UNKNOWN_ID', { kind: 'passage', id: unknown.id });
}
