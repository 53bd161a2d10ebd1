import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BetterSqlite3, type Database } from '../../db/store/database.ts';
import { columnsOf } from '../../db/store/history/recorder.ts';
import { FORMAT_VERSION, migrate, migrations } from '../../db/store/migrations/index.ts';
import type { Migration } from '../../db/store/migrations/migration.ts';
import { trackedTables } from '../../db/store/tables.ts';
import { temporaryFolder } from '../helpers/folder.ts';

const good: Migration = { version: 10, name: 'good', sql: 'CREATE TABLE first (a TEXT) STRICT;' };
const better: Migration = { version: 20, name: 'better', sql: 'ALTER TABLE first ADD b TEXT;' };
const bad: Migration = {
  version: 30,
  name: 'bad',
  sql: 'CREATE TABLE second (a TEXT) STRICT; INSERT INTO second (nowhere) VALUES (1);',
};

function emptyDatabase(): { db: Database; path: string } {
  const path = join(temporaryFolder(), 'test.db');
  const db = new BetterSqlite3(path);
  onTestFinished(() => void db.close());
  return { db, path };
}

const versionOf = (db: Database) => db.pragma('user_version', { simple: true });
const tablesOf = (db: Database) =>
  db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();

test('versions grow by tens, so that a mend fits between', () => {
  expect(migrations.length).toBeGreaterThan(0);
  migrations.forEach(({ version }, index) => expect(version).toBe((index + 1) * 10));
  expect(FORMAT_VERSION).toBe(migrations.at(-1)!.version);
});

test('an empty file becomes a notebook of the present format', () => {
  const { db } = emptyDatabase();
  expect(migrate(db)).toBe(true);
  expect(versionOf(db)).toBe(FORMAT_VERSION);
  expect(migrate(db), 'nothing is left to do').toBe(false);
});

test('every table of the history has a key that undo can find a row by', () => {
  const { db } = emptyDatabase();
  migrate(db);
  for (const [table, { idColumn }] of Object.entries(trackedTables)) {
    const columns = db.pragma(`table_info(${table})`) as Array<{ name: string; pk: number }>;
    expect(columns.filter(({ pk }) => pk > 0).length, table).toBeGreaterThan(0);
    expect(columnsOf(db, table), table).toContain(idColumn);
  }
});

test('every table is one of the history, or is known not to be', () => {
  const { db } = emptyDatabase();
  migrate(db);
  const own = ['notebook', 'original', 'snapshot', 'fingerprint', 'reading_position', 'map_place'];
  const history = ['history_step', 'history_change', 'history_touched'];
  const known = new Set([...Object.keys(trackedTables), ...own, ...history]);
  const others = (tablesOf(db) as string[]).filter(
    (name) => !known.has(name) && !/^(source|passage|note|actor)_index/.test(name),
  );
  expect(others).toEqual([]);
});

test('only what is newer than the file is applied', () => {
  const { db } = emptyDatabase();
  migrate(db, [good]);
  expect(columnsOf(db, 'first')).toEqual(['a']);
  migrate(db, [good, better]);
  expect(columnsOf(db, 'first')).toEqual(['a', 'b']);
  expect(versionOf(db)).toBe(20);
});

test('a migration that fails takes back those before it and leaves the file as it was', () => {
  const { db, path } = emptyDatabase();
  migrate(db, [good]);
  db.exec(`INSERT INTO first VALUES ('kept')`);
  const before = readFileSync(path);
  expect(() => db.transaction(() => migrate(db, [good, better, bad]))()).toThrow(/nowhere/);
  expect(versionOf(db)).toBe(10);
  expect(tablesOf(db)).toEqual(['first']);
  expect(columnsOf(db, 'first')).toEqual(['a']);
  expect(readFileSync(path).equals(before)).toBe(true);
});
