import { useId } from 'react';
import type { DeadlockStep } from '../../../db/model/ledger.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import styles from './Deadlocks.module.css';
import { LABEL, layOutRing, NODE, type Point } from './ring.ts';
import { askedIn, whoAsks } from './sentence.ts';

/** With more parties, there is no room to write beside the arcs what is asked. */
const LABELLED = 3;

/**
 * A deadlock as a circle: who asks, and an arrow to who has to move before. The sentence and the list
 * beside it say the same, so it is not read out.
 */
export function DeadlockRing({ steps }: { steps: readonly DeadlockStep[] }) {
  const { t } = useMessages();
  const arrow = useId();
  const { width, height, nodes, arcs } = layOutRing(steps.map(whoAsks));
  return (
    <div className={styles.ring} style={{ width, height }} aria-hidden>
      <svg width={width} height={height}>
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8Z" fill="currentColor" />
          </marker>
        </defs>
        {arcs.map(({ path }, index) => (
          <path
            key={path}
            d={path}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeDasharray={steps[index]!.reason === 'actor' ? '5 4' : undefined}
            markerEnd={`url(#${arrow})`}
          />
        ))}
      </svg>
      {steps.map((step, index) => (
        <div
          key={`asks ${index}`}
          className={styles.node}
          style={{ ...placed(nodes[index]!), maxWidth: NODE.width, maxHeight: NODE.height }}
          dir="auto"
        >
          {whoAsks(step)}
        </div>
      ))}
      {steps.map((step, index) => (
        <div
          key={`waits ${index}`}
          className={styles.arcLabel}
          style={{ ...placed(arcs[index]!.middle), maxWidth: LABEL.width }}
          dir="auto"
        >
          <b>{index + 1}</b>
          {steps.length <= LABELLED && <span>{askedIn(step.conditions[0]!)}</span>}
          {step.total > 1 && (
            <small>{t('ledger.deadlock.plus', { number: formatNumber(step.total - 1) })}</small>
          )}
        </div>
      ))}
    </div>
  );
}

function placed({ x, y }: Point) {
  return { left: x, top: y };
}
