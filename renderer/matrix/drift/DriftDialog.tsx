import type { MatrixCell } from '../../../db/model/matrix.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { OperationState } from '../../ui/OperationState.tsx';
import styles from './Drift.module.css';
import { DriftSide } from './DriftSide.tsx';

interface DriftDialogProps {
  /** Whose stance on what. */
  title: string;
  drift: NonNullable<MatrixCell['drift']>;
  onClose: () => void;
}

/** The two passages between which a stance changed, beside each other. */
export function DriftDialog({ title, drift, onClose }: DriftDialogProps) {
  const { t } = useMessages();
  const { from, to, reversal } = drift;
  const { data, error } = useOperation('matrix.drift', { from, to });
  return (
    <Dialog title={t('matrix.drift.title', { cell: title })} onClose={onClose} wide>
      <p className={styles.about}>
        {t(reversal ? 'matrix.drift.reversed' : 'matrix.drift.changed')}
      </p>
      {data ? (
        <div className={styles.sides}>
          <DriftSide label={t('matrix.drift.before')} passage={data.from} onClose={onClose} />
          <DriftSide label={t('matrix.drift.after')} passage={data.to} onClose={onClose} />
        </div>
      ) : (
        <OperationState error={error} />
      )}
    </Dialog>
  );
}
