import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Deadlock, Ledger, LedgerEntry, LedgerGroup } from '../../../db/model/ledger.ts';
import { useMessages } from '../../messages/i18n.ts';
import { select } from '../../state/workspace.ts';
import { LedgerHints } from '../LedgerHints.tsx';
import { EntryDetails } from './EntryDetails.tsx';
import { EntryRow } from './EntryRow.tsx';
import { GroupRow } from './GroupRow.tsx';
import { HeadRow } from './HeadRow.tsx';
import styles from './LedgerGrid.module.css';
import { onLedgerKey } from './ledgerKeys.ts';
import { linesOf, rowsBetween, type Line } from './lines.ts';
import type { LedgerColumn, Place } from './place.ts';
import { useDetails } from './useDetails.ts';
import { useGridFocus } from './useGridFocus.ts';
import { useTopOf } from './useTopOf.ts';

const HEAD = 28;
const GROUP = 38;
const ROW = 62;
const AROUND = 8;

interface LedgerGridProps {
  summary: Ledger;
  by: LedgerGroup | null;
  rowAt: (row: number) => LedgerEntry | undefined;
  deadlocks: readonly Deadlock[];
  /** What is scrolled together with the lines, above them. */
  above: ReactNode;
  /** Told which rows are near. */
  onRange: (range: { first: number; last: number }) => void;
  onShowDeadlock: (key: string) => void;
}

/**
 * The lines of the ledger in their groups, as a grid with one tab stop. Only the lines that are near
 * are drawn; what is known of a line is shown below it.
 */
export function LedgerGrid(props: LedgerGridProps) {
  const { summary, by, rowAt, deadlocks, above, onRange, onShowDeadlock } = props;
  const { t } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const details = useDetails();
  const { total, groups } = summary;
  const lines = useMemo(() => linesOf(total, groups, closed), [total, groups, closed]);
  const top = useTopOf(grid, scroller);
  // oxlint-disable-next-line react/incompatible-library
  const drawn = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines.at(index)?.kind === 'group' ? GROUP : ROW),
    overscan: AROUND,
    scrollMargin: top + HEAD,
    scrollPaddingStart: HEAD,
  });
  const items = drawn.getVirtualItems();
  const { first, last } = rowsBetween(lines, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  useEffect(() => onRange({ first, last }), [onRange, first, last]);

  const focus = useGridFocus(grid, lines.count);
  const go = (to: Place) => {
    focus.go(to);
    drawn.scrollToIndex(to.index);
  };
  const { place } = focus;
  const entryAt = (line: Line | undefined) =>
    line?.kind === 'entry' ? rowAt(line.row) : undefined;
  const here = lines.at(place.index);
  const current = entryAt(here);
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 1);

  const fold = (key: string, open: boolean) => {
    const next = new Set(closed);
    if (open) next.delete(key);
    else next.add(key);
    setClosed(next);
  };
  const draw = (line: Line, index: number) => {
    const stop = index === place.index ? place.column : null;
    const onFocus = (column: LedgerColumn) => focus.keep({ index, column });
    if (line.kind === 'group') {
      return (
        <GroupRow
          by={by!}
          group={line.group}
          open={line.open}
          rowIndex={index + 2}
          stop={stop && (stop === 'asker' ? 'name' : 'count')}
          onFold={() => fold(line.group.key, !line.open)}
          onFocus={(part) => onFocus(part === 'name' ? 'asker' : 'actor')}
        />
      );
    }
    const entry = entryAt(line);
    if (!entry) {
      return (
        <div role="row" className={styles.coming} aria-rowindex={index + 2}>
          <div role="gridcell">{t('common.loading')}</div>
        </div>
      );
    }
    const key = keyOf(line, entry);
    const mode = details.modeOf(key);
    return (
      <>
        <EntryRow
          entry={entry}
          open={mode !== undefined}
          rowIndex={index + 2}
          stop={stop}
          onDetails={(wanted) =>
            wanted === 'shown' ? details.toggle(key) : details.set(key, wanted)
          }
          onFocus={(column) => {
            onFocus(column);
            select({ kind: 'passage', id: entry.passage.id });
          }}
        />
        {mode !== undefined && (
          <div role="row" data-details onFocus={() => focus.keep({ ...place, index })}>
            <div role="gridcell">
              <EntryDetails
                entry={entry}
                mode={mode}
                deadlocks={deadlocks.filter((one) => entry.deadlocks.includes(one.key))}
                onMode={(wanted) => details.set(key, wanted)}
                onDone={() => {
                  details.set(key, 'shown');
                  go({ ...place, index });
                }}
                onShowDeadlock={onShowDeadlock}
              />
            </div>
          </div>
        )}
      </>
    );
  };
  return (
    <>
      <div ref={scroller} className={styles.scroller}>
        <div>{above}</div>
        {/* Its parts have the focus. */}
        <div
          ref={grid}
          role="grid"
          aria-label={t('ledger.grid')}
          aria-rowcount={lines.count + 1}
          onKeyDown={(event) =>
            onLedgerKey(
              {
                place,
                line: here,
                entry: current,
                mode: current && here && details.modeOf(keyOf(here, current)),
                size: { count: lines.count, page },
                go,
                onFold: fold,
                onDetails: (mode) => current && here && details.set(keyOf(here, current), mode),
                onShowDeadlock,
              },
              event,
            )
          }
          {...focus.watch}
        >
          <HeadRow />
          <div role="rowgroup" className={styles.lines} style={{ height: drawn.getTotalSize() }}>
            {items.map(({ key, index, start }) => {
              const line = lines.at(index);
              return (
                <div
                  key={key}
                  ref={drawn.measureElement}
                  role="none"
                  className={styles.line}
                  style={{ translate: `0 ${start - top - HEAD}px` }}
                  data-index={index}
                >
                  {line && draw(line, index)}
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <LedgerHints />
    </>
  );
}

/** Tells lines apart; an entry may stand in several groups. */
function keyOf(line: Line, entry: LedgerEntry): string {
  return `${line.group?.key ?? ''} ${entry.key}`;
}
