import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import styles from './Toolbar.module.css';

const ROWS = 8;
const COLUMNS = 6;

/** A grid of squares: the one that is chosen is the last cell of the new table. */
export function SizePicker({ onPick }: { onPick: (rows: number, columns: number) => void }) {
  const { t } = useMessages();
  const [size, setSize] = useState({ rows: 3, columns: 3 });
  const grid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [size]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = step(event.key, size);
    if (!next) return;
    event.preventDefault();
    setSize(next);
  };
  return (
    <>
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={t('notes.table.choose')}
        className={styles.sizes}
        onKeyDown={onKeyDown}
      >
        {range(ROWS).map((row) => (
          <div key={row} role="row" className={styles.sizeRow}>
            {range(COLUMNS).map((column) => (
              <button
                key={column}
                type="button"
                role="gridcell"
                className={styles.size}
                data-within={(row <= size.rows && column <= size.columns) || undefined}
                tabIndex={row === size.rows && column === size.columns ? 0 : -1}
                aria-label={t('notes.table.size', { rows: row, columns: column })}
                onPointerEnter={() => setSize({ rows: row, columns: column })}
                onClick={() => onPick(row, column)}
              />
            ))}
          </div>
        ))}
      </div>
      <p className={styles.sizeName} aria-hidden>
        {t('notes.table.size', size)}
      </p>
    </>
  );
}

interface Size {
  rows: number;
  columns: number;
}

function step(key: string, { rows, columns }: Size): Size | null {
  switch (key) {
    case 'ArrowDown':
      return { rows: Math.min(ROWS, rows + 1), columns };
    case 'ArrowUp':
      return { rows: Math.max(1, rows - 1), columns };
    case 'ArrowRight':
      return { rows, columns: Math.min(COLUMNS, columns + 1) };
    case 'ArrowLeft':
      return { rows, columns: Math.max(1, columns - 1) };
    default:
      return null;
  }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
