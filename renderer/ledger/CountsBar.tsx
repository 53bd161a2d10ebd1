import { AlarmClock, RefreshCcw } from 'lucide-react';
import type { Ledger } from '../../db/model/ledger.ts';
import { ConditionStatus } from '../../db/model/passage.ts';
import { StatusShape } from '../inspector/passage/StatusWord.tsx';
import { formatDate, formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import type { LedgerFilter } from './ledgerFilter.ts';
import styles from './LedgerView.module.css';

const MARKS = { overdue: AlarmClock, deadlocked: RefreshCcw } as const;

interface CountsBarProps {
  ledger: Ledger;
  filter: LedgerFilter;
  onChange: (changes: Partial<LedgerFilter>) => void;
}

/** How many lines stand how; each number narrows the ledger down to these lines. */
export function CountsBar({ ledger, filter, onChange }: CountsBarProps) {
  const { t } = useMessages();
  const { counts, today } = ledger;
  const { statuses, only } = filter;
  const words = (what: keyof Ledger['counts']) =>
    t(`ledger.counts.${what}`, { count: counts[what], number: formatNumber(counts[what]) });
  return (
    <div className={styles.counts} role="group" aria-label={t('ledger.counts.label')}>
      {ConditionStatus.options.map((status) => {
        const pressed = statuses.includes(status);
        return (
          <button
            key={status}
            type="button"
            className={styles.count}
            aria-pressed={pressed}
            disabled={counts[status] === 0 && !pressed}
            onClick={() =>
              onChange({
                statuses: pressed
                  ? statuses.filter((one) => one !== status)
                  : [...statuses, status],
              })
            }
          >
            <StatusShape status={status} />
            {words(status)}
          </button>
        );
      })}
      {(['overdue', 'deadlocked'] as const).map((what) => {
        const Mark = MARKS[what];
        return (
          <button
            key={what}
            type="button"
            className={styles.count}
            aria-pressed={only === what}
            disabled={counts[what] === 0 && only !== what}
            title={
              what === 'overdue' ? t('ledger.overdueOn', { today: formatDate(today) }) : undefined
            }
            onClick={() => onChange({ only: only === what ? null : what })}
          >
            <Mark size={13} aria-hidden />
            {words(what)}
          </button>
        );
      })}
    </div>
  );
}
