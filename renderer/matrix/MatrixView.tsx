import { useId } from 'react';
import { both } from '../../db/model/passageQuery.ts';
import { useMessages } from '../messages/i18n.ts';
import { openPassages } from '../table/openPassages.ts';
import { OperationState } from '../ui/OperationState.tsx';
import { EmptyMatrix } from './EmptyMatrix.tsx';
import { MatrixBoard } from './MatrixBoard.tsx';
import { lackInWords } from './cellWords.ts';
import { MatrixHeader } from './MatrixHeader.tsx';
import styles from './MatrixView.module.css';
import { useMatrix } from './useMatrix.ts';

/** Any two things that passages have, against each other: how often, the latest stance, what changed. */
export function MatrixView() {
  const { t } = useMessages();
  const titleId = useId();
  const state = useMatrix();
  const { board, error, rows, columns, where } = state;
  const swap = () => state.setSides({ rows: columns, columns: rows });
  const openLeft = () => {
    const query = board && both(where, board.matrix.lacking);
    if (query) openPassages(query, t('matrix.leftTitle', { lack: lackInWords(state) }));
  };
  return (
    <section className={styles.view} aria-labelledby={titleId}>
      <MatrixHeader titleId={titleId} state={state} onSwap={swap} onOpenLeft={openLeft} />
      {error || !board ? (
        <OperationState error={error} />
      ) : board.matrix.cells.length === 0 ? (
        <EmptyMatrix
          filtered={where !== undefined}
          left={board.matrix.left}
          onOpenLeft={openLeft}
          onClear={() => state.setWhere(undefined)}
        />
      ) : (
        <MatrixBoard state={state} board={board} onSwap={swap} />
      )}
    </section>
  );
}
