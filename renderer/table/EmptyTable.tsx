import { shownKey } from '../commands/keys.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PassageTable.module.css';

interface EmptyTableProps {
  /** There may be passages, but none that the filter lets through. */
  narrowed: boolean;
  onClear: () => void;
}

/** Where there are no passages: what the table is for, and how there come to be some. */
export function EmptyTable({ narrowed, onClear }: EmptyTableProps) {
  const { t } = useMessages();
  if (narrowed) {
    return (
      <div className={styles.empty} role="status">
        <h2>{t('table.nothing')}</h2>
        <p>{t('table.nothingHint')}</p>
        <Button onClick={onClear}>{t('table.showAll')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <h2>{t('table.empty.title')}</h2>
      <p>{t('table.empty.what')}</p>
      <p>{t('table.empty.how', { key: shownKey('passage.create') })}</p>
    </div>
  );
}
