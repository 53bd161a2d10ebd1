import { useMemo } from 'react';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import type { DrawnNode } from './drawing/drawing.ts';
import type { LegendEntry } from './drawing/lineStyles.ts';
import { shapeOf, type Shape } from './drawing/shapes.ts';
import styles from './MapView.module.css';
import { ShapeMark } from './panel/NodeSymbol.tsx';

interface LegendProps {
  nodes: readonly DrawnNode[];
  entries: readonly LegendEntry[];
  off: ReadonlySet<string>;
  onToggle: (style: string) => void;
}

/** What lines and shapes mean. A kind of line is a switch: off, its ties are not drawn. */
export function Legend({ nodes, entries, off, onToggle }: LegendProps) {
  const { t } = useMessages();
  const shapes = useMemo(() => [...new Set(nodes.map(shapeOf))], [nodes]);
  return (
    <div className={styles.legend} role="group" aria-label={t('map.legend.label')}>
      {entries.map(({ style, label, dashes, directed, count }) => (
        <button
          key={style}
          type="button"
          className={styles.entry}
          aria-pressed={!off.has(style)}
          title={t(off.has(style) ? 'map.legend.show' : 'map.legend.hide', { label })}
          onClick={() => onToggle(style)}
        >
          <svg className={styles.line} viewBox="0 0 34 12" aria-hidden>
            <path d={`M1 6H${directed ? 27 : 33}`} strokeDasharray={dashes} strokeWidth={1.8} />
            {directed && <path className={styles.head} d="M33 6l-7 -3.4v6.8z" />}
          </svg>
          {label} <span className={styles.count}>{formatNumber(count)}</span>
        </button>
      ))}
      <span className={styles.shapes}>
        {shapes.map((shape) => (
          <span key={shape} className={styles.shape}>
            {shape === 'statement' ? (
              <span className={styles.square} aria-hidden />
            ) : (
              <ShapeMark shape={shape} />
            )}
            {t(labelOf(shape))}
          </span>
        ))}
      </span>
    </div>
  );
}

function labelOf(shape: Shape) {
  return `map.shapes.${shape}` as const;
}
