import type { Migration } from './migration.ts';

/**
 * Sources in whatever form they arrive: what each revision came from, how passages follow a new one,
 * who made a passage, and what tells that two texts are the same or nearly so.
 *
 * Rows that the history kept get the new columns too, so that every step can still be undone.
 */
export const revisions: Migration = {
  version: 20,
  name: 'revisions',
  sql: /* sql */ `
ALTER TABLE source ADD COLUMN encoding TEXT;

ALTER TABLE source_revision ADD COLUMN reason TEXT NOT NULL DEFAULT 'import'
  CHECK (reason IN ('import', 'correction', 'encoding', 'version'));
ALTER TABLE source_revision ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
ALTER TABLE source_revision ADD COLUMN media_type TEXT NOT NULL DEFAULT '';
ALTER TABLE source_revision ADD COLUMN encoding TEXT;
UPDATE source_revision SET (file_name, media_type) =
  (SELECT file_name, media_type FROM source WHERE source.id = source_id);
CREATE INDEX source_revision_original ON source_revision (original_sha256);
CREATE INDEX source_revision_snapshot ON source_revision (snapshot_sha256);

ALTER TABLE passage ADD COLUMN coder TEXT;
ALTER TABLE passage ADD COLUMN page INTEGER;
ALTER TABLE passage ADD COLUMN seconds REAL;

-- Null where it stands in the revision of its passage; else the one that it was read in.
ALTER TABLE passage_evidence ADD COLUMN revision INTEGER;

-- Where a passage was first read, once it stands elsewhere.
CREATE TABLE passage_reading (
  passage_id TEXT PRIMARY KEY REFERENCES passage (id) ON DELETE CASCADE,
  revision   INTEGER NOT NULL,
  spans      TEXT NOT NULL CHECK (json_valid(spans))
) STRICT, WITHOUT ROWID;

-- Where a passage that needs review may stand, in which revision.
CREATE TABLE passage_candidates (
  passage_id TEXT PRIMARY KEY REFERENCES passage (id) ON DELETE CASCADE,
  revision   INTEGER NOT NULL,
  candidates TEXT NOT NULL CHECK (json_valid(candidates))
) STRICT, WITHOUT ROWID;

-- What tells that two texts are the same (their hash) or nearly so (their signature, a MinHash).
CREATE TABLE fingerprint (
  snapshot_sha256 TEXT PRIMARY KEY REFERENCES snapshot (sha256) ON DELETE CASCADE,
  text_sha256     TEXT NOT NULL,
  signature       BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX fingerprint_text ON fingerprint (text_sha256);

-- How many things a step of the history that was merged is about.
ALTER TABLE history_step ADD COLUMN things INTEGER NOT NULL DEFAULT 1;

UPDATE history_change SET
  before = json_set(before, '$.encoding', NULL), after = json_set(after, '$.encoding', NULL)
  WHERE table_name = 'source';
UPDATE history_change SET
  before = json_set(before, '$.coder', NULL, '$.page', NULL, '$.seconds', NULL),
  after = json_set(after, '$.coder', NULL, '$.page', NULL, '$.seconds', NULL)
  WHERE table_name = 'passage';
UPDATE history_change SET
  before = json_set(before, '$.revision', NULL), after = json_set(after, '$.revision', NULL)
  WHERE table_name = 'passage_evidence';

CREATE TEMP TABLE kept_source (id TEXT PRIMARY KEY, file_name TEXT, media_type TEXT);
INSERT OR IGNORE INTO kept_source
  SELECT json_extract(content, '$.id'), json_extract(content, '$.file_name'),
    json_extract(content, '$.media_type')
  FROM (SELECT coalesce(after, before) AS content FROM history_change WHERE table_name = 'source');
INSERT OR IGNORE INTO kept_source SELECT id, file_name, media_type FROM source;
UPDATE history_change SET
  before = json_set(before, '$.reason', 'import', '$.file_name', kept_source.file_name,
    '$.media_type', kept_source.media_type, '$.encoding', NULL),
  after = json_set(after, '$.reason', 'import', '$.file_name', kept_source.file_name,
    '$.media_type', kept_source.media_type, '$.encoding', NULL)
  FROM kept_source
  WHERE table_name = 'source_revision'
    AND kept_source.id = json_extract(coalesce(after, before), '$.source_id');
DROP TABLE kept_source;
`,
};
