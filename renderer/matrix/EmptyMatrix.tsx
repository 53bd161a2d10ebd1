import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import styles from './MatrixView.module.css';

interface EmptyMatrixProps {
  /** A filter may be why there is nothing. */
  filtered: boolean;
  /** How many passages lack one side or the other. */
  left: number;
  onOpenLeft: () => void;
  onClear: () => void;
}

/** Where there is nothing to count: what the matrix is for, and what to do for it. */
export function EmptyMatrix({ filtered, left, onOpenLeft, onClear }: EmptyMatrixProps) {
  const { t } = useMessages();
  return (
    <div className={styles.empty} role="status">
      {filtered ? (
        <p>{t('matrix.empty.filtered')}</p>
      ) : (
        <>
          <h2>{t('matrix.empty.title')}</h2>
          <p>{t('matrix.empty.what')}</p>
          <p>{t('matrix.empty.how')}</p>
        </>
      )}
      <div className={styles.emptyActs}>
        {filtered && <Button onClick={onClear}>{t('matrix.empty.clear')}</Button>}
        {left > 0 && (
          <Button onClick={onOpenLeft}>
            {t('matrix.empty.left', { count: left, number: formatNumber(left) })}
          </Button>
        )}
      </div>
    </div>
  );
}
