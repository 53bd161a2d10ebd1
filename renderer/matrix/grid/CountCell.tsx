import type { CSSProperties } from 'react';
import { useTags } from '../../data/tags.ts';
import { formatNumber } from '../../messages/format.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import type { Board } from '../board.ts';
import { cellInWords, driftInWords, passagesInWords } from '../cellWords.ts';
import { shadeOf } from '../shade.ts';
import { letterOf } from '../stances.ts';
import type { Place } from '../place.ts';
import { attributesOf } from './attributes.ts';
import { DriftMark } from './DriftMark.tsx';
import styles from './MatrixGrid.module.css';

interface CountCellProps {
  id: string;
  board: Board;
  place: Place;
  /** Where the keys are. */
  at: Place;
  /** Where its column begins, in pixels. */
  start: number;
}

/** How often something was said of something, the stance taken last, and whether that has changed. */
export function CountCell({ id, board, place, at, start }: CountCellProps) {
  const { byId } = useTags();
  const cell = board.cellAt(place);
  const stance = cell?.latest && byId.get(cell.latest.stance.id);
  const style = {
    insetInlineStart: start,
    ...(cell && { '--shade': `${shadeOf(cell.count, board.most)}%` }),
  };
  return (
    <div
      {...attributesOf(id, place, at)}
      role="gridcell"
      className={styles.cell}
      aria-label={cellInWords(cell)}
      style={style as CSSProperties}
    >
      {cell && (
        <>
          <span className={styles.stance}>
            {stance && <StanceMark color={stance.color} letter={letterOf(stance)} />}
          </span>
          <button
            type="button"
            tabIndex={-1}
            className={styles.count}
            data-act="open"
            aria-label={passagesInWords(cell.count)}
          >
            {formatNumber(cell.count)}
          </button>
          {cell.drift && (
            <button
              type="button"
              tabIndex={-1}
              className={styles.drift}
              data-act="drift"
              aria-label={driftInWords(cell.drift)}
              title={driftInWords(cell.drift)}
            >
              <DriftMark reversal={cell.drift.reversal} />
            </button>
          )}
        </>
      )}
    </div>
  );
}
