import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { v7 as newId } from 'uuid';
import { ApiError } from '../api/errors.ts';
import { BetterSqlite3, run, type Database } from './database.ts';
import { installRecorder } from './history/recorder.ts';
import { FORMAT_VERSION, migrate } from './migrations/index.ts';
import { seed } from './seed.ts';

/** Marks a SQLite file as a Parley notebook: "Prly" in ASCII. */
export const APPLICATION_ID = 0x50726c79;

/**
 * Opens the notebook at `path`, or makes one there. The file is looked at before SQLite touches it,
 * so one that is refused (foreign, newer, read-only, a folder) stays as it was, byte for byte. One
 * that cannot be made leaves nothing behind.
 *
 * Throws an ApiError: NOTEBOOK_MISSING, NOTEBOOK_EXISTS, NOTEBOOK_IS_FOLDER, NOTEBOOK_FOREIGN,
 * NOTEBOOK_NEWER, NOTEBOOK_READ_ONLY, NOTEBOOK_IN_USE, NOTEBOOK_DAMAGED, FOLDER_MISSING,
 * FILE_UNREADABLE, DISK_FULL.
 */
export function openNotebook(path: string, mode: 'open' | 'create'): Database {
  if (mode === 'create') checkPlace(path);
  else checkFile(path);
  const db = connect(path);
  try {
    takeOver(db, path);
    if (mode === 'open') checkIdentity(db, path);
    db.transaction(() => {
      migrate(db);
      if (mode === 'create') {
        db.pragma(`application_id = ${APPLICATION_ID}`);
        run(db, `INSERT INTO notebook (key, value) VALUES ('id', :id), ('created_at', :at)`, {
          id: newId(),
          at: new Date().toISOString(),
        });
        seed(db);
      }
    })();
    // A file must be known as a notebook by its own header, should its log be all that was written
    // when the machine stops.
    if (mode === 'create') db.pragma('wal_checkpoint(TRUNCATE)');
    installRecorder(db);
    return db;
  } catch (error) {
    db.close();
    if (mode === 'create') removeNotebook(path);
    throw explain(error, path);
  }
}

/** Closes a notebook so that one file remains: the write-ahead log is folded back and removed. */
export function closeNotebook(db: Database): void {
  try {
    db.pragma('optimize');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

/** Removes a notebook that nobody has open, with what SQLite keeps beside it. */
function removeNotebook(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}

function connect(path: string): Database {
  try {
    return new BetterSqlite3(path, { timeout: 0 });
  } catch (error) {
    throw explain(error, path);
  }
}

/** Locks the file against every other process for as long as it is open, and sets it up. */
function takeOver(db: Database, path: string): void {
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    // Reading takes the lock now, not at the first change.
    db.exec('BEGIN IMMEDIATE; COMMIT');
  } catch (error) {
    throw explain(error, path);
  }
  db.pragma('synchronous = FULL');
  db.pragma('checkpoint_fullfsync = ON');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('temp_store = MEMORY');
}

function checkPlace(path: string): void {
  if (existsSync(path)) {
    throw new ApiError(statSync(path).isDirectory() ? 'NOTEBOOK_IS_FOLDER' : 'NOTEBOOK_EXISTS', {
      path,
    });
  }
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    throw new ApiError('FOLDER_MISSING', { path: dirname(path) });
  }
  if (!isWritable(dirname(path))) throw new ApiError('NOTEBOOK_READ_ONLY', { path });
}

function checkFile(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new ApiError('NOTEBOOK_MISSING', { path });
  if (stat.isDirectory()) throw new ApiError('NOTEBOOK_IS_FOLDER', { path });
  const header = stat.isFile() ? readHeader(path) : null;
  if (!header || header.applicationId !== APPLICATION_ID) {
    throw new ApiError('NOTEBOOK_FOREIGN', { path });
  }
  if (header.userVersion > FORMAT_VERSION) {
    throw new ApiError('NOTEBOOK_NEWER', {
      path,
      found: header.userVersion,
      known: FORMAT_VERSION,
    });
  }
  // The folder too: SQLite keeps its log beside the file.
  if (!isWritable(path) || !isWritable(dirname(path))) {
    throw new ApiError('NOTEBOOK_READ_ONLY', { path });
  }
}

/** The same questions once more, of the open file: a log beside it may hold a newer header. */
function checkIdentity(db: Database, path: string): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new ApiError('NOTEBOOK_FOREIGN', { path });
  }
  const found = db.pragma('user_version', { simple: true }) as number;
  if (found > FORMAT_VERSION) {
    throw new ApiError('NOTEBOOK_NEWER', { path, found, known: FORMAT_VERSION });
  }
}

/** The fields of a SQLite header (sqlite.org/fileformat.html, 1.3), or null if it is not one. */
function readHeader(path: string): { applicationId: number; userVersion: number } | null {
  const file = openForReading(path);
  try {
    const header = Buffer.alloc(100);
    if (fstatSync(file).size < 100 || readSync(file, header, 0, 100, 0) < 100) return null;
    if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return null;
    return { applicationId: header.readUInt32BE(68), userVersion: header.readUInt32BE(60) };
  } finally {
    closeSync(file);
  }
}

function openForReading(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ApiError('FILE_UNREADABLE', { fileName: basename(path), reason });
  }
}

function isWritable(path: string): boolean {
  // An administrator may write anywhere; a file marked read-only is meant to stay as it is.
  if ((statSync(path).mode & 0o222) === 0) return false;
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** SQLite's failures as errors a person can act on; see sqlite.org/rescode.html. */
export function explain(error: unknown, path: string): unknown {
  if (!(error instanceof BetterSqlite3.SqliteError)) return error;
  const { code, message: reason } = error;
  if (code.startsWith('SQLITE_BUSY')) return new ApiError('NOTEBOOK_IN_USE', { path });
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN') {
    return new ApiError('NOTEBOOK_READ_ONLY', { path });
  }
  if (code === 'SQLITE_NOTADB') return new ApiError('NOTEBOOK_FOREIGN', { path });
  if (code.startsWith('SQLITE_CORRUPT')) return new ApiError('NOTEBOOK_DAMAGED', { path, reason });
  if (code === 'SQLITE_FULL') return new ApiError('DISK_FULL');
  return error;
}
