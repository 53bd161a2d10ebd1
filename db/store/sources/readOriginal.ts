import { ApiError } from '../../api/errors.ts';
import { first, type Database } from '../database.ts';

/** The file a source came from, byte for byte. Throws UNKNOWN_ID. */
export function readOriginal(
  db: Database,
  id: string,
): { fileName: string; mediaType: string; bytes: Buffer } {
  const row = first<{ fileName: string; mediaType: string; bytes: Buffer }>(
    db,
    `SELECT file_name AS fileName, media_type AS mediaType, bytes
     FROM source JOIN original ON original.sha256 = original_sha256 WHERE source.id = :id`,
    { id },
  );
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'source', id });
  return row;
}
