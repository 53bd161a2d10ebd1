import { MARK } from '../drawing/pack.ts';

/** The letter of a stance, around the middle of a row. */
export function Letter({ x, fill, letter }: { x: number; fill: string; letter: string }) {
  return (
    <text
      x={x}
      y={MARK / 2 + 3.6}
      fill={fill}
      fontSize={letter.length > 1 ? 8.5 : 10}
      fontWeight={600}
      textAnchor="middle"
    >
      {letter}
    </text>
  );
}
