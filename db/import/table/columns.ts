import type { SourceDetails } from '../../model/source.ts';
import type { Table } from './table.ts';

/** What a column can be: the text itself, or a field of a source. */
type Field = 'text' | Exclude<keyof SourceDetails, 'comment'>;

/** What columns are called that hold each field; case, `_` and `-` do not matter. */
const NAMES: Record<Field, readonly string[]> = {
  text: ['text', 'body', 'content', 'full text', 'fulltext', 'article', 'article text'],
  title: ['title', 'headline', 'heading'],
  publisher: ['publisher', 'source', 'outlet', 'publication', 'newspaper', 'site'],
  authors: ['author', 'authors', 'byline', 'writer'],
  url: ['url', 'link', 'uri', 'web address'],
  published: ['date', 'published', 'publication date', 'published at', 'published on'],
  retrieved: ['retrieved', 'accessed', 'access date', 'date accessed', 'retrieved on'],
  language: ['language', 'lang'],
  reliability: ['reliability'],
  credibility: ['credibility'],
};

/** Which column of a table is what, by its index. */
export interface Columns {
  text: number;
  /** Whether a name said so; else it is the column with the most words. */
  textIsNamed: boolean;
  fields: Array<{ field: Exclude<Field, 'text'>; column: number }>;
}

/** The field that a column of this name holds. */
export function fieldOf(name: string): Field | undefined {
  const plain = name.toLowerCase().replace(/[_-]/gu, ' ').trim();
  return (Object.keys(NAMES) as Field[]).find((field) => NAMES[field].includes(plain));
}

/** What the columns of a table are. Of several that say the same, the first counts. */
export function readColumns(table: Table): Columns {
  const found = new Map<Field, number>();
  table.header.forEach((name, column) => {
    const field = fieldOf(name);
    if (field !== undefined && !found.has(field)) found.set(field, column);
  });
  const text = found.get('text');
  found.delete('text');
  const fields = [...found].map(([field, column]) => ({
    field: field as Exclude<Field, 'text'>,
    column,
  }));
  const others = (column: number) => fields.every((each) => each.column !== column);
  return { text: text ?? longest(table, others), textIsNamed: text !== undefined, fields };
}

/** The column whose cells hold the most characters together, of those that may be chosen. */
function longest({ rows }: Table, allowed: (column: number) => boolean): number {
  const lengths: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      lengths[column] = (lengths[column] ?? 0) + cell.length;
    });
  }
  let most = 0;
  lengths.forEach((length, column) => {
    if (allowed(column) && (length > (lengths[most] ?? 0) || !allowed(most))) most = column;
  });
  return most;
}

/** How a column is called in messages and comments. */
export function columnName({ header }: Table, column: number): string {
  const name = header[column]?.trim() ?? '';
  return name === '' ? `Column ${column + 1}` : name;
}
