import { ApiError } from '../../api/errors.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { first, type Database } from '../database.ts';
import { readSnapshot, type Snapshot } from '../sources/snapshots.ts';

/** What passages of a source are placed in. */
export interface SourceText extends Snapshot {
  title: string;
  published: PartialDate | null;
  revision: number;
}

/** The text of a source in its newest revision, or in `revision`. Throws UNKNOWN_ID. */
export function readSourceText(db: Database, sourceId: string, revision?: number): SourceText {
  const row = first<Omit<SourceText, 'text' | 'blocks'> & { snapshot: string }>(
    db,
    `SELECT title, published, source_revision.revision,
       source_revision.snapshot_sha256 AS snapshot
     FROM source JOIN source_revision ON source_id = source.id
       AND source_revision.revision = coalesce(:revision, source.revision)
     WHERE source.id = :sourceId`,
    { sourceId, revision: revision ?? null },
  );
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'source', id: sourceId });
  const { snapshot, ...source } = row;
  return { ...source, ...readSnapshot(db, snapshot) };
}
