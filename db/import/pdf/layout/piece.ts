import type { Line } from './line.ts';

/** Lines that belong together: a paragraph, a heading, an item of a list. */
export interface TextPiece {
  kind: 'text';
  lines: Line[];
  /** The page on which it begins, from 1. */
  page: number;
  /** Counts the columns of the document in the order in which they are read. */
  column: number;
  /** The edges of that column. */
  left: number;
  right: number;
}

/** The rows of a table, each with the same number of cells. */
export interface TablePiece {
  kind: 'table';
  rows: string[][];
  page: number;
  column: number;
}

export type Piece = TextPiece | TablePiece;
