import { join } from 'node:path';
import { BetterSqlite3 } from '../../db/store/database.ts';

/** Another way to keep a coded passage, to be measured beside ours. */
export interface Other extends Disposable {
  description: string;
  create(index: number): void;
}

const WORDS = 'x'.repeat(120);

/** The least that a durable insert can cost: one row, no index, the same settings as ours. */
export function plainInsert(folder: string): Other {
  const db = new BetterSqlite3(join(folder, 'plain.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, words TEXT NOT NULL)');
  const insert = db.prepare('INSERT INTO row (words) VALUES (?)');
  return {
    description: 'one row, better-sqlite3, WAL, synchronous=FULL',
    create: () => void insert.run(WORDS),
    [Symbol.dispose]: () => void db.close(),
  };
}

/**
 * What Taguette writes for a highlight with a tag: the highlight, its tags and a line of the log of
 * commands, in one transaction, with SQLite's defaults (rollback journal, synchronous=FULL). Its web
 * server and its database library are not counted.
 */
export function likeTaguette(folder: string): Other {
  const db = new BetterSqlite3(join(folder, 'taguette.db'));
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = FULL');
  db.exec(`
    CREATE TABLE documents (id INTEGER PRIMARY KEY, name VARCHAR, contents TEXT);
    CREATE TABLE tags (id INTEGER PRIMARY KEY, path VARCHAR, UNIQUE (path));
    CREATE TABLE highlights (
      id INTEGER PRIMARY KEY, document_id INTEGER REFERENCES documents (id),
      start_offset INTEGER, end_offset INTEGER, snippet TEXT);
    CREATE INDEX ix_highlights_document_id ON highlights (document_id);
    CREATE INDEX ix_highlights_start_offset ON highlights (start_offset);
    CREATE TABLE highlight_tags (
      highlight_id INTEGER REFERENCES highlights (id), tag_id INTEGER REFERENCES tags (id),
      PRIMARY KEY (highlight_id, tag_id));
    CREATE INDEX ix_highlight_tags_tag_id ON highlight_tags (tag_id);
    CREATE TABLE commands (
      id INTEGER PRIMARY KEY, date DATETIME, user_login VARCHAR, project_id INTEGER,
      document_id INTEGER, payload TEXT);
    CREATE INDEX idx_project_document ON commands (project_id, document_id);
    INSERT INTO documents VALUES (1, 'A long source', '');
    INSERT INTO tags VALUES (1, 'Precondition'), (2, 'Ferry corridor');
  `);
  const highlight = db.prepare('INSERT INTO highlights VALUES (NULL, 1, ?, ?, ?)');
  const tag = db.prepare('INSERT INTO highlight_tags VALUES (?, ?)');
  const command = db.prepare(`INSERT INTO commands VALUES (NULL, ?, 'admin', 1, 1, ?)`);
  const create = db.transaction((index: number) => {
    const { lastInsertRowid } = highlight.run(index * 180, index * 180 + 120, WORDS);
    tag.run(lastInsertRowid, 1);
    tag.run(lastInsertRowid, 2);
    command.run(
      new Date().toISOString(),
      JSON.stringify({
        type: 'highlight_add',
        highlight_id: Number(lastInsertRowid),
        tags: [1, 2],
      }),
    );
  });
  return {
    description: 'rows like Taguette’s (highlight, 2 tags, command), SQLite’s defaults',
    create,
    [Symbol.dispose]: () => void db.close(),
  };
}

/**
 * What QualCoder writes for a coded segment: one row for each code, each committed by itself, with
 * SQLite's defaults. Python and Qt are not counted.
 */
export function likeQualCoder(folder: string): Other {
  const db = new BetterSqlite3(join(folder, 'qualcoder.qda'));
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = FULL');
  db.exec(`
    CREATE TABLE code_text (
      ctid INTEGER PRIMARY KEY, cid INTEGER, fid INTEGER, seltext TEXT, pos0 INTEGER, pos1 INTEGER,
      owner TEXT, date TEXT, memo TEXT, avid INTEGER, important INTEGER,
      UNIQUE (cid, fid, pos0, pos1, owner))
  `);
  const insert = db.prepare(
    `INSERT INTO code_text VALUES (NULL, ?, 1, ?, ?, ?, 'default', ?, '', NULL, NULL)`,
  );
  return {
    description: 'rows like QualCoder’s (2 codes, each committed), SQLite’s defaults',
    create: (index) => {
      for (const code of [1, 2]) {
        insert.run(code, WORDS, index * 180, index * 180 + 120, new Date().toISOString());
      }
    },
    [Symbol.dispose]: () => void db.close(),
  };
}
