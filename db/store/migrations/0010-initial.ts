import type { Migration } from './migration.ts';

/**
 * The first format of a notebook. docs/notebook-format.md explains it table by table.
 *
 * Tables of the history are listed in `../tables.ts`. `original` and `snapshot` are not: their rows
 * are named by their content and never change, so undo has nothing to take back in them.
 */
export const initial: Migration = {
  version: 10,
  name: 'initial',
  sql: /* sql */ `
CREATE TABLE notebook (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE original (
  sha256 TEXT PRIMARY KEY,
  bytes  BLOB NOT NULL
) STRICT;

-- length stands before text: SQLite walks through a row to reach a column, and texts are long.
CREATE TABLE snapshot (
  sha256 TEXT PRIMARY KEY,
  length INTEGER NOT NULL,
  text   TEXT NOT NULL,
  blocks TEXT NOT NULL CHECK (json_valid(blocks))
) STRICT;

CREATE TABLE source (
  seq             INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  title           TEXT NOT NULL,
  publisher       TEXT,
  authors         TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(authors)),
  url             TEXT,
  published       TEXT,
  retrieved       TEXT,
  language        TEXT,
  reliability     TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  credibility     TEXT CHECK (credibility IN ('1', '2', '3', '4', '5', '6')),
  comment         TEXT NOT NULL DEFAULT '',
  file_name       TEXT NOT NULL,
  media_type      TEXT NOT NULL,
  original_sha256 TEXT NOT NULL REFERENCES original (sha256),
  snapshot_sha256 TEXT NOT NULL REFERENCES snapshot (sha256),
  revision        INTEGER NOT NULL DEFAULT 1,
  created_at      TEXT NOT NULL
) STRICT;
CREATE INDEX source_title ON source (title COLLATE NOCASE);
CREATE INDEX source_original ON source (original_sha256);

CREATE TABLE source_revision (
  source_id       TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  revision        INTEGER NOT NULL,
  original_sha256 TEXT NOT NULL REFERENCES original (sha256),
  snapshot_sha256 TEXT NOT NULL REFERENCES snapshot (sha256),
  created_at      TEXT NOT NULL,
  PRIMARY KEY (source_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading_position (
  source_id TEXT PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  family      TEXT NOT NULL CHECK (family IN ('stance', 'issue', 'free')),
  name        TEXT NOT NULL,
  parent_id   TEXT REFERENCES tag (id) ON DELETE SET NULL,
  color       TEXT,
  letter      TEXT,
  key         TEXT,
  description TEXT NOT NULL DEFAULT '',
  position    REAL NOT NULL
) STRICT;
CREATE UNIQUE INDEX tag_name ON tag (family, name COLLATE NOCASE);
CREATE INDEX tag_parent ON tag (parent_id);

CREATE TABLE actor (
  seq     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  name    TEXT NOT NULL,
  kind    TEXT CHECK (kind IN ('person', 'organisation', 'state', 'group')),
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

-- Every name an actor answers to, its own included, folded for comparison (see actorNames.ts).
CREATE TABLE actor_name (
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  folded   TEXT NOT NULL UNIQUE,
  PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE affiliation (
  actor_id        TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  role            TEXT,
  from_date       TEXT,
  to_date         TEXT,
  PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX affiliation_organisation ON affiliation (organisation_id);

CREATE TABLE passage (
  seq           INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  source_id     TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  revision      INTEGER NOT NULL,
  state         TEXT NOT NULL DEFAULT 'placed' CHECK (state IN ('placed', 'review', 'historical')),
  start         INTEGER NOT NULL,
  words         TEXT NOT NULL,
  paragraph     INTEGER,
  comment       TEXT NOT NULL DEFAULT '',
  said_on       TEXT,
  said_on_words TEXT,
  said_first    TEXT,
  said_last     TEXT,
  channel       TEXT,
  created_at    TEXT NOT NULL,
  updated_at    TEXT NOT NULL
) STRICT;
CREATE INDEX passage_place ON passage (source_id, start, seq);
CREATE INDEX passage_said ON passage (said_first);
CREATE INDEX passage_review ON passage (seq) WHERE state = 'review';

CREATE TABLE passage_span (
  passage_id TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  exact      TEXT NOT NULL,
  prefix     TEXT NOT NULL,
  suffix     TEXT NOT NULL,
  PRIMARY KEY (passage_id, position),
  CHECK (0 <= start AND start < "end")
) STRICT, WITHOUT ROWID;

CREATE TABLE passage_evidence (
  passage_id TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('speaker', 'cue')),
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  exact      TEXT NOT NULL,
  prefix     TEXT NOT NULL,
  suffix     TEXT NOT NULL,
  PRIMARY KEY (passage_id, position),
  CHECK (0 <= start AND start < "end")
) STRICT, WITHOUT ROWID;

CREATE TABLE passage_tag (
  passage_id TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  tag_id     TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  PRIMARY KEY (passage_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX passage_tag_tag ON passage_tag (tag_id, passage_id);

CREATE TABLE passage_actor (
  passage_id TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  role       TEXT NOT NULL CHECK (role IN ('speaker', 'onBehalfOf', 'addressee', 'reporter')),
  position   INTEGER NOT NULL,
  actor_id   TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  PRIMARY KEY (passage_id, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX passage_actor_actor ON passage_actor (actor_id, role, passage_id);

CREATE TABLE condition (
  seq        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  passage_id TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  action     TEXT NOT NULL,
  unlocks    TEXT,
  status     TEXT NOT NULL CHECK (status IN ('open', 'met', 'refused', 'withdrawn'))
) STRICT;
CREATE INDEX condition_passage ON condition (passage_id, position);

CREATE TABLE condition_actor (
  condition_id TEXT NOT NULL REFERENCES condition (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  passage_id   TEXT NOT NULL,
  actor_id     TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  PRIMARY KEY (condition_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX condition_actor_actor ON condition_actor (actor_id);

CREATE TABLE condition_change (
  condition_id TEXT NOT NULL REFERENCES condition (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  passage_id   TEXT NOT NULL,
  status       TEXT NOT NULL CHECK (status IN ('open', 'met', 'refused', 'withdrawn')),
  at           TEXT NOT NULL,
  evidence_id  TEXT REFERENCES passage (id) ON DELETE SET NULL,
  note         TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (condition_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX condition_change_evidence ON condition_change (evidence_id);

CREATE TABLE link_type (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  inverse     TEXT NOT NULL,
  symmetric   INTEGER NOT NULL CHECK (symmetric IN (0, 1)),
  description TEXT NOT NULL DEFAULT '',
  position    REAL NOT NULL
) STRICT;
CREATE UNIQUE INDEX link_type_name ON link_type (name COLLATE NOCASE);

-- The ends can be of several kinds, so no foreign key holds them: deleting a thing deletes its links
-- in the same step (links.ts), and the doctor looks for strays.
CREATE TABLE link (
  seq        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  from_kind  TEXT NOT NULL CHECK (from_kind IN ('passage', 'note', 'source', 'event')),
  from_id    TEXT NOT NULL,
  to_kind    TEXT NOT NULL CHECK (to_kind IN ('passage', 'note', 'source', 'event')),
  to_id      TEXT NOT NULL,
  type_id    TEXT NOT NULL REFERENCES link_type (id),
  note       TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX link_ends ON link (from_id, to_id, type_id);
CREATE INDEX link_to ON link (to_id);
CREATE INDEX link_type_id ON link (type_id);

CREATE TABLE event (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  title       TEXT NOT NULL,
  from_date   TEXT NOT NULL,
  to_date     TEXT,
  place       TEXT,
  description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE event_participant (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_participant_actor ON event_participant (actor_id);

CREATE TABLE note (
  seq        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  title      TEXT NOT NULL,
  body       TEXT NOT NULL CHECK (json_valid(body)),
  text       TEXT NOT NULL,
  version    INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_updated ON note (updated_at);

-- What a note quotes and mentions, with the words it had when it was put there. The target may be
-- gone: a quotation of a deleted passage stays in its note and says so.
CREATE TABLE note_reference (
  note_id   TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  kind      TEXT NOT NULL CHECK (kind IN ('passage', 'actor', 'note', 'source')),
  target_id TEXT NOT NULL,
  position  INTEGER NOT NULL,
  words     TEXT NOT NULL,
  PRIMARY KEY (note_id, kind, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_reference_target ON note_reference (target_id);

CREATE TABLE saved_search (
  seq   INTEGER PRIMARY KEY,
  id    TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  query TEXT NOT NULL
) STRICT;

CREATE TABLE history_step (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  at        TEXT NOT NULL,
  author    TEXT,
  operation TEXT NOT NULL,
  label     TEXT NOT NULL,
  subject   TEXT NOT NULL,
  merge_key TEXT,
  state     TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded'))
) STRICT;
CREATE INDEX history_step_state ON history_step (state, seq);

-- Row by row what a step did; the whole row before and after, as JSON, null where there was none.
CREATE TABLE history_change (
  seq        INTEGER PRIMARY KEY,
  step_seq   INTEGER NOT NULL REFERENCES history_step (seq) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  before     TEXT,
  after      TEXT
) STRICT;
CREATE INDEX history_change_step ON history_change (step_seq, seq);

CREATE VIEW source_document AS
  SELECT source.seq, source.title, source.publisher, source.authors, snapshot.text AS body
  FROM source JOIN snapshot ON snapshot.sha256 = source.snapshot_sha256;

-- The text of sources is not stored twice: the index reads it from the snapshots.
CREATE VIRTUAL TABLE source_index USING fts5 (
  title, publisher, authors, body,
  content = 'source_document', content_rowid = 'seq',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE TRIGGER source_index_insert AFTER INSERT ON source BEGIN
  INSERT INTO source_index (rowid, title, publisher, authors, body)
  VALUES (new.seq, new.title, new.publisher, new.authors,
    (SELECT text FROM snapshot WHERE sha256 = new.snapshot_sha256));
END;
CREATE TRIGGER source_index_delete AFTER DELETE ON source BEGIN
  INSERT INTO source_index (source_index, rowid, title, publisher, authors, body)
  VALUES ('delete', old.seq, old.title, old.publisher, old.authors,
    (SELECT text FROM snapshot WHERE sha256 = old.snapshot_sha256));
END;
CREATE TRIGGER source_index_update
AFTER UPDATE OF title, publisher, authors, snapshot_sha256 ON source BEGIN
  INSERT INTO source_index (source_index, rowid, title, publisher, authors, body)
  VALUES ('delete', old.seq, old.title, old.publisher, old.authors,
    (SELECT text FROM snapshot WHERE sha256 = old.snapshot_sha256));
  INSERT INTO source_index (rowid, title, publisher, authors, body)
  VALUES (new.seq, new.title, new.publisher, new.authors,
    (SELECT text FROM snapshot WHERE sha256 = new.snapshot_sha256));
END;

CREATE VIRTUAL TABLE passage_index USING fts5 (
  words, comment, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE TRIGGER passage_index_insert AFTER INSERT ON passage BEGIN
  INSERT INTO passage_index (rowid, words, comment) VALUES (new.seq, new.words, new.comment);
END;
CREATE TRIGGER passage_index_delete AFTER DELETE ON passage BEGIN
  DELETE FROM passage_index WHERE rowid = old.seq;
END;
CREATE TRIGGER passage_index_update AFTER UPDATE OF words, comment ON passage BEGIN
  UPDATE passage_index SET words = new.words, comment = new.comment WHERE rowid = new.seq;
END;

CREATE VIRTUAL TABLE note_index USING fts5 (
  title, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE TRIGGER note_index_insert AFTER INSERT ON note BEGIN
  INSERT INTO note_index (rowid, title, text) VALUES (new.seq, new.title, new.text);
END;
CREATE TRIGGER note_index_delete AFTER DELETE ON note BEGIN
  DELETE FROM note_index WHERE rowid = old.seq;
END;
CREATE TRIGGER note_index_update AFTER UPDATE OF title, text ON note BEGIN
  UPDATE note_index SET title = new.title, text = new.text WHERE rowid = new.seq;
END;

-- One row a name, so that a hit can say which name was found.
CREATE VIRTUAL TABLE actor_index USING fts5 (
  name, actor_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE TRIGGER actor_index_insert AFTER INSERT ON actor_name BEGIN
  INSERT INTO actor_index (name, actor_id) VALUES (new.name, new.actor_id);
END;
CREATE TRIGGER actor_index_delete AFTER DELETE ON actor_name BEGIN
  DELETE FROM actor_index WHERE actor_id = old.actor_id AND name = old.name;
END;
CREATE TRIGGER actor_index_update AFTER UPDATE OF name ON actor_name BEGIN
  UPDATE actor_index SET name = new.name WHERE actor_id = old.actor_id AND name = old.name;
END;
`,
};
