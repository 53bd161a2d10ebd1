import { memo } from 'react';
import type { HistoryStep } from '../../../db/model/history.ts';
import { stepLine } from '../../data/undo.ts';
import { formatMoment, formatNumber, formatTime } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openPassages } from '../../table/openPassages.ts';
import { Button } from '../../ui/Button.tsx';
import { goToTouched } from './goToTouched.ts';
import styles from './HistoryView.module.css';

/** The notebook names no more things than this that a step touched. */
const NAMED_AT_MOST = 1000;

interface HistoryRowProps {
  step: HistoryStep;
  /** Whether Tab comes to this row. */
  current: boolean;
  onFocus: (id: string) => void;
  onUndoTo: (step: HistoryStep) => void;
}

/** One step of the history. Pressing it goes to what it was done to. */
export const HistoryRow = memo(function HistoryRow(props: HistoryRowProps) {
  const { step, current, onFocus, onUndoTo } = props;
  const { t } = useMessages();
  const { id, at, author, label, subject, state, touched } = step;
  const passages = touched.filter(({ kind }) => kind === 'passage').map((thing) => thing.id);
  const number = formatNumber(passages.length);
  return (
    <li className={styles.step} data-state={state} data-step={id} onFocus={() => onFocus(id)}>
      <button
        type="button"
        className={styles.line}
        tabIndex={current ? 0 : -1}
        aria-disabled={touched.length === 0}
        onClick={() => void goToTouched(touched)}
      >
        <time dateTime={at} className={styles.time} title={formatMoment(at)}>
          {formatTime(at)}
        </time>
        <span className={styles.words}>
          <b className={styles.label}>{label}</b>{' '}
          <span className={styles.subject} dir="auto">
            {subject}
          </span>
        </span>
        {state !== 'done' && <span className={styles.state}>{t(`app.history.${state}`)}</span>}
        {author && <span className={styles.author}>{author}</span>}
      </button>
      {passages.length > 1 && (
        <Button
          look="quiet"
          className={styles.passages}
          tabIndex={-1}
          onClick={() => openPassages({ ids: passages }, stepLine(step))}
        >
          {touched.length < NAMED_AT_MOST
            ? t('app.history.passages', { count: passages.length, number })
            : t('app.history.manyPassages', { number })}
        </Button>
      )}
      <span className={styles.actions}>
        {state === 'done' && (
          <Button
            look="quiet"
            className={styles.undoTo}
            tabIndex={-1}
            title={t('app.history.undoTo.hint')}
            data-undo-to
            onClick={() => onUndoTo(step)}
          >
            {t('app.history.undoTo.button')}
          </Button>
        )}
      </span>
    </li>
  );
});
