import { memo } from 'react';
import type { DrawnNode, Place } from '../drawing/drawing.ts';
import { shortLabel } from '../drawing/labels.ts';
import styles from './GraphCanvas.module.css';

interface NodeLabelProps {
  node: DrawnNode;
  place: Place;
  /** None of its ties is shown. */
  isFaint: boolean;
}

/** The words under a node, cut short; a screen reader has all of them from the node. */
export const NodeLabel = memo(function NodeLabel({ node, place, isFaint }: NodeLabelProps) {
  return (
    <g
      className={styles.text}
      transform={`translate(${place.x} ${place.y})`}
      opacity={isFaint ? 0.5 : undefined}
      aria-hidden
    >
      <g className={styles.upright} data-upright>
        <text
          y={node.radius + 12}
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
          fontSize={11.5}
          textAnchor="middle"
        >
          {shortLabel(node.label)}
        </text>
      </g>
    </g>
  );
});
