import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { all, BetterSqlite3, run } from '../../db/store/database.ts';
import { FORMAT_VERSION } from '../../db/store/migrations/index.ts';
import { APPLICATION_ID, closeNotebook, explain, openNotebook } from '../../db/store/open.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { fingerprint, temporaryFolder } from '../helpers/folder.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

const holdNotebook = fileURLToPath(new URL('../helpers/holdNotebook.ts', import.meta.url));

/** A closed notebook in a folder of its own. */
function closedNotebook(): { folder: string; path: string } {
  const folder = temporaryFolder();
  const path = join(folder, 'Test.parley');
  closeNotebook(openNotebook(path, 'create'));
  return { folder, path };
}

/** Another process that has the notebook open; it is killed with the test. */
async function holdOpen(path: string, mode: 'open' | 'create') {
  const child = fork(holdNotebook, [path, mode]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

/** Changes 32 bits of a SQLite header, big-endian (sqlite.org/fileformat.html, 1.3). */
function patchHeader(path: string, offset: number, value: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt32BE(value, offset);
  writeFileSync(path, bytes);
}

test('a new notebook is marked as one, seeded, and is the same when opened again', () => {
  const path = join(temporaryFolder(), 'New.parley');
  const db = openNotebook(path, 'create');
  const stances = () =>
    all<{ name: string }>(db, `SELECT name FROM tag WHERE family = 'stance' ORDER BY position`);
  expect(stances().map(({ name }) => name)).toEqual([
    'Position',
    'Demand',
    'Precondition',
    'Offer',
    'Commitment',
    'Refusal',
    'Assessment',
    'Fact',
  ]);
  const identity = all(db, 'SELECT * FROM notebook ORDER BY key');
  expect(identity).toHaveLength(2);
  closeNotebook(db);

  const again = openNotebook(path, 'open');
  onTestFinished(() => void again.close());
  expect(again.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(again.pragma('user_version', { simple: true })).toBe(FORMAT_VERSION);
  expect(all(again, 'SELECT * FROM notebook ORDER BY key')).toEqual(identity);
});

test('a notebook is opened with one writer, and what is committed is on the disk', () => {
  const { path } = closedNotebook();
  const db = openNotebook(path, 'open');
  onTestFinished(() => void db.close());
  const setting = (name: string) => db.pragma(name, { simple: true });
  expect({
    journal_mode: setting('journal_mode'),
    locking_mode: setting('locking_mode'),
    synchronous: setting('synchronous'),
    foreign_keys: setting('foreign_keys'),
    trusted_schema: setting('trusted_schema'),
    cell_size_check: setting('cell_size_check'),
  }).toEqual({
    journal_mode: 'wal',
    locking_mode: 'exclusive',
    synchronous: 2,
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
  });
});

test('every table is STRICT', () => {
  const { path } = closedNotebook();
  const db = openNotebook(path, 'open');
  onTestFinished(() => void db.close());
  const tables = all<{ name: string; strict: number }>(
    db,
    `SELECT name, strict FROM pragma_table_list
     WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
  );
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
});

test('closing leaves one file', () => {
  const { folder, path } = closedNotebook();
  const db = openNotebook(path, 'open');
  run(db, `UPDATE tag SET description = 'changed'`);
  expect(readdirSync(folder)).toContain('Test.parley-wal');
  closeNotebook(db);
  expect(readdirSync(folder)).toEqual(['Test.parley']);
});

test('opening and closing a notebook again does not change a byte of it', () => {
  const { path } = closedNotebook();
  closeNotebook(openNotebook(path, 'open'));
  const bytes = readFileSync(path);
  closeNotebook(openNotebook(path, 'open'));
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('a notebook that is missing is said to be, and none is made', () => {
  const folder = temporaryFolder();
  expectApiError('NOTEBOOK_MISSING', () => openNotebook(join(folder, 'No.parley'), 'open'));
  expect(readdirSync(folder)).toEqual([]);
});

test('a new notebook never takes the place of a file', () => {
  const { folder, path } = closedNotebook();
  const before = fingerprint(folder);
  expectApiError('NOTEBOOK_EXISTS', () => openNotebook(path, 'create'));
  expect(fingerprint(folder)).toEqual(before);
});

test('a new notebook needs a folder that is there', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  for (const place of ['missing', 'file']) {
    const path = join(folder, place, 'New.parley');
    const error = expectApiError('FOLDER_MISSING', () => openNotebook(path, 'create'));
    expect(error.message).toContain(join(folder, place));
  }
  expect(readdirSync(folder)).toEqual(['file']);
});

test.each(['open', 'create'] as const)('a folder is not a notebook (%s)', (mode) => {
  const folder = temporaryFolder();
  const path = join(folder, 'Folder.parley');
  mkdirSync(path);
  expectApiError('NOTEBOOK_IS_FOLDER', () => openNotebook(path, mode));
  expect(readdirSync(path)).toEqual([]);
});

test.each([
  ['an empty file', () => Buffer.alloc(0)],
  ['a few words', () => Buffer.from('Minutes of the meeting')],
  ['a long text', () => Buffer.from('Minutes of the meeting. '.repeat(1000))],
  ['the first half of a header', (whole: Buffer) => whole.subarray(0, 50)],
  [
    'a notebook whose first bytes are damaged',
    (whole: Buffer) => Buffer.concat([Buffer.from('Damaged!'), whole.subarray(8)]),
  ],
])('%s is not a notebook and stays as it is', (_, contentOf) => {
  const { folder, path } = closedNotebook();
  writeFileSync(path, contentOf(readFileSync(path)));
  const before = fingerprint(folder);
  expectApiError('NOTEBOOK_FOREIGN', () => openNotebook(path, 'open'));
  expect(fingerprint(folder)).toEqual(before);
});

test.each([
  ['no program', 0],
  ['another program', 0x0f055112],
])('a SQLite file of %s is not a notebook and stays as it is', (_, applicationId) => {
  const { folder, path } = closedNotebook();
  patchHeader(path, 68, applicationId);
  const before = fingerprint(folder);
  expectApiError('NOTEBOOK_FOREIGN', () => openNotebook(path, 'open'));
  expect(fingerprint(folder)).toEqual(before);
});

test('a pipe or a device is not a notebook', () => {
  expectApiError('NOTEBOOK_FOREIGN', () => openNotebook('/dev/null', 'open'));
});

test('a notebook of a newer Parley is refused, with both versions, and stays as it is', () => {
  const { folder, path } = closedNotebook();
  patchHeader(path, 60, FORMAT_VERSION + 10);
  const before = fingerprint(folder);
  const error = expectApiError('NOTEBOOK_NEWER', () => openNotebook(path, 'open'));
  expect(error.details).toMatchObject({ found: FORMAT_VERSION + 10, known: FORMAT_VERSION });
  expect(fingerprint(folder)).toEqual(before);
});

test('a newer version that stands only in the log is seen, and nothing of it is lost', () => {
  const { folder, path } = closedNotebook();
  const newer = new BetterSqlite3(path);
  newer.pragma('journal_mode = WAL');
  newer.pragma(`user_version = ${FORMAT_VERSION + 10}`);
  const copy = join(temporaryFolder(), 'Copy.parley');
  for (const suffix of ['', '-wal']) copyFileSync(path + suffix, copy + suffix);
  newer.close();
  expect(readdirSync(folder)).toEqual(['Test.parley']);

  expect(readFileSync(copy).readUInt32BE(60), 'the header alone').toBe(FORMAT_VERSION);
  expectApiError('NOTEBOOK_NEWER', () => openNotebook(copy, 'open'));
  expectApiError('NOTEBOOK_NEWER', () => openNotebook(copy, 'open'));
});

test('a read-only file is refused and stays as it is', () => {
  const { folder, path } = closedNotebook();
  chmodSync(path, 0o444);
  const before = fingerprint(folder);
  expectApiError('NOTEBOOK_READ_ONLY', () => openNotebook(path, 'open'));
  expect(fingerprint(folder)).toEqual(before);
});

test('a notebook in a read-only folder is refused, and none is made there', () => {
  const { folder, path } = closedNotebook();
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  const before = fingerprint(folder);
  expectApiError('NOTEBOOK_READ_ONLY', () => openNotebook(path, 'open'));
  expectApiError('NOTEBOOK_READ_ONLY', () => openNotebook(join(folder, 'New.parley'), 'create'));
  expect(fingerprint(folder)).toEqual(before);
});

test('a notebook that is open in another process is refused, and can be opened after it', async () => {
  const { folder, path } = closedNotebook();
  const child = await holdOpen(path, 'open');
  const before = fingerprint(folder);
  expectApiError('NOTEBOOK_IN_USE', () => openNotebook(path, 'open'));
  expect(fingerprint(folder)).toEqual(before);
  child.kill('SIGKILL');
  await once(child, 'exit');
  closeNotebook(openNotebook(path, 'open'));
});

test('a notebook that is open in this process is refused a second time', () => {
  const { path } = closedNotebook();
  const db = openNotebook(path, 'open');
  onTestFinished(() => void db.close());
  expectApiError('NOTEBOOK_IN_USE', () => openNotebook(path, 'open'));
});

test('a notebook is locked under every name it goes by', () => {
  const { folder, path } = closedNotebook();
  const other = join(folder, 'Other name.parley');
  symlinkSync(path, other);
  const db = openNotebook(path, 'open');
  onTestFinished(() => void db.close());
  expectApiError('NOTEBOOK_IN_USE', () => openNotebook(other, 'open'));
});

test('a notebook whose process is killed as soon as it is made can be opened', async () => {
  const path = join(temporaryFolder(), 'New.parley');
  const child = await holdOpen(path, 'create');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const db = openNotebook(path, 'open');
  onTestFinished(() => void db.close());
  expect(all(db, 'SELECT * FROM notebook')).toHaveLength(2);
});

test('a truncated notebook is said to be damaged', () => {
  const { folder, path } = closedNotebook();
  truncateSync(path, 3 * 4096);
  const before = readFileSync(path);
  expectApiError('NOTEBOOK_DAMAGED', () => openNotebook(path, 'open'));
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['Test.parley']);
});

test('a notebook whose schema is overwritten is said to be damaged', () => {
  const { path } = closedNotebook();
  const bytes = readFileSync(path);
  bytes.fill(0xff, 100, 4096);
  writeFileSync(path, bytes);
  expectApiError('NOTEBOOK_DAMAGED', () => openNotebook(path, 'open'));
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('a full disk is said to be full, and what was there before is', () => {
  const { path } = closedNotebook();
  const db = openNotebook(path, 'open');
  onTestFinished(() => void db.close());
  const before = all(db, 'SELECT * FROM tag');
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
  expectApiError('DISK_FULL', () => {
    try {
      run(db, 'UPDATE tag SET description = :text', { text: 'x'.repeat(1_000_000) });
    } catch (error) {
      throw explain(error, path);
    }
  });
  expect(all(db, 'SELECT * FROM tag')).toEqual(before);
});
