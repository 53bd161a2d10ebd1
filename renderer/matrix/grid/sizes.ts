/** Of the parts of the matrix on the screen and in its picture, in pixels. */
export const ROW = 38;
export const COLUMN = 112;
/** The names of columns, and those of rows. */
export const HEAD_ROW = 78;
export const HEAD_COLUMN = 196;
