import { ApiError } from '../../api/errors.ts';
import { BetterSqlite3, type Database } from '../database.ts';

/** What a cell of a foreign database may hold. */
export type ForeignValue = string | number | Buffer | null;

/** A database that another program made, open for reading. */
export interface ForeignDatabase {
  /** Whether there is a table of this name that has all these columns. */
  has(table: string, columns: readonly string[]): boolean;
  /**
   * The rows of a table, as they come; none where there is no such table. A column that is not there
   * is null. A table is to be read once.
   */
  rows<Column extends string>(
    table: string,
    columns: readonly Column[],
  ): Iterable<Record<Column, ForeignValue>>;
}

/** A file that is taken for a database, and as what: for messages. */
interface ForeignFile {
  fileName: string;
  bytes: Uint8Array;
  format: string;
}

/** Room that a row takes in a file at least, in bytes. */
const SMALLEST_ROW = 4;

/**
 * Hands a foreign database to `read` and closes it. It is opened in memory from a copy of its bytes,
 * read only; nothing in it is run: views, virtual tables and generated columns count as not there.
 * Throws SOURCE_DAMAGED when the bytes are no sound SQLite database.
 */
export function openForeign<Result>(
  file: ForeignFile,
  read: (database: ForeignDatabase) => Result,
): Result {
  const refuse = (reason: string): never => {
    const { fileName, format } = file;
    throw new ApiError('SOURCE_DAMAGED', { fileName, format, reason });
  };
  let db: Database | undefined;
  try {
    db = new BetterSqlite3(withoutLog(file.bytes), { readonly: true });
    db.pragma('trusted_schema = OFF');
    db.pragma('query_only = ON');
    db.pragma('cell_size_check = ON');
    return read(describe(db, file.bytes.length, refuse));
  } catch (error) {
    if (!(error instanceof BetterSqlite3.SqliteError)) throw error;
    if (error.code === 'SQLITE_NOTADB') return refuse('it is not a database');
    return refuse('the database is damaged or was not copied completely');
  } finally {
    db?.close();
  }
}

/**
 * A copy that says of itself to keep no write-ahead log (sqlite.org/fileformat.html, 1.3.3): SQLite
 * cannot open one in memory that says it does.
 */
function withoutLog(bytes: Uint8Array): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length > 19) copy.fill(1, 18, 20);
  return copy;
}

function describe(db: Database, size: number, refuse: (reason: string) => never): ForeignDatabase {
  let read = 0;
  const columnsOf = (table: string): Set<string> => {
    const isTable = db
      .prepare(
        `SELECT 1 FROM sqlite_schema
         WHERE type = 'table' AND rootpage > 0 AND name = :table COLLATE NOCASE`,
      )
      .get({ table });
    if (!isTable) return new Set();
    const columns = db
      .prepare(`SELECT lower(name) AS name FROM pragma_table_xinfo(:table) WHERE hidden = 0`)
      .all({ table }) as Array<{ name: string }>;
    return new Set(columns.map(({ name }) => name));
  };
  return {
    has(table, columns) {
      const there = columnsOf(table);
      return columns.every((column) => there.has(column.toLowerCase()));
    },
    *rows<Column extends string>(table: string, columns: readonly Column[]) {
      const there = columnsOf(table);
      if (there.size === 0) return;
      const list = columns.map((column) =>
        there.has(column.toLowerCase()) ? `[${column}]` : `NULL AS [${column}]`,
      );
      const statement = db.prepare(`SELECT ${list.join(', ')} FROM [${table}]`);
      for (const row of statement.iterate() as Iterable<Record<Column, ForeignValue>>) {
        // A file can lead to the same page again and again; a sound one holds all that it gives.
        read += sizeOf(Object.values<ForeignValue>(row));
        if (read > size) refuse('the database is damaged: it leads in circles');
        yield row;
      }
    },
  };
}

function sizeOf(values: readonly ForeignValue[]): number {
  return values.reduce<number>(
    (sum, value) =>
      sum + (typeof value === 'object' || typeof value === 'number' ? 0 : value.length),
    SMALLEST_ROW,
  );
}
