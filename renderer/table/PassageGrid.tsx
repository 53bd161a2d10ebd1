import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  type CSSProperties,
  type MouseEvent,
} from 'react';
import { useTags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { layOut, movedColumn, SORT_OF, type ShownColumn } from './columns.ts';
import { GridLine } from './GridLine.tsx';
import type { PassageGridProps } from './gridProps.ts';
import { HeadLine } from './HeadLine.tsx';
import { wordsOf } from './matchedWords.ts';
import styles from './PassageTable.module.css';
import { HEAD, partAt, type Place } from './place.ts';
import { pressedSort } from './sorting.ts';
import { useGridKeys } from './useGridKeys.ts';
import { useGridPlace } from './useGridPlace.ts';

const LINE = 46;
const HEAD_LINE = 30;
const AROUND = 8;

/**
 * The passages as a grid with one tab stop: the focus stays on the grid, which says what cell the
 * keys are at, so that nothing is lost when a line is scrolled out of sight and no longer drawn.
 */
export function PassageGrid(props: PassageGridProps) {
  const { ref, table, lines, rowAt, chosen, bulk, onRange, onGroup } = props;
  const { t } = useMessages();
  const tags = useTags();
  const gridId = useId();
  const { view, columns, change } = table;
  const shown = useMemo((): ShownColumn[] => ['words', ...columns], [columns]);
  const sought = useMemo(() => wordsOf(view.where), [view.where]);
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => scroller.current!, []);
  // oxlint-disable-next-line react/incompatible-library
  const drawn = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: AROUND,
    scrollMargin: HEAD_LINE,
    scrollPaddingStart: HEAD_LINE,
  });
  const items = drawn.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange({ first, last }), [onRange, first, last]);

  const asked = JSON.stringify([view.where, view.sort, view.group]);
  const scrolled = useRef(asked);
  useEffect(() => {
    // Whoever only comes back to the tab finds it as it was left.
    if (scrolled.current !== asked) scroller.current!.scrollTop = 0;
    scrolled.current = asked;
  }, [asked]);
  const { place, line, current, go: keep } = useGridPlace(asked, lines, shown, rowAt);
  const go = (to: Place) => {
    keep(to);
    if (to.line !== HEAD) drawn.scrollToIndex(to.line);
    // The names of the columns are always there to scroll sideways by.
    document
      .getElementById(`${gridId}-${HEAD}-${to.column}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const sortBy = (column: ShownColumn, add: boolean) => {
    const by = SORT_OF[column];
    if (by) change({ sort: pressedSort(view.sort ?? [], by, add) });
  };
  const moveColumn = (column: ShownColumn, to: number) => {
    if (column !== 'words') change({ columns: movedColumn(columns, column, to) });
  };
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / LINE) - 2);
  const onKeyDown = useGridKeys({
    ...props,
    shown,
    place,
    line,
    current,
    page,
    go,
    sortBy,
    moveColumn,
  });

  const onClick = (event: MouseEvent, index: number) => {
    const target = event.target as Element;
    const pressed = lines.at(index);
    const column = target.closest('[data-column]')?.getAttribute('data-column');
    const atCount = target.closest('[data-count]') !== null;
    go({ line: index, column: (column as ShownColumn | null) ?? place.column, atCount });
    if (pressed?.kind === 'group') {
      if (atCount) bulk.openGroup(pressed.group, view);
      else onGroup(pressed.group.key, !pressed.open);
    } else if (pressed) {
      const id = rowAt(pressed.offset)?.passage.id;
      if (event.shiftKey) chosen.extend(pressed.offset);
      else if (id && (event.ctrlKey || event.metaKey || target.closest('[data-check]'))) {
        chosen.toggle(id, pressed.offset);
      } else chosen.anchor(pressed.offset);
    }
  };

  const { template, width, words } = layOut(shown, view.widths);
  return (
    // The role is one of two, and both have keys of their own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={scroller}
      role={view.group ? 'treegrid' : 'grid'}
      className={styles.grid}
      style={{ '--columns': template, '--width': width, '--words': words } as CSSProperties}
      tabIndex={0}
      aria-label={t('table.grid')}
      aria-rowcount={lines.count + 1}
      aria-colcount={shown.length}
      aria-multiselectable
      aria-activedescendant={`${gridId}-${place.line}-${partAt(place, line)}`}
      data-pane-start
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.headGroup}>
        <HeadLine
          table={table}
          chosen={chosen}
          at={place.line === HEAD ? place.column : null}
          lineId={`${gridId}-${HEAD}`}
          onSort={sortBy}
          onMove={(column, to) => moveColumn(column, shown.indexOf(to) - 1)}
        />
      </div>
      <div role="rowgroup" className={styles.lines} style={{ height: drawn.getTotalSize() }}>
        {items.map(({ key, index, start }) => {
          const one = lines.at(index);
          if (!one) return null;
          const row = one.kind === 'passage' ? rowAt(one.offset) : undefined;
          return (
            <GridLine
              key={key}
              line={one}
              row={row}
              rowIndex={index + 2}
              style={{ translate: `0 ${start - HEAD_LINE}px` }}
              group={view.group ?? null}
              columns={columns}
              tags={tags}
              sought={sought}
              chosen={row !== undefined && chosen.has(row.passage.id)}
              here={index === place.line ? place : null}
              lineId={`${gridId}-${index}`}
              onClick={(event) => onClick(event, index)}
            />
          );
        })}
      </div>
    </div>
  );
}
