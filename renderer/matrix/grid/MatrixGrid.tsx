import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { HEAD, moved, type Place } from '../place.ts';
import type { Board } from '../board.ts';
import { HeadRow } from './HeadRow.tsx';
import styles from './MatrixGrid.module.css';
import { MatrixRow } from './MatrixRow.tsx';
import { COLUMN, HEAD_COLUMN, HEAD_ROW, ROW, SIZES } from './sizes.ts';

/** What can be done at a place; `swap` is done with the whole. */
export type GridAct = 'open' | 'latest' | 'drift' | 'swap';

interface MatrixGridProps {
  board: Board;
  label: string;
  place: Place;
  onGo: (place: Place) => void;
  onAct: (act: GridAct, place: Place) => void;
}

const AROUND = 3;
const KEYS: Record<string, GridAct> = { enter: 'open', ' ': 'latest', d: 'drift', x: 'swap' };

/**
 * Rows against columns as a grid with one tab stop: the focus stays on the grid, which says what cell
 * the keys are at, so that nothing is lost when that is scrolled out of sight and no longer drawn.
 */
export function MatrixGrid({ board, label, place, onGo, onAct }: MatrixGridProps) {
  const { t } = useMessages();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, columns } = board.matrix;
  const shared = { getScrollElement: () => scroller.current, overscan: AROUND };
  // oxlint-disable-next-line react/incompatible-library
  const down = useVirtualizer({
    ...shared,
    count: rows.length,
    estimateSize: () => ROW,
    scrollMargin: HEAD_ROW,
    scrollPaddingStart: HEAD_ROW,
  });
  const across = useVirtualizer({
    ...shared,
    horizontal: true,
    count: columns.length,
    estimateSize: () => COLUMN,
    scrollMargin: HEAD_COLUMN,
    scrollPaddingStart: HEAD_COLUMN,
  });

  const arrived = useRef(false);
  useEffect(() => {
    // Whoever comes here goes through the cells; whoever changes the filter stays there.
    const free = document.activeElement === document.body;
    if (!arrived.current || free) scroller.current!.focus({ preventScroll: true });
    arrived.current = true;
  }, []);

  const show = ({ row, column }: Place) => {
    if (row !== HEAD) down.scrollToIndex(row);
    if (column !== HEAD) across.scrollToIndex(column);
  };
  const go = (to: Place) => {
    onGo(to);
    show(to);
  };
  const shown = useRef(label);
  useEffect(() => {
    // Other sides are looked at from where the keys are now; what only changed stays where it is.
    if (shown.current !== label) show(place);
    shown.current = label;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroller.current!.clientHeight - HEAD_ROW) / ROW) - 1);
    const extent = { rows: rows.length, columns: columns.length, page };
    const to = moved(event, place, extent);
    const act = event.ctrlKey ? undefined : KEYS[event.key.toLowerCase()];
    if (to) go(to);
    else if (act) onAct(act, place);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const cell = target.closest<HTMLElement>('[data-row]');
    if (!cell) return;
    const at = { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
    onGo(at);
    scroller.current!.focus({ preventScroll: true });
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act) onAct(act as GridAct, at);
  };

  const drawn = across.getVirtualItems();
  const width = HEAD_COLUMN + across.getTotalSize();
  return (
    <div
      ref={scroller}
      role="grid"
      className={styles.grid}
      style={SIZES}
      tabIndex={0}
      aria-label={label}
      aria-describedby={`${id}-help`}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={`${id}-${place.row}-${place.column}`}
      data-pane-start
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="rowgroup" className={styles.head} style={{ width }}>
        <HeadRow id={id} board={board} place={place} columns={drawn} />
      </div>
      <div role="rowgroup" className={styles.body} style={{ width, height: down.getTotalSize() }}>
        {down.getVirtualItems().map(({ key, index, start }) => (
          <MatrixRow
            key={key}
            id={id}
            board={board}
            row={index}
            top={start - HEAD_ROW}
            place={place}
            columns={drawn}
          />
        ))}
      </div>
      <p id={`${id}-help`} className="visually-hidden">
        {t('matrix.gridHelp')}
      </p>
    </div>
  );
}
