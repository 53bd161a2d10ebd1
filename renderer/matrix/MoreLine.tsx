import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import styles from './MatrixView.module.css';
import type { Board } from './board.ts';
import type { MatrixState } from './useMatrix.ts';

/** That there are more rows or columns than are shown, and how to see them. */
export function MoreLine({ state, board }: { state: MatrixState; board: Board }) {
  const { t } = useMessages();
  const { rows, columns, moreRows, moreColumns } = board.matrix;
  const sides = [
    { side: state.rows, shown: rows.length, more: moreRows },
    { side: state.columns, shown: columns.length, more: moreColumns },
  ].filter(({ more }) => more > 0);
  if (sides.length === 0) return null;
  return (
    <p className={styles.more} role="status">
      {sides.map(({ side, shown, more }) => (
        <span key={side}>
          {t('matrix.moreRows', {
            dimension: t(`matrix.dimensions.${side}`),
            shown: formatNumber(shown),
            number: formatNumber(more),
          })}{' '}
        </span>
      ))}
      {state.more ? (
        t('matrix.narrow')
      ) : (
        <Button look="quiet" onClick={state.showMore}>
          {t('matrix.showMore')}
        </Button>
      )}
    </p>
  );
}
