import type { HistoryStep } from '../../../db/model/history.ts';
import { stepLine, undoTo } from '../../data/undo.ts';
import { useOperation } from '../../data/useOperation.ts';
import { formatMoment, formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import styles from './HistoryView.module.css';

const SHOWN = 6;

/** Asks before a step and everything after it is taken back, and says what that is. */
export function UndoToDialog({ step, onClose }: { step: HistoryStep; onClose: () => void }) {
  const { t } = useMessages();
  const { data } = useOperation('history.list', { from: step.id, state: 'done', limit: SHOWN });
  // Not before it is known: what Enter means gets the focus.
  if (!data) return null;
  const { total: count, steps } = data;
  const more = count - steps.length;
  const counted = (n: number) => ({ count: n, number: formatNumber(n) });
  return (
    <FormDialog
      title={t('app.history.undoTo.title')}
      submit={t('app.history.undoTo.submit', counted(count))}
      ready={count > 0}
      onSubmit={() => undoTo(step)}
      onClose={onClose}
    >
      <p>{t('app.history.undoTo.what', counted(count))}</p>
      <ol className={styles.toUndo}>
        {steps.map((one) => (
          <li key={one.id}>
            <time dateTime={one.at}>{formatMoment(one.at)}</time> {stepLine(one)}
          </li>
        ))}
        {more > 0 && <li>{t('app.history.undoTo.more', counted(more))}</li>}
      </ol>
      <p>{t('app.history.undoTo.redo')}</p>
    </FormDialog>
  );
}
