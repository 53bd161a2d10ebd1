import { v7 as newId } from 'uuid';
import { ApiError } from '../../api/errors.ts';
import type { SourceDetails } from '../../model/source.ts';
import { all, run, type Database } from '../database.ts';
import { given } from '../given.ts';
import { removeLinksOf } from '../links/removeLinks.ts';
import { readSourceSummary } from './readSources.ts';
import { insertRevision, putContents, type NewRevision } from './newRevision.ts';

/** A document that was read and is to become a source. */
export interface NewSource extends NewRevision {
  details: Partial<SourceDetails> & Pick<SourceDetails, 'title'>;
}

const NO_DETAILS: Omit<SourceDetails, 'title'> = {
  publisher: null,
  authors: [],
  url: null,
  published: null,
  retrieved: null,
  language: null,
  reliability: null,
  credibility: null,
  comment: '',
};

/** The sources that came from a file with this SHA-256, now or in an older revision. */
export function findByOriginal(db: Database, original: string): string[] {
  return all<{ id: string }>(
    db,
    `SELECT DISTINCT source.id FROM source_revision JOIN source ON source.id = source_id
     WHERE source_revision.original_sha256 = :original ORDER BY source.seq`,
    { original },
  ).map(({ id }) => id);
}

/** Adds a source in its first revision, with its original bytes; gives its id. */
export function createSource(db: Database, source: NewSource, now: Date): string {
  const id = newId();
  const names = putContents(db, source);
  const { fileName, mediaType, encoding, details } = source;
  const at = now.toISOString();
  run(
    db,
    `INSERT INTO source (id, title, publisher, authors, url, published, retrieved, language,
       reliability, credibility, comment, file_name, media_type, encoding, original_sha256,
       snapshot_sha256, created_at)
     VALUES (:id, :title, :publisher, :authors, :url, :published, :retrieved, :language,
       :reliability, :credibility, :comment, :fileName, :mediaType, :encoding, :original,
       :snapshot, :at)`,
    {
      ...columnsOf({ ...NO_DETAILS, ...given(details) }),
      ...names,
      id,
      at,
      fileName,
      mediaType,
      encoding,
    },
  );
  insertRevision(db, id, 1, 'import', source, names, now);
  return id;
}

/** Changes what is given of a source and leaves the rest. Throws UNKNOWN_ID. */
export function updateSource(db: Database, id: string, details: Partial<SourceDetails>): void {
  const present = readSourceSummary(db, id);
  run(
    db,
    `UPDATE source SET title = :title, publisher = :publisher, authors = :authors, url = :url,
       published = :published, retrieved = :retrieved, language = :language,
       reliability = :reliability, credibility = :credibility, comment = :comment
     WHERE id = :id`,
    { id, ...columnsOf({ ...present, ...given(details) }) },
  );
}

/** Deletes a source with its passages and the links of both. Throws UNKNOWN_ID. */
export function deleteSource(db: Database, id: string): void {
  const passages = all<{ id: string }>(db, 'SELECT id FROM passage WHERE source_id = :id', { id });
  removeLinksOf(db, [id, ...passages.map((passage) => passage.id)]);
  const deleted = run(db, 'DELETE FROM source WHERE id = :id', { id });
  if (deleted === 0) throw new ApiError('UNKNOWN_ID', { kind: 'source', id });
}

function columnsOf(details: SourceDetails) {
  const { title, reliability, credibility, published, retrieved, comment } = details;
  return {
    title,
    publisher: details.publisher || null,
    authors: JSON.stringify(details.authors),
    url: details.url || null,
    published,
    retrieved,
    language: details.language || null,
    reliability,
    credibility,
    comment,
  };
}
