import { ApiError } from '../../api/errors.ts';
import type { Source, SourceSummary } from '../../model/source.ts';
import { all, first, type Database } from '../database.ts';
import { readSnapshot, type Snapshot } from './snapshots.ts';

type SummaryRow = Omit<SourceSummary, 'authors'> & { authors: string };

const SUMMARY = `
  SELECT source.id, title, publisher, authors, url, published, retrieved, language, reliability,
    credibility, comment, file_name AS fileName, media_type AS mediaType, encoding,
    original_sha256 AS sha256, revision, snapshot.length, created_at AS createdAt,
    (SELECT count(*) FROM passage WHERE source_id = source.id) AS passageCount
  FROM source JOIN snapshot ON snapshot.sha256 = snapshot_sha256`;

/** A source without its text. Throws UNKNOWN_ID. */
export function readSourceSummary(db: Database, id: string): SourceSummary {
  const row = first<SummaryRow>(db, `${SUMMARY} WHERE source.id = :id`, { id });
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'source', id });
  return toSummary(row);
}

/**
 * A source with its text and blocks, those of an older `revision` where asked. Throws UNKNOWN_ID,
 * and UNKNOWN_REVISION.
 */
export function readSource(db: Database, id: string, revision?: number): Source {
  const summary = readSourceSummary(db, id);
  const { text, blocks, ...of } = readRevision(db, id, revision ?? summary.revision);
  const position = first<{ position: number }>(
    db,
    'SELECT position FROM reading_position WHERE source_id = :id',
    { id },
  )?.position;
  return {
    ...summary,
    ...of,
    length: text.length,
    text,
    blocks,
    position: Math.min(position ?? 0, text.length),
  };
}

/** What the text of a revision is, and the file it came from. Throws UNKNOWN_REVISION. */
function readRevision(
  db: Database,
  id: string,
  revision: number,
): Snapshot & Pick<SourceSummary, 'revision' | 'fileName' | 'mediaType' | 'encoding' | 'sha256'> {
  const row = first<{
    fileName: string;
    mediaType: string;
    encoding: string | null;
    sha256: string;
    snapshot: string;
  }>(
    db,
    `SELECT file_name AS fileName, media_type AS mediaType, encoding, original_sha256 AS sha256,
       snapshot_sha256 AS snapshot
     FROM source_revision WHERE source_id = :id AND revision = :revision`,
    { id, revision },
  );
  if (!row) throw new ApiError('UNKNOWN_REVISION', { id, revision });
  const { snapshot, ...of } = row;
  return { ...readSnapshot(db, snapshot), revision, ...of };
}

/**
 * Sources by title, those after the first `after` of them. `next` is where the next page begins,
 * null after the last.
 */
export function listSources(
  db: Database,
  limit: number,
  after: number | null,
): { sources: SourceSummary[]; total: number; next: number | null } {
  const offset = after ?? 0;
  const total = first<{ n: number }>(db, 'SELECT count(*) AS n FROM source')!.n;
  const rows = all<SummaryRow>(
    db,
    `${SUMMARY} ORDER BY title COLLATE NOCASE, source.seq LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  const end = offset + rows.length;
  return { sources: rows.map(toSummary), total, next: end < total ? end : null };
}

function toSummary(row: SummaryRow): SourceSummary {
  return { ...row, authors: JSON.parse(row.authors) as string[] };
}
