import { useId, useState } from 'react';
import type { Deadlock } from '../../../db/model/ledger.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { DeadlockItem } from './DeadlockItem.tsx';
import styles from './Deadlocks.module.css';

/** How many are listed at first. */
const FIRST = 3;

interface DeadlockSectionProps {
  deadlocks: readonly Deadlock[];
  /** False where there are more than could be listed. */
  complete: boolean;
  /** The keys of those that are open. */
  open: ReadonlySet<string>;
  onToggle: (key: string) => void;
}

/** The circles in which everyone waits for the next, each in a sentence; they are told apart below. */
export function DeadlockSection({ deadlocks, complete, open, onToggle }: DeadlockSectionProps) {
  const { t } = useMessages();
  const id = useId();
  const [all, setAll] = useState(false);
  const count = deadlocks.length;
  const shown = deadlocks.filter(({ key }, index) => all || index < FIRST || open.has(key));
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('ledger.deadlock.title', { count, number: formatNumber(count) })}
      </h2>
      <p className={styles.what}>
        {t('ledger.deadlock.what')} {!complete && t('ledger.deadlock.incomplete')}
      </p>
      <ul className={styles.list}>
        {shown.map((deadlock) => (
          <DeadlockItem
            key={deadlock.key}
            deadlock={deadlock}
            open={open.has(deadlock.key)}
            onToggle={() => onToggle(deadlock.key)}
          />
        ))}
      </ul>
      {count > FIRST && (
        <Button look="quiet" onClick={() => setAll(!all)}>
          {all
            ? t('ledger.deadlock.fewer')
            : t('ledger.deadlock.all', { number: formatNumber(count) })}
        </Button>
      )}
    </section>
  );
}
