import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { LinkType } from '../../db/model/link.ts';
import { useMessages } from '../messages/i18n.ts';
import { isTextField } from '../commands/textField.ts';
import { COLUMNS, LinkRow, type LinkColumn } from './LinkRow.tsx';
import styles from './LinkGrid.module.css';
import { GridHints } from './GridHints.tsx';
import { reverseLink } from './linkActions.ts';
import type { ChosenLinks } from './useChosenLinks.ts';
import type { LinkPages } from './useLinkPages.ts';

const ROW = 96;
const AROUND = 8;

interface LinkGridProps {
  total: number;
  pages: LinkPages;
  types: readonly LinkType[];
  chosen: ChosenLinks;
  /** Told which rows are near. */
  onRange: (range: { first: number; last: number }) => void;
}

interface Place {
  index: number;
  column: LinkColumn;
}

/**
 * The links as a grid with one tab stop: arrows go from row to row and from part to part, Space
 * chooses, Enter opens. Only the rows that are near are drawn.
 */
export function LinkGrid({ total, pages, types, chosen, onRange }: LinkGridProps) {
  const { t } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ index: 0, column: 'from' });
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: AROUND,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange({ first, last }), [onRange, first, last]);
  const at = { ...place, index: Math.min(place.index, total - 1) };

  /** A row that is far away is drawn first, and takes the focus then. */
  const wanted = useRef(false);
  const go = (to: Place) => {
    const index = Math.max(0, Math.min(total - 1, to.index));
    wanted.current = true;
    setPlace({ index, column: to.column });
    rows.scrollToIndex(index);
  };
  useEffect(() => {
    if (!wanted.current) return;
    const cell = cellAt(scroller.current, at);
    if (!cell) return;
    wanted.current = false;
    cell.focus({ preventScroll: true });
  });

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { target, key } = event;
    // A menu that is open is not in the grid, though its keys come by here.
    if (!scroller.current?.contains(target as Node) || isTextField(target)) return;
    const link = pages.linkAt(at.index);
    const column = COLUMNS.indexOf(at.column);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 1);
    const press = (pressed: LinkColumn) =>
      cellAt(scroller.current, { ...at, column: pressed })?.click();
    const keys: Record<string, () => void> = {
      ArrowDown: () => go({ ...at, index: at.index + 1 }),
      ArrowUp: () => go({ ...at, index: at.index - 1 }),
      PageDown: () => go({ ...at, index: at.index + page }),
      PageUp: () => go({ ...at, index: at.index - page }),
      Home: () => go({ ...at, index: 0 }),
      End: () => go({ ...at, index: total - 1 }),
      ArrowRight: () => go({ ...at, column: COLUMNS[column + 1] ?? at.column }),
      ArrowLeft: () => go({ ...at, column: COLUMNS[column - 1] ?? at.column }),
      ' ': () => link && chosen.toggle(link.id),
      Delete: () => void chosen.remove(chosen.ids.size > 0 || !link ? undefined : [link.id]),
      r: () => link && void reverseLink(link),
      t: () => press('relation'),
      n: () => press('note'),
      ...(chosen.ids.size > 0 && { Escape: chosen.clear }),
    };
    const command = event.ctrlKey || event.metaKey;
    const act =
      command && key.toLowerCase() === 'a'
        ? () => void chosen.chooseAll()
        : command || event.altKey
          ? undefined
          : keys[key.length === 1 ? key.toLowerCase() : key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <>
      <div ref={scroller} className={styles.scroller}>
        <div
          role="grid"
          className={styles.grid}
          style={{ height: rows.getTotalSize() }}
          aria-label={t('links.grid')}
          aria-rowcount={total}
          aria-multiselectable
          onKeyDownCapture={onKeyDownCapture}
        >
          {items.map(({ key, index, start }) => {
            const link = pages.linkAt(index);
            return (
              <div
                key={key}
                ref={rows.measureElement}
                role="row"
                className={styles.row}
                style={{ translate: `0 ${start}px` }}
                data-index={index}
                aria-rowindex={index + 1}
                aria-selected={link !== undefined && chosen.ids.has(link.id)}
              >
                {link ? (
                  <LinkRow
                    link={link}
                    types={types}
                    chosen={chosen.ids.has(link.id)}
                    stop={index === at.index ? at.column : null}
                    onChoose={() => chosen.toggle(link.id)}
                    onRemove={() => void chosen.remove([link.id])}
                    onFocus={(column) => setPlace({ index, column })}
                  />
                ) : (
                  <div role="gridcell" className={styles.coming}>
                    {t('common.loading')}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </div>
      <GridHints />
    </>
  );
}

function cellAt(scroller: HTMLElement | null, { index, column }: Place): HTMLElement | null {
  const row = scroller?.querySelector(`[data-index="${index}"]`);
  const cell = row?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  return cell?.matches('button, input') ? cell : (cell?.querySelector('button, input') ?? null);
}
