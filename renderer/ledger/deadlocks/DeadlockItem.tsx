import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { Deadlock } from '../../../db/model/ledger.ts';
import { useMessages } from '../../messages/i18n.ts';
import { listInWords } from '../../query/listInWords.ts';
import { openPassages } from '../../table/openPassages.ts';
import { Button } from '../../ui/Button.tsx';
import { DeadlockRing } from './DeadlockRing.tsx';
import { DeadlockStepItem } from './DeadlockStepItem.tsx';
import styles from './Deadlocks.module.css';
import { deadlockSentence, whoAsks } from './sentence.ts';

interface DeadlockItemProps {
  deadlock: Deadlock;
  open: boolean;
  onToggle: () => void;
}

/** A deadlock in one sentence; opened, as a circle and step by step, with what was said. */
export function DeadlockItem({ deadlock, open, onToggle }: DeadlockItemProps) {
  const { t } = useMessages();
  const id = useId();
  const { key, certain, steps } = deadlock;
  const Icon = open ? ChevronDown : ChevronRight;
  const showAll = () => {
    const who = listInWords([...new Set(steps.map(whoAsks))], 'and');
    openPassages({ any: steps.map(({ where }) => where) }, t('ledger.deadlock.opened', { who }));
  };
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.sentence}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-deadlock={key}
        onClick={onToggle}
      >
        <Icon size={16} aria-hidden />
        <span dir="auto">
          {!certain && <b className={styles.possible}>{t('ledger.deadlock.possible')}</b>}
          {deadlockSentence(deadlock)}
        </span>
      </button>
      {open && (
        <div id={id} className={styles.opened}>
          <DeadlockRing steps={steps} />
          <div>
            {!certain && <p className={styles.why}>{t('ledger.deadlock.possibleWhy')}</p>}
            <ol className={styles.steps} aria-label={t('ledger.deadlock.steps')}>
              {steps.map((step, index) => (
                // The steps of a circle have nothing of their own that tells them apart.
                <DeadlockStepItem key={index} step={step} />
              ))}
            </ol>
            <Button look="quiet" onClick={showAll}>
              {t('ledger.deadlock.showAll')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
