import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import styles from './LedgerView.module.css';

interface EmptyLedgerProps {
  /** There may be lines, but none that the filter lets through. */
  narrowed: boolean;
  onClear: () => void;
}

/** Where nothing is asked for: what the ledger is for and how a line is made. */
export function EmptyLedger({ narrowed, onClear }: EmptyLedgerProps) {
  const { t } = useMessages();
  if (narrowed) {
    return (
      <div className={styles.empty} role="status">
        <p>{t('ledger.empty.narrowed')}</p>
        <Button onClick={onClear}>{t('ledger.empty.showAll')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <h2>{t('ledger.empty.title')}</h2>
      <p>{t('ledger.empty.what')}</p>
      <p>{t('ledger.empty.how')}</p>
    </div>
  );
}
