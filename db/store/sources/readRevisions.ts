import type { SourceRevision } from '../../model/revision.ts';
import { all, type Database } from '../database.ts';
import { presentRevision } from './reviseSource.ts';

/** The texts that a source has had, newest first. Throws UNKNOWN_ID. */
export function listRevisions(db: Database, id: string): SourceRevision[] {
  presentRevision(db, id);
  return all<SourceRevision>(
    db,
    `SELECT revision, reason, file_name AS fileName, media_type AS mediaType, encoding,
       original_sha256 AS sha256, snapshot.length, created_at AS createdAt,
       (SELECT count(*) FROM passage
        WHERE passage.source_id = :id AND passage.revision = source_revision.revision)
         AS passageCount
     FROM source_revision JOIN snapshot ON snapshot.sha256 = snapshot_sha256
     WHERE source_id = :id ORDER BY revision DESC`,
    { id },
  );
}
