import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react';
import { useRef, type MouseEvent, type PointerEvent } from 'react';
import type { PassageSort } from '../../db/model/passageTable.ts';
import { useMessages } from '../messages/i18n.ts';
import { SORT_OF, widthOf, widthWithin, type ShownColumn } from './columns.ts';
import styles from './PassageTable.module.css';
import type { ChosenPassages } from './useChosen.ts';
import type { TableViewState } from './useTableView.ts';

interface HeadLineProps {
  table: TableViewState;
  chosen: ChosenPassages;
  /** The column that the keys are at, if they are up here. */
  at: ShownColumn | null;
  /** What the ids of its cells begin with. */
  lineId: string;
  onSort: (column: ShownColumn, add: boolean) => void;
  onMove: (column: ShownColumn, to: ShownColumn) => void;
}

/** The names of the columns: pressed, they sort; drawn at their edge, they grow; dragged, they move. */
export function HeadLine({ table, chosen, at, lineId, onSort, onMove }: HeadLineProps) {
  const { t } = useMessages();
  const { view, columns } = table;
  const dragged = useRef<ShownColumn | null>(null);
  const sort = view.sort ?? [];
  const shown: ShownColumn[] = ['words', ...columns];
  const chooseAll = (event: MouseEvent) => {
    event.stopPropagation();
    if (chosen.all) chosen.clear();
    else chosen.chooseAll();
  };
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {shown.map((column) => {
        const place = sort.findIndex(({ by }) => by === SORT_OF[column]);
        return (
          <div
            key={column}
            id={`${lineId}-${column}`}
            role="columnheader"
            className={styles.headCell}
            data-at={at === column || undefined}
            data-sortable={SORT_OF[column] !== undefined || undefined}
            aria-sort={sortInWords(sort[place], place)}
            draggable={column !== 'words'}
            onDragStart={() => (dragged.current = column)}
            onDragOver={(event) => column !== 'words' && event.preventDefault()}
            onDrop={() => dragged.current && onMove(dragged.current, column)}
            onClick={({ shiftKey }) => onSort(column, shiftKey)}
          >
            {column === 'words' && (
              <span
                className={styles.check}
                data-checked={chosen.count > 0 || undefined}
                title={t('table.chosen.all')}
                aria-hidden
                onClick={chooseAll}
              >
                {chosen.all ? (
                  <Check size={12} strokeWidth={3} />
                ) : (
                  chosen.count > 0 && <Minus size={12} strokeWidth={3} />
                )}
              </span>
            )}
            <span className={styles.headName}>{t(`table.columns.${column}`)}</span>
            <SortMark sort={sort[place]} place={sort.length > 1 ? place : null} />
            <Edge
              width={widthOf(column, view.widths)}
              onWidth={(width) => table.change({ widths: { ...view.widths, [column]: width } })}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Only the key that counts most is said: there is no word for the others. */
function sortInWords(sort: PassageSort | undefined, place: number) {
  if (!sort || place > 0) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

function SortMark({ sort, place }: { sort: PassageSort | undefined; place: number | null }) {
  if (!sort) return null;
  const Icon = sort.descending ? ArrowDown : ArrowUp;
  return (
    <span className={styles.sortMark} aria-hidden>
      <Icon size={12} />
      {place !== null && place + 1}
    </span>
  );
}

/** The edge of a column, to be drawn by. */
function Edge({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const grip = useRef<{ x: number; width: number } | null>(null);
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const cell = event.currentTarget.parentElement;
    grip.current = { x: event.clientX, width: cell?.offsetWidth ?? width };
  };
  const draw = (event: PointerEvent) => {
    if (!grip.current) return;
    onWidth(widthWithin(grip.current.width + event.clientX - grip.current.x));
  };
  return (
    <span
      className={styles.edge}
      aria-hidden
      // Else the column would be dragged along.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={() => (grip.current = null)}
      onPointerCancel={() => (grip.current = null)}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
