/** The row of the names of columns, and the column of the names of rows. */
export const HEAD = -1;

/** Where the keys are in the matrix. */
export interface Place {
  row: number;
  column: number;
}

/** Where they begin. */
export const START: Place = { row: 0, column: 0 };

/** How large the matrix is, and how many rows a page has. */
export interface Extent {
  rows: number;
  columns: number;
  page: number;
}

/** Where a key leads from a place; null for a key that leads nowhere. */
export function moved(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { row, column }: Place,
  extent: Extent,
): Place | null {
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const to: Record<string, Place> = {
    ArrowUp: { row: ctrlKey ? 0 : row - 1, column },
    ArrowDown: { row: ctrlKey ? last.row : row + 1, column },
    ArrowLeft: { row, column: ctrlKey ? 0 : column - 1 },
    ArrowRight: { row, column: ctrlKey ? last.column : column + 1 },
    PageUp: { row: row - extent.page, column },
    PageDown: { row: row + extent.page, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
  };
  const place = to[key];
  return place ? within(place, extent) : null;
}

/** The nearest place that there is. */
export function within({ row, column }: Place, extent: Omit<Extent, 'page'>): Place {
  return {
    row: Math.max(HEAD, Math.min(extent.rows - 1, row)),
    column: Math.max(HEAD, Math.min(extent.columns - 1, column)),
  };
}
