/**
 * Places on a page are in points (1/72 inch), as the page is shown: x grows to the right, y
 * downwards, and a piece of text stands with its baseline at y.
 */

/** A piece of text of one font and size, as a PDF places it. */
export interface TextItem {
  /** In logical order. */
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of the font: the height of a line set solid. */
  size: number;
  font: string;
  bold: boolean;
}

/** Text on one baseline without a wide gap in it: a line of a column, or a cell of a table. */
export interface Line {
  /** In logical order, white space collapsed, none at the ends; without the marker. */
  text: string;
  /** What it begins with where it looks like an item of a list: a bullet, `3.`, `(b)`. */
  marker: string | null;
  left: number;
  /** Where its words begin after the marker; `left` without one. */
  textLeft: number;
  right: number;
  y: number;
  /** Size, font and weight of most of its characters. */
  size: number;
  font: string;
  bold: boolean;
}

/** Lines that are read one below the other: a column, or what stands across all columns. */
export interface Region {
  lines: Line[];
  left: number;
  right: number;
}

/** A page as lines, and where its text may stand. */
export interface PageOfLines {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  lines: Line[];
}
