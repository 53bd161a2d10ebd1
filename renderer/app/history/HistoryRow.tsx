import { memo } from 'react';
import type { HistoryStep } from '../../../db/model/history.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import styles from './HistoryView.module.css';
import { goToTouched } from './goToTouched.ts';

/** One step of the history. Pressing it goes to what it was done to. */
export const HistoryRow = memo(function HistoryRow({ step }: { step: HistoryStep }) {
  const { t } = useMessages();
  const { at, author, label, subject, state, touched } = step;
  return (
    <li className={styles.step} data-state={state}>
      <button
        type="button"
        className={styles.line}
        disabled={touched.length === 0}
        onClick={() => void goToTouched(touched)}
      >
        <time dateTime={at} className={styles.time}>
          {formatMoment(at)}
        </time>
        <span className={styles.words}>
          <b className={styles.label}>{label}</b> <span className={styles.subject}>{subject}</span>
        </span>
        {state !== 'done' && <span className={styles.state}>{t(`app.history.${state}`)}</span>}
        {author && <span className={styles.author}>{author}</span>}
      </button>
    </li>
  );
});
