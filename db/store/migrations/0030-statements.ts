import type { Migration } from './migration.ts';

/**
 * Statements to reason with: what a codebook says of its tags, by when something is asked for, views
 * of the passage table, and where nodes of a map were put.
 *
 * Rows that the history kept get the new columns too, so that every step can still be undone.
 */
export const statements: Migration = {
  version: 30,
  name: 'statements',
  sql: /* sql */ `
ALTER TABLE tag ADD COLUMN when_to_use TEXT NOT NULL DEFAULT '';
ALTER TABLE tag ADD COLUMN when_not TEXT NOT NULL DEFAULT '';
ALTER TABLE tag ADD COLUMN side TEXT NOT NULL DEFAULT 'none'
  CHECK (side IN ('for', 'against', 'open', 'none'));
ALTER TABLE tag ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));

-- Stances commit whoever takes them; those that a new notebook begins with are known by their ids,
-- and those of Discourse Network Analyzer by their names.
CREATE TEMP TABLE known_side (id TEXT PRIMARY KEY, side TEXT NOT NULL);
INSERT INTO known_side VALUES
  ('70726c79-0000-8000-8000-000000000103', 'for'),
  ('70726c79-0000-8000-8000-000000000104', 'for'),
  ('70726c79-0000-8000-8000-000000000105', 'against'),
  ('70726c79-0000-8000-8000-000000000106', 'none'),
  ('70726c79-0000-8000-8000-000000000107', 'none');
UPDATE tag SET side = coalesce(
    (SELECT side FROM known_side WHERE known_side.id = tag.id),
    CASE name WHEN 'Agreement' THEN 'for' WHEN 'Disagreement' THEN 'against' ELSE 'open' END)
  WHERE family = 'stance';

CREATE TABLE tag_example (
  tag_id     TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  passage_id TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  PRIMARY KEY (tag_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_example_passage ON tag_example (passage_id);

ALTER TABLE condition ADD COLUMN due TEXT;

ALTER TABLE saved_search ADD COLUMN view TEXT CHECK (view IS NULL OR json_valid(view));

-- Where a person put the nodes of a map. Not part of the history.
CREATE TABLE map_place (
  map     TEXT NOT NULL CHECK (map IN ('passages', 'actors', 'issues', 'network')),
  node_id TEXT NOT NULL,
  x       REAL NOT NULL,
  y       REAL NOT NULL,
  PRIMARY KEY (map, node_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX history_step_at ON history_step (at);

-- What a step was done to; kept when the step can no longer be done again.
CREATE TABLE history_touched (
  step_seq INTEGER NOT NULL REFERENCES history_step (seq) ON DELETE CASCADE,
  kind     TEXT NOT NULL,
  thing_id TEXT NOT NULL,
  PRIMARY KEY (step_seq, kind, thing_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_touched_thing ON history_touched (thing_id);

INSERT OR IGNORE INTO history_touched (step_seq, kind, thing_id)
  SELECT step_seq,
    CASE kind WHEN 'link_type' THEN 'linkType' WHEN 'saved_search' THEN 'savedSearch' ELSE kind END,
    coalesce(after, before) ->> CASE WHEN table_name = kind THEN '$.id' ELSE '$.' || kind || '_id' END
  FROM (
    SELECT step_seq, table_name, before, after, CASE
        WHEN table_name LIKE 'source%' THEN 'source'
        WHEN table_name LIKE 'passage%' OR table_name LIKE 'condition%' THEN 'passage'
        WHEN table_name IN ('actor', 'actor_name', 'affiliation') THEN 'actor'
        WHEN table_name LIKE 'event%' THEN 'event'
        WHEN table_name LIKE 'note%' THEN 'note'
        ELSE table_name END AS kind
    FROM history_change);

UPDATE history_change SET
  before = json_set(before, '$.when_to_use', '', '$.when_not', '', '$.retired', 0, '$.side',
    CASE before ->> '$.family' WHEN 'stance' THEN coalesce(
      (SELECT side FROM known_side WHERE id = before ->> '$.id'),
      CASE before ->> '$.name' WHEN 'Agreement' THEN 'for' WHEN 'Disagreement' THEN 'against'
        ELSE 'open' END)
    ELSE 'none' END),
  after = json_set(after, '$.when_to_use', '', '$.when_not', '', '$.retired', 0, '$.side',
    CASE after ->> '$.family' WHEN 'stance' THEN coalesce(
      (SELECT side FROM known_side WHERE id = after ->> '$.id'),
      CASE after ->> '$.name' WHEN 'Agreement' THEN 'for' WHEN 'Disagreement' THEN 'against'
        ELSE 'open' END)
    ELSE 'none' END)
  WHERE table_name = 'tag';
UPDATE history_change SET
  before = json_set(before, '$.due', NULL), after = json_set(after, '$.due', NULL)
  WHERE table_name = 'condition';
UPDATE history_change SET
  before = json_set(before, '$.view', NULL), after = json_set(after, '$.view', NULL)
  WHERE table_name = 'saved_search';
DROP TABLE known_side;
`,
};
