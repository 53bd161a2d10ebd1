import type { Hit } from '../../model/search.ts';
import { all, first, type Database } from '../database.ts';
import { excerptsFor, type Excerpt } from './excerpt.ts';
import type { Filters } from './filters.ts';
import { allOf, type Condition, type Found, type Wanted } from './kindSearch.ts';

/** A kind of thing that has a full-text index, as SQL. */
export interface IndexedKind<Row> {
  table: string;
  /** The index; its rows are numbered as those of the table. */
  index: string;
  /** What a match weighs in each column of the index. */
  weights: readonly number[];
  /** The text that an excerpt is taken from. */
  text: string;
  /** What else the columns are read from, as joins. */
  joins: string;
  columns: string;
  /** The order of a list without words. */
  order: string;
  conditions(filters: Filters): Condition[];
  toHit(row: Row & { text: string }, excerptOf: (text: string) => Excerpt): Hit;
}

/** How much of a text is read where only its beginning is shown, in characters. */
const BEGINNING = 400;

/** The best hits of an indexed kind: by rank, or in the order of the kind where no words are given. */
export function searchIndexed<Row>(
  db: Database,
  { terms, match, filters, limit }: Wanted,
  kind: IndexedKind<Row>,
): Found {
  const { where, parameters } = allOf(kind.conditions(filters));
  const { table, index, text, joins, columns } = kind;
  // CROSS JOIN keeps the index in front, so that its own order by rank ends at the limit.
  const matched = `${index} CROSS JOIN ${table} ON ${table}.seq = ${index}.rowid`;
  const sql =
    match === null
      ? `SELECT ${columns}, substr(${text}, 1, ${BEGINNING}) AS text
         FROM ${table} ${joins} WHERE ${where} ORDER BY ${kind.order} LIMIT :limit`
      : `SELECT ${columns}, ${text} AS text
         FROM ${matched} ${joins}
         WHERE ${index} MATCH :match AND rank MATCH 'bm25(${kind.weights.join(', ')})' AND ${where}
         ORDER BY rank LIMIT :limit`;
  const rows = all<Row & { text: string }>(db, sql, { ...parameters, match, limit });
  const excerptOf = excerptsFor(terms);
  return { hits: rows.map((row) => kind.toHit(row, excerptOf)), total: count() };

  function count(): number {
    if (match === null) return countRows(`${table} WHERE ${where}`);
    // Without conditions the index alone knows.
    const from = where === 'true' ? index : matched;
    return countRows(`${from} WHERE ${index} MATCH :match AND ${where}`);
  }

  function countRows(from: string): number {
    const values = { ...parameters, match };
    return first<{ n: number }>(db, `SELECT count(*) AS n FROM ${from}`, values)!.n;
  }
}
