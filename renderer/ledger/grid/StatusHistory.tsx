import type { LedgerEntry } from '../../../db/model/ledger.ts';
import { StatusWord } from '../../inspector/passage/StatusWord.tsx';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { PassageButton } from '../PassageButton.tsx';
import styles from './EntryDetails.module.css';

/** How a condition came to stand as it does, with the passages that show it. */
export function StatusHistory({ changes }: { changes: LedgerEntry['changes'] }) {
  const { t } = useMessages();
  return (
    <>
      <h4>{t('ledger.entry.history')}</h4>
      {changes.length === 0 ? (
        <p className={styles.hint}>{t('ledger.entry.noHistory')}</p>
      ) : (
        <ol className={styles.changes}>
          {changes.map(({ status, at, evidence, note }) => (
            <li key={at}>
              <StatusWord status={status} />{' '}
              <span className={styles.moment}>{formatMoment(at)}</span>
              {note !== '' && <q>{note}</q>}
              {evidence && <PassageButton passage={evidence} />}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
