import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../db/api/contract.ts';
import { change } from '../../data/change.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './dialogs.module.css';

/** Looks for damage in the notebook and says what was found. Changes nothing. */
export function CheckDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const [result, setResult] = useState<OutputOf<'notebook.check'> | null>(null);
  useEffect(() => {
    let shown = true;
    void change('notebook.check', {}).then((found) => {
      if (!shown) return;
      // The error is shown already; there is nothing to say here.
      if (found) setResult(found);
      else onClose();
    });
    return () => {
      shown = false;
    };
  }, [onClose]);

  return (
    <Dialog title={t('app.check.title')} onClose={onClose}>
      <div role="status">
        {result === null && <p>{t('app.check.running')}</p>}
        {result?.sound && <p>{t('app.check.sound')}</p>}
        {result && !result.sound && (
          <>
            <p>{t('app.check.problems', { count: result.problems.length })}</p>
            <ul className={styles.list}>
              {result.problems.map(({ code, message }, index) => (
                <li key={index}>
                  {message} <span className={styles.muted}>({code})</span>
                </li>
              ))}
            </ul>
            <p className={styles.muted}>{t('app.check.advice')}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}
