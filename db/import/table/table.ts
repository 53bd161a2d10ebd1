/** A table that was read from a file, one source a row. */
export interface Table {
  fileName: string;
  /** The names of its columns; empty where the first row has none. */
  header: readonly string[];
  rows: readonly TableRow[];
  /** What is kept as the original of a row. */
  original(row: TableRow): { fileName: string; bytes: Uint8Array };
}

export interface TableRow {
  /** As a spreadsheet counts it, from 1, the row of names included. */
  number: number;
  /** Its words; a row may be shorter or longer than the others. */
  cells: readonly string[];
}

/** Rows of a table beside its header: each becomes a source. */
export const MAX_ROWS = 100_000;

/** Columns: what spreadsheets can have. */
export const MAX_COLUMNS = 16_384;

/** Longer than any name of a column, in UTF-16 units: a first row with such a cell is no header. */
const LONGEST_NAME = 100;

/** Whether the first row of a table holds the names of its columns. */
export function isHeader(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.length <= LONGEST_NAME);
}

/** What the original of a row is called: `demands row 2.csv`. */
export function rowFileName(fileName: string, row: TableRow, extension: string): string {
  return `${fileName.replace(/(?<=.)\.[^.]*$/u, '')} row ${row.number}.${extension}`;
}
