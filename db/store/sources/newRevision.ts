import type { RevisionReason } from '../../model/revision.ts';
import { run, type Database } from '../database.ts';
import { putFingerprint } from './fingerprints.ts';
import { putOriginal, putSnapshot, type Snapshot } from './snapshots.ts';

/** A text that a source is to have, and the file that it was read from. */
export interface NewRevision extends Snapshot {
  fileName: string;
  mediaType: string;
  encoding: string | null;
  bytes: Uint8Array;
}

/** The names under which the file and the text of a revision are kept. */
interface ContentNames {
  original: string;
  snapshot: string;
}

/** Keeps the file and the text of a revision, each once in a notebook. */
export function putContents(db: Database, revision: NewRevision): ContentNames {
  const original = putOriginal(db, revision.bytes);
  return { original, snapshot: putText(db, revision) };
}

/** Keeps a text with its blocks; gives its name. */
export function putText(db: Database, { text, blocks }: Snapshot): string {
  const snapshot = putSnapshot(db, { text, blocks });
  putFingerprint(db, snapshot, text);
  return snapshot;
}

/** Adds to the revisions of a source one whose contents are kept. */
export function insertRevision(
  db: Database,
  sourceId: string,
  revision: number,
  reason: RevisionReason,
  from: Pick<NewRevision, 'fileName' | 'mediaType' | 'encoding'>,
  { original, snapshot }: ContentNames,
  now: Date,
): void {
  const { fileName, mediaType, encoding } = from;
  run(
    db,
    `INSERT INTO source_revision (source_id, revision, reason, file_name, media_type, encoding,
       original_sha256, snapshot_sha256, created_at)
     VALUES (:sourceId, :revision, :reason, :fileName, :mediaType, :encoding, :original, :snapshot,
       :at)`,
    {
      sourceId,
      revision,
      reason,
      fileName,
      mediaType,
      encoding,
      original,
      snapshot,
      at: now.toISOString(),
    },
  );
}
