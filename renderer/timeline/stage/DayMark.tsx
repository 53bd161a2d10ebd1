import { MARK } from '../drawing/pack.ts';
import type { StanceLook } from '../stances.ts';
import { Letter } from './Letter.tsx';

export interface MarkProps {
  /** Null: a passage without a stance, which is round. */
  stance: StanceLook | null;
  /** False: the day is that on which the source was published. */
  dated: boolean;
  approximate: boolean;
}

/** A passage of one day. */
export function DayMark({ stance, dated, approximate }: MarkProps) {
  const color = `var(--${stance?.color ?? 'muted'})`;
  const look = dated
    ? { fill: color, stroke: color, strokeWidth: 1 }
    : { fill: 'var(--paper)', stroke: color, strokeWidth: 1.6 };
  return (
    <>
      {approximate && (
        <path d={`M-4.5 8H-1.5M${MARK + 1.5} 8h3`} stroke={color} strokeWidth={2} fill="none" />
      )}
      {stance ? (
        <rect x={0.8} y={0.8} width={MARK - 1.6} height={MARK - 1.6} rx={4} {...look} />
      ) : (
        <circle cx={MARK / 2} cy={MARK / 2} r={5.2} {...look} />
      )}
      {stance && <Letter x={MARK / 2} fill={dated ? 'var(--paper)' : color} {...stance} />}
    </>
  );
}
