import type { CSSProperties } from 'react';

/** Of the parts of the matrix on the screen and in its picture, in pixels: cells, … */
export const ROW = 38;
export const COLUMN = 112;
/** … the names of columns, and those of rows. */
export const HEAD_ROW = 88;
export const HEAD_COLUMN = 196;

/** The same for the stylesheet. */
export const SIZES = {
  '--row': `${ROW}px`,
  '--column': `${COLUMN}px`,
  '--head-row': `${HEAD_ROW}px`,
  '--head-column': `${HEAD_COLUMN}px`,
} as CSSProperties;
