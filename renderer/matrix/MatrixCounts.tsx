import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { openPassages } from '../table/openPassages.ts';
import { Button } from '../ui/Button.tsx';
import { lackInWords } from './cellWords.ts';
import { queryAt, type Board } from './board.ts';
import styles from './MatrixView.module.css';
import { HEAD } from './place.ts';
import type { MatrixState } from './useMatrix.ts';

interface MatrixCountsProps {
  state: MatrixState;
  board: Board;
  onOpenLeft: () => void;
}

/** How many passages are in the matrix, how many are not, and why. */
export function MatrixCounts({ state, board, onOpenLeft }: MatrixCountsProps) {
  const { t } = useMessages();
  const { passages, left } = board.matrix;
  const all = { row: HEAD, column: HEAD };
  return (
    <span className={styles.counts} role="status">
      {passages > 0 && (
        <Button
          look="quiet"
          onClick={() => openPassages(queryAt(board, all, state.where), t('matrix.title'))}
        >
          {t('matrix.counted', { count: passages, number: formatNumber(passages) })}
        </Button>
      )}
      {left > 0 && (
        <Button look="quiet" onClick={onOpenLeft}>
          {t('matrix.left', { number: formatNumber(left), lack: lackInWords(state) })}
        </Button>
      )}
    </span>
  );
}
