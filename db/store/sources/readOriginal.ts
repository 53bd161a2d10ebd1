import { ApiError } from '../../api/errors.ts';
import { first, type Database } from '../database.ts';
import { presentRevision } from './reviseSource.ts';

/** The file that a revision of a source came from. */
export interface Original {
  fileName: string;
  mediaType: string;
  encoding: string | null;
  bytes: Buffer;
}

/**
 * The file that a source came from, byte for byte; that of an older revision where asked. Throws
 * UNKNOWN_ID, and UNKNOWN_REVISION.
 */
export function readOriginal(db: Database, id: string, revision?: number): Original {
  const present = presentRevision(db, id);
  const row = first<Original>(
    db,
    `SELECT file_name AS fileName, media_type AS mediaType, encoding, bytes
     FROM source_revision JOIN original ON original.sha256 = original_sha256
     WHERE source_id = :id AND revision = :revision`,
    { id, revision: revision ?? present.revision },
  );
  if (!row) throw new ApiError('UNKNOWN_REVISION', { id, revision });
  return row;
}
