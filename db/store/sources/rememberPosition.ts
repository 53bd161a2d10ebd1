import { ApiError } from '../../api/errors.ts';
import { first, run, type Database } from '../database.ts';

/** Keeps where reading stopped: a UTF-16 offset into the text. Throws UNKNOWN_ID. */
export function rememberPosition(db: Database, id: string, position: number): void {
  if (!first(db, 'SELECT 1 FROM source WHERE id = :id', { id })) {
    throw new ApiError('UNKNOWN_ID', { kind: 'source', id });
  }
  run(
    db,
    `INSERT INTO reading_position (source_id, position) VALUES (:id, :position)
     ON CONFLICT (source_id) DO UPDATE SET position = excluded.position`,
    { id, position },
  );
}
