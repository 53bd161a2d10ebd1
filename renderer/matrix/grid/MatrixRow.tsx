import type { VirtualItem } from '@tanstack/react-virtual';
import { nameOf, type Board } from '../board.ts';
import { HEAD, type Place } from '../place.ts';
import { CountCell } from './CountCell.tsx';
import { HeadCell } from './HeadCell.tsx';
import styles from './MatrixGrid.module.css';

interface MatrixRowProps {
  id: string;
  board: Board;
  row: number;
  /** Where it stands below the names of the columns, in pixels. */
  top: number;
  place: Place;
  columns: readonly VirtualItem[];
}

/** A row of the matrix: its name, and the cells that are near. */
export function MatrixRow({ id, board, row, top, place, columns }: MatrixRowProps) {
  const header = board.matrix.rows[row];
  if (!header) return null;
  return (
    <div
      role="row"
      className={styles.row}
      aria-rowindex={row + 2}
      style={{ translate: `0 ${top}px` }}
    >
      <HeadCell
        id={id}
        at={place}
        place={{ row, column: HEAD }}
        role="rowheader"
        className={styles.rowHead}
        name={nameOf(header)}
        count={header.count}
      />
      {columns.map(({ index, start }) => (
        <CountCell
          key={index}
          id={id}
          board={board}
          place={{ row, column: index }}
          at={place}
          start={start}
        />
      ))}
    </div>
  );
}
