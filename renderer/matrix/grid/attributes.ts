import { HEAD, type Place } from '../place.ts';

/** What every cell of the grid carries: its place, and whether the keys are there, or in line with it. */
export function attributesOf(id: string, place: Place, at: Place) {
  const { row, column } = place;
  const here = row === at.row && column === at.column;
  const names = (column === HEAD && row === at.row) || (row === HEAD && column === at.column);
  return {
    id: `${id}-${row}-${column}`,
    'aria-colindex': column + 2,
    'data-row': row,
    'data-column': column,
    'data-here': here || undefined,
    'data-in-line': (names && !here) || undefined,
  };
}
