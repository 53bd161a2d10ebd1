import type { Matrix, MatrixCell } from '../../db/model/matrix.ts';
import { isPartialDate } from '../../db/model/partialDate.ts';
import { both, type PassageQuery } from '../../db/model/passageQuery.ts';
import type { Header } from '../../db/model/passageTable.ts';
import { isolated } from '../messages/direction.ts';
import { formatDate } from '../messages/format.ts';
import { HEAD, type Place } from './place.ts';

/** A matrix as it is looked at: by places. */
export interface Board {
  matrix: Matrix;
  /** The largest number of passages in a cell; 1 where there is none. */
  most: number;
  /** The cell at a place; undefined where nothing was said. */
  cellAt: (place: Place) => MatrixCell | undefined;
}

/** Lays a matrix out. */
export function boardOf(matrix: Matrix): Board {
  const cells = new Map(matrix.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  return {
    matrix,
    most: matrix.cells.reduce((most, { count }) => Math.max(most, count), 1),
    cellAt({ row, column }) {
      const [down, across] = [matrix.rows[row], matrix.columns[column]];
      return down && across && cells.get(keyOf(down.key, across.key));
    },
  };
}

function keyOf(row: string, column: string): string {
  return `${row} ${column}`;
}

/** What a row or column is called; a month has its date for a key, everything else an id. */
export function nameOf({ key, label }: Header): string {
  return isPartialDate(key) ? formatDate(key, 'short') : isolated(label);
}

/** How many passages are counted at a place: in a cell, in a row or column, or in all. */
export function countAt({ matrix, cellAt }: Board, place: Place): number {
  const { row, column } = place;
  if (row === HEAD && column === HEAD) return matrix.passages;
  if (column === HEAD) return matrix.rows[row]!.count;
  if (row === HEAD) return matrix.columns[column]!.count;
  return cellAt(place)?.count ?? 0;
}

/** Lets through just the passages that are counted at a place. */
export function queryAt(
  { matrix }: Board,
  { row, column }: Place,
  where: PassageQuery | undefined,
): PassageQuery {
  const headers = both(matrix.rows[row]?.where, matrix.columns[column]?.where);
  return both(where, headers ?? { not: matrix.lacking })!;
}
