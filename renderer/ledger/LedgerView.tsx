import { useEffect, useId, useRef, useState } from 'react';
import { useOperation } from '../data/useOperation.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { createKept } from '../state/kept.ts';
import { announce } from '../ui/announce.ts';
import { OperationState } from '../ui/OperationState.tsx';
import { DeadlockSection } from './deadlocks/DeadlockSection.tsx';
import { EmptyLedger } from './EmptyLedger.tsx';
import { LedgerGrid } from './grid/LedgerGrid.tsx';
import { isNarrowed, ledgerInput, NO_FILTER, type LedgerFilter } from './ledgerFilter.ts';
import { LedgerHeader } from './LedgerHeader.tsx';
import styles from './LedgerView.module.css';
import { useLedger } from './useLedger.ts';
import { useOpenDeadlocks } from './useOpenDeadlocks.ts';

const useFilter = createKept<LedgerFilter>(NO_FILTER);

/** Who asks what of whom, how it stands, and where everyone waits for the next. */
export function LedgerView() {
  const { t } = useMessages();
  const id = useId();
  const [filter, setFilter] = useFilter();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const ledger = useLedger(filter, range);
  const { where } = filter;
  const { data: circles } = useOperation('ledger.deadlocks', where ? { where } : {}, {
    keep: true,
  });
  const deadlocks = circles?.deadlocks ?? [];
  const opened = useOpenDeadlocks(deadlocks);
  useDeadlocksSaid(circles?.deadlocks.length);
  const { summary, error } = ledger;
  const change = (changes: Partial<LedgerFilter>) => {
    setRange({ first: 0, last: 0 });
    setFilter({ ...filter, ...changes });
  };
  const above = circles && deadlocks.length > 0 && (
    <DeadlockSection
      deadlocks={deadlocks}
      complete={circles.complete}
      open={opened.open}
      onToggle={opened.toggle}
    />
  );
  return (
    <section className={styles.view} aria-labelledby={id}>
      <LedgerHeader titleId={id} filter={filter} ledger={summary} onChange={change} />
      {error ? (
        <OperationState error={error} />
      ) : summary === undefined ? (
        <OperationState error={null} />
      ) : summary.total === 0 ? (
        <div className={styles.scroller}>
          {above}
          <EmptyLedger
            narrowed={isNarrowed(filter)}
            onClear={() => change({ ...NO_FILTER, group: filter.group })}
          />
        </div>
      ) : (
        <LedgerGrid
          // Another filter or other groups begin at the top.
          key={JSON.stringify(ledgerInput(filter))}
          summary={summary}
          by={filter.group}
          rowAt={ledger.rowAt}
          deadlocks={deadlocks}
          above={above}
          onRange={setRange}
          onShowDeadlock={opened.show}
        />
      )}
      <p className="visually-hidden">{t('ledger.gridHelp')}</p>
    </section>
  );
}

/** Has it said, when a change of a status has ended a circle above, or closed one. */
function useDeadlocksSaid(count: number | undefined): void {
  const { t } = useMessages();
  const before = useRef(count);
  useEffect(() => {
    if (before.current !== undefined && count !== undefined && before.current !== count) {
      announce(
        count === 0
          ? t('ledger.deadlock.gone')
          : t('ledger.deadlock.title', { count, number: formatNumber(count) }),
      );
    }
    before.current = count;
  }, [count, t]);
}
