import { useState } from 'react';
import type { MatrixCell } from '../../db/model/matrix.ts';
import { useMessages } from '../messages/i18n.ts';
import { select } from '../state/workspace.ts';
import { openPassages } from '../table/openPassages.ts';
import { announce } from '../ui/announce.ts';
import { countAt, queryAt, type Board } from './board.ts';
import { CellDetails } from './CellDetails.tsx';
import { titleAt } from './cellWords.ts';
import { DriftDialog } from './drift/DriftDialog.tsx';
import { MatrixGrid, type GridAct } from './grid/MatrixGrid.tsx';
import { Legend } from './Legend.tsx';
import { MatrixHints } from './MatrixHints.tsx';
import { MoreLine } from './MoreLine.tsx';
import { START, within, type Place } from './place.ts';
import type { MatrixState } from './useMatrix.ts';

interface MatrixBoardProps {
  state: MatrixState;
  board: Board;
  onSwap: () => void;
}

/** The grid, with what the cell says that one is at, and what can be done there. */
export function MatrixBoard({ state, board, onSwap }: MatrixBoardProps) {
  const { t } = useMessages();
  const { matrix } = board;
  const asked = `${state.rows} ${state.columns}`;
  const [wanted, setWanted] = useState({ asked, place: START });
  const [compared, setCompared] = useState<NonNullable<MatrixCell['drift']> | null>(null);
  // Other sides have other places.
  const place = within(wanted.asked === asked ? wanted.place : START, {
    rows: matrix.rows.length,
    columns: matrix.columns.length,
  });

  const act = (what: GridAct, at: Place) => {
    const cell = board.cellAt(at);
    if (what === 'swap') {
      const swapped = `${state.columns} ${state.rows}`;
      setWanted({ asked: swapped, place: { row: at.column, column: at.row } });
      onSwap();
    } else if (what === 'open') {
      if (countAt(board, at) === 0) announce(t('matrix.details.empty'));
      else openPassages(queryAt(board, at, state.where), titleAt(board, at));
    } else if (what === 'latest') {
      if (cell?.latest) select({ kind: 'passage', id: cell.latest.passageId });
      else announce(t('matrix.details.noStance'));
    } else if (cell?.drift) setCompared(cell.drift);
    else announce(t('matrix.drift.none'));
  };
  return (
    <>
      <MatrixGrid
        board={board}
        label={t('matrix.grid', {
          rows: t(`matrix.dimensions.${state.rows}`),
          columns: t(`matrix.dimensions.${state.columns}`),
        })}
        place={place}
        onGo={(to) => setWanted({ asked, place: to })}
        onAct={act}
      />
      <MoreLine state={state} board={board} />
      <CellDetails board={board} place={place} onAct={act} />
      <Legend board={board} />
      <MatrixHints />
      {compared && (
        <DriftDialog
          title={titleAt(board, place)}
          drift={compared}
          onClose={() => setCompared(null)}
        />
      )}
    </>
  );
}
