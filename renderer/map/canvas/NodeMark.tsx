import { memo } from 'react';
import type { DrawnNode, Place } from '../drawing/drawing.ts';
import { outlineOf, shapeOf } from '../drawing/shapes.ts';
import styles from './GraphCanvas.module.css';

interface NodeMarkProps {
  node: DrawnNode;
  place: Place;
  /** What a screen reader calls it. */
  name: string;
  isCurrent: boolean;
  /** Tab comes to it. */
  isStop: boolean;
  /** None of its ties is shown. */
  isFaint: boolean;
}

/** A node of a map, without its label. */
export const NodeMark = memo(function NodeMark(props: NodeMarkProps) {
  const { node, place, name, isCurrent, isStop, isFaint } = props;
  const at = {
    transform: `translate(${place.x} ${place.y})`,
    opacity: isFaint ? 0.5 : undefined,
  };
  return (
    <>
      <g
        {...at}
        className={styles.node}
        role="button"
        aria-label={name}
        aria-current={isCurrent || undefined}
        tabIndex={isStop ? 0 : -1}
        data-node={node.id}
      >
        <NodeShape node={node} />
      </g>
      {node.letter && (
        <g {...at} className={styles.text} aria-hidden>
          <Letter letter={node.letter} radius={node.radius} />
        </g>
      )}
    </>
  );
});

function NodeShape({ node }: { node: DrawnNode }) {
  const { radius, color, pin } = node;
  const shape = shapeOf(node);
  const filled = shape === 'statement';
  return (
    <g className={styles.shape} data-shape>
      <circle className={styles.ring} data-ring r={radius + 5} />
      <path
        d={outlineOf(shape, radius)}
        fill={filled ? `var(--${color ?? 'muted'})` : 'var(--raised)'}
        stroke={filled ? 'var(--paper)' : 'var(--ink)'}
        strokeWidth={1.4}
        strokeDasharray={shape === 'actor' ? '3 2' : undefined}
      />
      {shape === 'issue' && <circle r={radius * 0.35} fill="var(--ink)" />}
      {pin && <circle cx={radius * 0.85} cy={-radius * 0.85} r={3} fill="var(--ink)" />}
    </g>
  );
}

/** No part of the button, whose name says it in words. */
function Letter({ letter, radius }: { letter: string; radius: number }) {
  return (
    <g className={styles.shape} data-shape>
      <text
        fill="var(--paper)"
        fontSize={radius * 1.15}
        fontWeight={600}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {letter}
      </text>
    </g>
  );
}
