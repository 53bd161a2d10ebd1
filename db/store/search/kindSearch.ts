import type { QueryTerm } from '../../model/query.ts';
import type { Hit } from '../../model/search.ts';
import type { Database, Parameters } from '../database.ts';
import type { Filters } from './filters.ts';

/** What is looked for in each kind of thing. */
export interface Wanted {
  terms: readonly QueryTerm[];
  /** The terms as an FTS5 expression; null where there are none, which lists by filters alone. */
  match: string | null;
  filters: Filters;
  limit: number;
}

/** The best hits of one kind, and how many there are in all. */
export interface Found {
  hits: Hit[];
  total: number;
}

export type KindSearch = (db: Database, wanted: Wanted) => Found;

/** A condition of a query, left out where its value is null; the SQL names the value `:name`. */
export interface Condition {
  name: string;
  value: string | readonly string[] | null;
  sql: string;
}

/** Conditions that must all hold, as SQL, and what their parameters stand for. Lists are JSON. */
export function allOf(conditions: readonly Condition[]): { where: string; parameters: Parameters } {
  const parameters: Parameters = {};
  const parts: string[] = [];
  for (const { name, value, sql } of conditions) {
    if (value === null) continue;
    parts.push(sql);
    parameters[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return { where: parts.length > 0 ? parts.join(' AND ') : 'true', parameters };
}

/** First day that a column with a partial date can mean, as SQL. */
export function firstDay(column: string): string {
  const day = dayOf(column);
  return `(${day} || substr('-01-01', length(${day}) - 3))`;
}

/** Last day that it can mean. No month has a 99th day, but none of its days comes after it. */
export function lastDay(column: string): string {
  return `(${dayOf(column)} || '-99-99')`;
}

function dayOf(column: string): string {
  return `substr(rtrim(${column}, '~'), 1, 10)`;
}
