import { memo } from 'react';
import type { DrawnTie, Place } from '../drawing/drawing.ts';
import { tiePath, tieWidth } from '../drawing/tiePaths.ts';
import type { Places } from '../layout/useLayout.ts';
import styles from './GraphCanvas.module.css';

interface TieMarksProps {
  ties: readonly DrawnTie[];
  places: Places;
  /** Half the width of each node, by its id: where an arrow ends. */
  radii: ReadonlyMap<string, number>;
  bows: ReadonlyMap<string, number>;
  dashes: ReadonlyMap<string, string>;
  strongest: number;
  /** The ties to be seen before the others. */
  strong?: boolean;
}

/** The lines of a map. */
export function TieMarks({ ties, places, radii, bows, dashes, strongest, strong }: TieMarksProps) {
  return ties.map((tie) => {
    const from = places.get(tie.from);
    const to = places.get(tie.to);
    if (!from || !to) return null;
    return (
      <TieMark
        key={tie.id}
        tie={tie}
        from={from}
        to={to}
        radius={radii.get(tie.to) ?? 0}
        bow={bows.get(tie.id) ?? 0}
        dashes={dashes.get(tie.style) ?? ''}
        width={tieWidth(tie.weight, strongest)}
        strong={strong ?? false}
      />
    );
  });
}

interface TieMarkProps {
  tie: DrawnTie;
  from: Place;
  to: Place;
  radius: number;
  bow: number;
  dashes: string;
  width: number;
  strong: boolean;
}

const TieMark = memo(function TieMark(props: TieMarkProps) {
  const { tie, from, to, radius, bow, dashes, width, strong } = props;
  const { line, angle } = tiePath(from, to, bow);
  const color = strong ? 'var(--accent)' : 'var(--line-strong)';
  const head = 5 + width;
  return (
    <g>
      <path
        d={line}
        fill="none"
        stroke={color}
        strokeWidth={strong ? width + 1 : width}
        strokeDasharray={dashes}
        strokeOpacity={strong ? 1 : 0.75}
        vectorEffect="non-scaling-stroke"
      />
      {tie.directed && (
        <g transform={`translate(${to.x} ${to.y}) rotate(${angle})`}>
          <path
            className={styles.shape}
            data-shape
            d={`M${-radius - 1} 0l${-head} ${-head * 0.45}v${head * 0.9}z`}
            fill={color}
          />
        </g>
      )}
      {!strong && <path className={styles.reach} data-tie={tie.id} data-reach d={line} />}
    </g>
  );
});
