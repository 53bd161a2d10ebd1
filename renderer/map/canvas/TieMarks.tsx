import { memo, useMemo } from 'react';
import { arrowHeads, joinedLines, type PlacedTie } from '../drawing/tiePaths.ts';

interface TieMarksProps {
  ties: readonly PlacedTie[];
  /** Half the width of each node in pixels, by its id: where an arrow ends. */
  radii: ReadonlyMap<string, number>;
  dashes: ReadonlyMap<string, string>;
  /** How long a pixel of a shape is on the map. */
  size: number;
  /** To be seen before the others. */
  strong?: boolean;
}

/** The lines of a map, with their arrows. */
export const TieMarks = memo(function TieMarks(props: TieMarksProps) {
  const { ties, radii, dashes, size, strong = false } = props;
  const lines = useMemo(() => joinedLines(ties), [ties]);
  const arrows = useMemo(() => arrowHeads(ties, radii, size), [ties, radii, size]);
  const color = strong ? 'var(--accent)' : 'var(--line-strong)';
  return (
    <>
      {lines.map(({ style, width, line }) => (
        <path
          key={`${style} ${width}`}
          d={line}
          fill="none"
          stroke={color}
          strokeWidth={strong ? width + 1 : width}
          strokeDasharray={dashes.get(style)}
          strokeOpacity={strong ? 1 : 0.75}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {arrows !== '' && <path d={arrows} fill={color} />}
    </>
  );
});
