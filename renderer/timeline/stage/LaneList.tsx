import { useRef, type KeyboardEvent } from 'react';
import type { Header } from '../../../db/model/passageTable.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import type { LaneBox } from '../drawing/layOut.ts';
import { laneName, passagesIn } from '../words.ts';
import type { TimelineLanes } from '../../../db/model/timeline.ts';
import styles from './Stage.module.css';

interface LaneListProps {
  boxes: readonly LaneBox[];
  lanes: TimelineLanes;
  onOpen: (lane: Header) => void;
}

/** The names of the lanes beside them; each opens all its passages. Up and Down go through them. */
export function LaneList({ boxes, lanes, onOpen }: LaneListProps) {
  const { t } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...list.current!.querySelectorAll('button')];
    const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + step];
    next?.focus();
  };
  return (
    <div
      ref={list}
      className={styles.lanes}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t('timeline.laneList')}
      onKeyDown={onKeyDown}
      data-lanes
    >
      {boxes.map(({ lane, height }, at) => {
        const name = laneName(lane, lanes);
        const isNamed = lane.label !== '';
        return (
          <button
            key={lane.key}
            type="button"
            className={styles.lane}
            style={{ height }}
            tabIndex={at === 0 ? 0 : -1}
            aria-label={t('timeline.laneLabel', { lane: name, passages: passagesIn(lane.count) })}
            title={name}
            onClick={() => onOpen(lane)}
          >
            <span className={isNamed ? styles.laneName : styles.laneOthers} dir="auto">
              {name}
            </span>{' '}
            <span className={styles.laneCount}>{formatNumber(lane.count)}</span>
          </button>
        );
      })}
    </div>
  );
}
