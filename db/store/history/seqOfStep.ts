import { ApiError } from '../../api/errors.ts';
import { first, type Database } from '../database.ts';

/** The number of a step in the order of the history. Throws UNKNOWN_ID. */
export function seqOfStep(db: Database, id: string): number {
  const row = first<{ seq: number }>(db, 'SELECT seq FROM history_step WHERE id = :id', { id });
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'step', id });
  return row.seq;
}
