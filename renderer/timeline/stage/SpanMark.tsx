import { MARK } from '../drawing/pack.ts';
import type { MarkProps } from './DayMark.tsx';
import { Letter } from './Letter.tsx';

interface SpanMarkProps extends MarkProps {
  width: number;
  /** Where the letter stands: in that part which can be seen. */
  letterAt: number;
}

const CORNER = 5;

/** A passage that can be of several days: as wide as these, open at the ends where that is a guess. */
export function SpanMark({ stance, dated, approximate, width, letterAt }: SpanMarkProps) {
  const color = `var(--${stance?.color ?? 'muted'})`;
  const [top, bottom] = [1, MARK - 1];
  const outline = approximate
    ? `M0 ${top}H${width}M0 ${bottom}H${width}`
    : `M${CORNER} ${top}H${width - CORNER}Q${width} ${top} ${width} ${MARK / 2}Q${width} ${bottom} ${width - CORNER} ${bottom}H${CORNER}Q0 ${bottom} 0 ${MARK / 2}Q0 ${top} ${CORNER} ${top}Z`;
  return (
    <>
      <rect
        y={top}
        width={width}
        height={bottom - top}
        rx={approximate ? 0 : CORNER}
        fill={dated ? color : 'var(--paper)'}
        fillOpacity={dated ? 0.16 : 1}
      />
      <path
        d={outline}
        fill="none"
        stroke={color}
        strokeWidth={1.5}
        strokeDasharray={approximate ? '4 3' : undefined}
      />
      {stance ? (
        <Letter x={letterAt} fill={color} {...stance} />
      ) : (
        <circle cx={letterAt} cy={MARK / 2} r={2.6} fill={color} />
      )}
    </>
  );
}
