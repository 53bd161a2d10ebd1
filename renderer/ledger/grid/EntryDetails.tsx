import { useEffect, useRef } from 'react';
import type { Deadlock, LedgerEntry } from '../../../db/model/ledger.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { deadlockSentence } from '../deadlocks/sentence.ts';
import { deleteCondition } from '../../inspector/passage/deleteCondition.ts';
import { PassageButton } from '../PassageButton.tsx';
import styles from './EntryDetails.module.css';
import { EntryForm } from './EntryForm.tsx';
import { StatusHistory } from './StatusHistory.tsx';
import type { DetailsMode } from './useDetails.ts';

interface EntryDetailsProps {
  entry: LedgerEntry;
  mode: DetailsMode;
  /** The deadlocks it is part of. */
  deadlocks: readonly Deadlock[];
  onMode: (mode: DetailsMode) => void;
  /** A form was saved or left. */
  onDone: () => void;
  onShowDeadlock: (key: string) => void;
}

/** What was said, how it came to stand so, what waits for it; and the forms that change it. */
export function EntryDetails(props: EntryDetailsProps) {
  const { entry, mode, deadlocks, onMode, onDone, onShowDeadlock } = props;
  const { t } = useMessages();
  const { conditionId, passage } = entry;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was asked for by a key goes on by keys.
    form.current?.querySelector<HTMLElement>('input:checked, input:not([type="radio"])')?.focus();
  }, [mode]);
  return (
    <div className={styles.details}>
      <div className={styles.said}>
        <h4>{t('ledger.entry.words')}</h4>
        <PassageButton passage={passage} />
        {passage.issues.length > 0 && (
          <p className={styles.issues}>{passage.issues.map(({ name }) => name).join(' · ')}</p>
        )}
      </div>
      <div className={styles.stands}>
        {conditionId === null ? (
          <p className={styles.hint}>{t('ledger.entry.notWritten')}</p>
        ) : (
          <StatusHistory changes={entry.changes} />
        )}
        {deadlocks.map((deadlock) => (
          <p key={deadlock.key} className={styles.deadlock}>
            {deadlockSentence(deadlock)}{' '}
            <button type="button" onClick={() => onShowDeadlock(deadlock.key)}>
              {t('ledger.entry.toDeadlock')}
            </button>
          </p>
        ))}
      </div>
      <div className={styles.actions}>
        {mode === 'shown' ? (
          <>
            {conditionId !== null && (
              <>
                <Button onClick={() => onMode('status')}>{t('ledger.entry.setStatus')}</Button>
                <Button look="quiet" onClick={() => onMode('edit')}>
                  {t('ledger.entry.edit')}
                </Button>
              </>
            )}
            <Button look={conditionId === null ? 'plain' : 'quiet'} onClick={() => onMode('add')}>
              {t(conditionId === null ? 'ledger.entry.writeOut' : 'ledger.entry.add')}
            </Button>
            {conditionId !== null && (
              <Button look="quiet" onClick={() => void deleteCondition(conditionId)}>
                {t('ledger.entry.delete')}
              </Button>
            )}
          </>
        ) : (
          <div ref={form} className={styles.form}>
            <EntryForm key={mode} entry={entry} mode={mode} onDone={onDone} />
          </div>
        )}
      </div>
    </div>
  );
}
