import BetterSqlite3 from 'better-sqlite3';

/** The one connection to an open notebook. Only `db/store` speaks SQL. */
export type Database = BetterSqlite3.Database;
export type Statement = BetterSqlite3.Statement;

export { BetterSqlite3 };

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** A prepared statement, compiled once a connection. `sql` must be a constant text. */
export function statement(db: Database, sql: string): Statement {
  let statements = prepared.get(db);
  if (!statements) prepared.set(db, (statements = new Map()));
  let compiled = statements.get(sql);
  if (!compiled) statements.set(sql, (compiled = db.prepare(sql)));
  return compiled;
}

/** All rows of a query. The caller names the row's shape; STRICT tables hold it to it. */
export function all<Row>(db: Database, sql: string, parameters: Parameters = {}): Row[] {
  return statement(db, sql).all(parameters) as Row[];
}

/** The first row of a query, or undefined. */
export function first<Row>(
  db: Database,
  sql: string,
  parameters: Parameters = {},
): Row | undefined {
  return statement(db, sql).get(parameters) as Row | undefined;
}

/** Runs a statement that returns no rows; gives the number of rows it changed. */
export function run(db: Database, sql: string, parameters: Parameters = {}): number {
  return statement(db, sql).run(parameters).changes;
}

/** Named parameters: `:name` in the SQL, `{ name }` here. */
export type Parameters = Record<string, string | number | bigint | Buffer | null>;
