import type { DeadlockStep } from '../../../db/model/ledger.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openPassages } from '../../table/openPassages.ts';
import { Button } from '../../ui/Button.tsx';
import { PassageButton } from '../PassageButton.tsx';
import styles from './Deadlocks.module.css';
import { whoActs, whoWaits } from './sentence.ts';

/** With more, the passages of a step are opened in a table. */
const TOLD = 3;

/** One step of a circle: who waits for whom, in which words, and why it leads to the next. */
export function DeadlockStepItem({ step }: { step: DeadlockStep }) {
  const { t } = useMessages();
  const { conditions, total, where, reason } = step;
  const waits = whoWaits(step);
  // What one passage asks for stands below its words, once.
  const told = Object.values(Object.groupBy(conditions, ({ passage }) => passage.id)).slice(
    0,
    TOLD,
  );
  const shown = told.reduce((sum, of) => sum + of!.length, 0);
  return (
    <li className={styles.step}>
      <p className={styles.waits}>{waits}</p>
      {told.map((group) => (
        <div key={group![0]!.passage.id}>
          <PassageButton passage={group![0]!.passage} />
          {group!.map(({ conditionId, action, unlocks }) =>
            action === '' ? null : (
              <p key={conditionId} className={styles.asked}>
                <b>{action}</b>
                {unlocks !== null && <span>{t('ledger.deadlock.unlocks', { what: unlocks })}</span>}
              </p>
            ),
          )}
        </div>
      ))}
      {total > shown && (
        <Button look="quiet" onClick={() => openPassages(where, waits)}>
          {t('ledger.deadlock.total', { count: total, number: formatNumber(total) })}
        </Button>
      )}
      <p className={styles.reason} data-reason={reason}>
        {t(`ledger.deadlock.reason.${reason}`, { whom: whoActs(step) })}
      </p>
    </li>
  );
}
