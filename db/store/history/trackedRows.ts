import { ApiError } from '../../api/errors.ts';
import { run, type Database } from '../database.ts';
import { trackedTables } from '../tables.ts';
import { columnsOf } from './recorder.ts';

/** What a row is and what it shall be: JSON objects of all its columns; null is its absence. */
export interface Turn {
  from: string | null;
  to: string | null;
}

type Row = Record<string, unknown>;

/** The rows of one table, as history knows them, and how they are turned into others. */
export class TrackedRows {
  readonly #db: Database;
  readonly #table: string;
  readonly #columns: string[];
  readonly #keys: string[];
  readonly #areApart: boolean;

  constructor(db: Database, table: string) {
    if (!(table in trackedTables)) {
      throw new ApiError('INTERNAL', { reason: `history of ${table}` });
    }
    this.#db = db;
    this.#table = table;
    this.#columns = columnsOf(db, table);
    this.#keys = primaryKeyOf(db, table);
    this.#areApart = areApart(db, table);
  }

  /**
   * Makes the turns, in their order. Where no row can be in another's way only what becomes of each
   * counts, and it is written by sets: an index of words is brought up to date once a statement,
   * which a statement for each row would make slow.
   */
  turn(turns: readonly Turn[]): void {
    if (this.#areApart) this.#turnTogether(turns);
    else for (const turn of turns) this.#turnTogether([turn]);
  }

  #turnTogether(turns: readonly Turn[]): void {
    const rows = new Map<string, { from: Row | null; to: Row | null }>();
    for (const { from, to } of turns) {
      const row = { from: parse(from), to: parse(to) };
      const key = JSON.stringify(this.#keys.map((column) => (row.from ?? row.to)![column]));
      rows.set(key, { from: (rows.get(key) ?? row).from, to: row.to });
    }
    const gone: Row[] = [];
    const put: Row[] = [];
    const updated: Array<{ from: Row; to: Row }> = [];
    for (const { from, to } of rows.values()) {
      if (to === null) gone.push(...(from === null ? [] : [from]));
      else if (from === null || this.#differing([{ from, to }], this.#keys).length > 0)
        put.push(to);
      else updated.push({ from, to });
    }
    this.#remove(gone);
    this.#update(updated);
    this.#put(put);
  }

  /** A row may be gone already, by a cascade from one removed before it. */
  #remove(rows: readonly Row[]): void {
    if (rows.length === 0) return;
    this.#run(
      `DELETE FROM ${this.#table} WHERE (${this.#keys.map(quoted).join(', ')})
         IN (SELECT ${this.#keys.map(valueOf).join(', ')} FROM ${ROWS})`,
      rows,
    );
  }

  /** Sets what differs alone, so that no index is written anew for columns that stay. */
  #update(rows: ReadonlyArray<{ from: Row; to: Row }>): void {
    const differing = this.#differing(rows, this.#columns);
    if (differing.length === 0) return;
    const set = differing.map((column) => `${quoted(column)} = ${valueOf(column)}`).join(', ');
    const wanted = rows.map(({ to }) => to);
    const found = this.#run(
      `UPDATE ${this.#table} SET ${set} FROM ${ROWS} WHERE ${this.#keys.map((key) => `${this.#table}.${quoted(key)} = ${valueOf(key)}`).join(' AND ')}`,
      wanted,
    );
    if (found < rows.length) this.#put(wanted);
  }

  #put(rows: readonly Row[]): void {
    if (rows.length === 0) return;
    const others = this.#columns.filter((column) => !this.#keys.includes(column)).map(quoted);
    const update = others.map((column) => `${column} = excluded.${column}`).join(', ');
    // Not REPLACE: that would delete the row first, and its dependents with it.
    // An index of words takes rows in the order of their numbers far faster than backwards.
    const inOrder = rows.toSorted((a, b) => Number(a['seq']) - Number(b['seq']));
    this.#run(
      `INSERT INTO ${this.#table} (${this.#columns.map(quoted).join(', ')})
       SELECT ${this.#columns.map(valueOf).join(', ')} FROM ${ROWS} WHERE true
       ON CONFLICT (${this.#keys.map(quoted).join(', ')})
       DO ${update === '' ? 'NOTHING' : `UPDATE SET ${update}`}`,
      inOrder,
    );
  }

  #run(sql: string, rows: readonly Row[]): number {
    return run(this.#db, sql, { rows: JSON.stringify(rows) });
  }

  #differing(rows: ReadonlyArray<{ from: Row; to: Row }>, among: readonly string[]): string[] {
    return among.filter((column) => rows.some(({ from, to }) => from[column] !== to[column]));
  }
}

const ROWS = 'json_each(:rows) AS given';

function parse(row: string | null): Row | null {
  return row === null ? null : (JSON.parse(row) as Row);
}

function quoted(column: string): string {
  return `"${column}"`;
}

function valueOf(column: string): string {
  return `json_extract(given.value, '$.${column}')`;
}

function primaryKeyOf(db: Database, table: string): string[] {
  const columns = db.pragma(`table_info(${table})`) as Array<{ name: string; pk: number }>;
  return columns
    .filter(({ pk }) => pk > 0)
    .toSorted((a, b) => a.pk - b.pk)
    .map(({ name }) => name);
}

/** Whether no value of a row must be unique beside its key and its id. */
function areApart(db: Database, table: string): boolean {
  const indexes = db.pragma(`index_list(${table})`) as Array<{
    name: string;
    unique: number;
    origin: string;
  }>;
  return indexes
    .filter(({ unique, origin }) => unique === 1 && origin !== 'pk')
    .flatMap(({ name }) => db.pragma(`index_info(${name})`) as Array<{ name: string }>)
    .every(({ name }) => name === 'id');
}
