import { ApiError } from '../../api/errors.ts';
import type { RevisionReason, RevisionResult } from '../../model/revision.ts';
import { first, run, type Database } from '../database.ts';
import { followRevision, type Follow } from '../passages/followRevision.ts';
import { insertRevision, putText, type NewRevision } from './newRevision.ts';
import { putOriginal } from './snapshots.ts';

/** What a source has at present. */
export interface PresentRevision {
  title: string;
  revision: number;
  fileName: string;
  mediaType: string;
  encoding: string | null;
  original: string;
  snapshot: string;
}

/** What a source has at present, without its text. Throws UNKNOWN_ID. */
export function presentRevision(db: Database, id: string): PresentRevision {
  const row = first<PresentRevision>(
    db,
    `SELECT title, revision, file_name AS fileName, media_type AS mediaType, encoding,
       original_sha256 AS original, snapshot_sha256 AS snapshot
     FROM source WHERE id = :id`,
    { id },
  );
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'source', id });
  return row;
}

/** A new text of a source; what is left out stays as it is at present. */
export type Revised = Pick<NewRevision, 'text' | 'blocks'> & Partial<NewRevision>;

/**
 * Gives a source a new text, as its newest revision; the older ones stay readable. Its passages
 * follow: those of the present text as `follow` says, those that need review by the difference
 * between their text and the new one. Throws UNKNOWN_ID, and REVISION_SAME when nothing is new.
 */
export function reviseSource(
  db: Database,
  id: string,
  reason: RevisionReason,
  revised: Revised,
  follow: Follow,
  now: Date,
): RevisionResult {
  const present = presentRevision(db, id);
  const snapshot = putText(db, revised);
  if (snapshot === present.snapshot) throw new ApiError('REVISION_SAME', { title: present.title });
  const original = revised.bytes ? putOriginal(db, revised.bytes) : present.original;
  const { fileName, mediaType, encoding } = { ...present, ...revised };
  const revision = present.revision + 1;
  insertRevision(
    db,
    id,
    revision,
    reason,
    { fileName, mediaType, encoding },
    { original, snapshot },
    now,
  );
  run(
    db,
    `UPDATE source SET revision = :revision, file_name = :fileName, media_type = :mediaType,
       encoding = :encoding, original_sha256 = :original, snapshot_sha256 = :snapshot
     WHERE id = :id`,
    { id, revision, fileName, mediaType, encoding, original, snapshot },
  );
  return { revision, ...followRevision(db, id, present.revision, follow) };
}
