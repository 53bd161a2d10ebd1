import type { VirtualItem } from '@tanstack/react-virtual';
import { useMessages } from '../../messages/i18n.ts';
import { nameOf, type Board } from '../board.ts';
import { HEAD, type Place } from '../place.ts';
import { HeadCell } from './HeadCell.tsx';
import styles from './MatrixGrid.module.css';

interface HeadRowProps {
  id: string;
  board: Board;
  place: Place;
  /** The columns that are near. */
  columns: readonly VirtualItem[];
}

/** The names of the columns; before them, all passages of the matrix. */
export function HeadRow({ id, board, place, columns }: HeadRowProps) {
  const { t } = useMessages();
  const { matrix } = board;
  const shared = { id, at: place, role: 'columnheader' } as const;
  return (
    <div role="row" className={styles.headRow} aria-rowindex={1}>
      <HeadCell
        {...shared}
        place={{ row: HEAD, column: HEAD }}
        className={styles.corner}
        name={t('matrix.all')}
        count={matrix.passages}
      />
      {columns.map(({ index, start }) => {
        const header = matrix.columns[index];
        return (
          header && (
            <HeadCell
              key={header.key}
              {...shared}
              place={{ row: HEAD, column: index }}
              className={styles.columnHead}
              name={nameOf(header)}
              count={header.count}
              start={start}
            />
          )
        );
      })}
    </div>
  );
}
