import { StanceMark } from '../../ui/StanceMark.tsx';
import type { DrawnNode } from '../drawing/drawing.ts';
import { outlineOf, shapeOf, type Shape } from '../drawing/shapes.ts';
import styles from './NodeList.module.css';

/** What stands for a node beside its name: its shape on the map. */
export function NodeSymbol({ node }: { node: DrawnNode }) {
  const shape = shapeOf(node);
  if (shape === 'statement') return <StanceMark color={node.color} letter={node.letter} />;
  return <ShapeMark shape={shape} />;
}

/** A shape of the map, small. */
export function ShapeMark({ shape }: { shape: Shape }) {
  return (
    <svg className={styles.symbol} viewBox="-9 -9 18 18" aria-hidden>
      <path
        d={outlineOf(shape, 6.5)}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
        strokeDasharray={shape === 'actor' ? '3 2' : undefined}
      />
      {shape === 'issue' && <circle r={2.4} fill="currentColor" />}
    </svg>
  );
}
