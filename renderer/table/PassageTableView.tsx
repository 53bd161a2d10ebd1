import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useSettled } from '../search/useSettled.ts';
import type { PassagesTab } from '../state/tabContent.ts';
import { OperationState } from '../ui/OperationState.tsx';
import { BulkBar } from './bulk/BulkBar.tsx';
import { BulkDialog } from './bulk/BulkDialog.tsx';
import { useBulk } from './bulk/useBulk.ts';
import { EmptyTable } from './EmptyTable.tsx';
import { linesOf } from './lines.ts';
import { pagesOf } from './pages.ts';
import { PassageGrid } from './PassageGrid.tsx';
import styles from './PassageTable.module.css';
import { TableHeader } from './TableHeader.tsx';
import { TableHints } from './TableHints.tsx';
import { useChosen } from './useChosen.ts';
import { useTableRows, useTableSummary, type Question } from './useTableRows.ts';
import { useTableView } from './useTableView.ts';

const NO_GROUPS: ReadonlySet<string> = new Set();

/** Passages as a table: filtered, sorted, grouped, and changed many at once. */
export function PassageTableView({ tab }: { tab: PassagesTab }) {
  const titleId = useId();
  const table = useTableView(tab);
  const { where, sort, group } = table.view;
  const question = useMemo((): Question => ({ where, sort, group }), [where, sort, group]);
  const { summary, error } = useTableSummary(question, table.ready);
  const [closed, setClosed] = useState(NO_GROUPS);
  const lines = useMemo(
    () => linesOf(summary?.total ?? 0, summary?.groups ?? [], closed),
    [summary, closed],
  );
  const [range, setRange] = useState({ first: 0, last: 0 });
  const { first, last } = useSettled(range);
  const rowAt = useTableRows(question, table.ready ? pagesOf(lines, first, last) : []);
  const chosen = useChosen(question, summary?.passages ?? 0, rowAt);
  const bulk = useBulk(chosen);

  const grid = useRef<HTMLDivElement>(null);
  const arrived = useRef(false);
  const has = lines.count > 0;
  useEffect(() => {
    if (!has) return;
    // Whoever comes here goes through the rows; whoever changes the filter stays there.
    const free = document.activeElement === document.body;
    if (!arrived.current || free) grid.current?.focus({ preventScroll: true });
    arrived.current = true;
  }, [has]);

  return (
    <section className={styles.view} aria-labelledby={titleId}>
      <TableHeader
        titleId={titleId}
        tab={tab}
        table={table}
        summary={summary}
        closed={closed}
        onClose={setClosed}
      />
      {error ? (
        <OperationState error={error} />
      ) : summary === undefined ? (
        <OperationState error={null} />
      ) : has ? (
        <>
          <PassageGrid
            ref={grid}
            table={table}
            lines={lines}
            rowAt={rowAt}
            chosen={chosen}
            bulk={bulk}
            onRange={setRange}
            onGroup={(key, open) => setClosed((before) => withKey(before, key, !open))}
          />
          {chosen.count > 0 && <BulkBar chosen={chosen} bulk={bulk} />}
          <TableHints />
        </>
      ) : (
        <EmptyTable
          narrowed={where !== undefined}
          onClear={() => table.change({ where: undefined })}
        />
      )}
      {bulk.asked && <BulkDialog asked={bulk.asked} onClose={() => bulk.ask(null)} />}
    </section>
  );
}

function withKey(keys: ReadonlySet<string>, key: string, present: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (present) next.add(key);
  else next.delete(key);
  return next;
}
