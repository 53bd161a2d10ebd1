import { useMessages } from '../../messages/i18n.ts';
import { openTab, select } from '../../state/workspace.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { countOutcomes, useImport, type ImportOutcome } from '../import/importState.ts';
import styles from './dialogs.module.css';

/** What became of each file of an import, the ones that failed first, with what to do about it. */
export function ImportReportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const outcomes = useImport((state) => state.outcomes);
  const { imported, existing, failed } = countOutcomes(outcomes);
  const order: readonly ImportOutcome['outcome'][] = ['failed', 'existing', 'imported'];
  const sorted = order.flatMap((one) => outcomes.filter(({ outcome }) => outcome === one));
  return (
    <Dialog title={t('app.import.reportTitle')} onClose={onClose} wide>
      <p className={styles.lead}>
        {[
          t('app.import.importedMany', { count: imported }),
          existing > 0 && t('app.import.existingMany', { count: existing }),
          failed > 0 && t('app.import.failedMany', { count: failed }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <ul className={styles.list}>
        {sorted.map((outcome, index) => (
          <li key={index}>
            <Outcome outcome={outcome} onClose={onClose} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Outcome({ outcome, onClose }: { outcome: ImportOutcome; onClose: () => void }) {
  const { t } = useMessages();
  if (outcome.outcome === 'failed') {
    return (
      <>
        <span className={styles.problem}>{outcome.error.message}</span>{' '}
        <span className={styles.muted}>{outcome.error.action}</span>
      </>
    );
  }
  const { id, fileName } = outcome;
  return (
    <>
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          onClose();
          openTab({ kind: 'source', id });
          select({ kind: 'source', id });
        }}
      >
        {fileName}
      </button>{' '}
      <span className={styles.muted}>{t(`app.import.${outcome.outcome}`)}</span>
    </>
  );
}
