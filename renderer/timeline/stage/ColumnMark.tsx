import type { TimelineBin } from '../../../db/model/timeline.ts';
import { COLUMN_HEIGHT } from '../drawing/layOut.ts';
import type { StanceLooks } from '../stances.ts';

interface ColumnMarkProps {
  bin: TimelineBin;
  width: number;
  /** How many passages the highest column stands for. */
  most: number;
  looks: StanceLooks;
}

/** What is left free above the highest column, for how many it stands for. */
const TOP = 10;

/** Passages counted together: a column, its parts those of the stances. */
export function ColumnMark({ bin, width, most, looks }: ColumnMarkProps) {
  const seen = Math.max(1, width - 1);
  let y = COLUMN_HEIGHT;
  return (
    <>
      {['-', ...looks.keys()].map((id) => {
        const count = bin.stances[id];
        if (count === undefined) return null;
        const look = looks.get(id);
        const height = (count / most) * (COLUMN_HEIGHT - TOP);
        y -= height;
        return (
          <g key={id} transform={`translate(0 ${y})`}>
            <rect
              width={seen}
              height={Math.max(height, 0.6)}
              fill={`var(--${look?.color ?? 'muted'})`}
              fillOpacity={look ? 1 : 0.55}
              stroke="var(--paper)"
              strokeWidth={0.5}
            />
            {look && height >= 11 && seen >= 9 && (
              <text
                x={seen / 2}
                y={height / 2 + 3}
                fill="var(--paper)"
                fontSize={8.5}
                fontWeight={600}
                textAnchor="middle"
              >
                {look.letter}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
