import { useMessages } from '../../messages/i18n.ts';
import styles from './LedgerGrid.module.css';
import { COLUMNS } from './place.ts';

/** What stands in the columns. */
export function HeadRow() {
  const { t } = useMessages();
  return (
    <div role="row" className={styles.head} aria-rowindex={1}>
      {COLUMNS.map((column) => (
        <div key={column} role="columnheader">
          {t(`ledger.columns.${column}`)}
        </div>
      ))}
    </div>
  );
}
