import { useMemo } from 'react';
import { ticksOf } from '../time/ticks.ts';
import type { TimeView } from '../time/timeView.ts';
import { xOf, type Scale } from '../drawing/pack.ts';

/** How high the axis is, in pixels. */
export const AXIS = 40;
/** How wide the name of a month or a year is with the room it needs. */
const COARSE = 104;

interface AxisProps {
  view: TimeView;
  scale: Scale;
  width: number;
}

/** Days, months or years, and above them what they are parts of. */
export function Axis({ view, scale, width }: AxisProps) {
  const ticks = useMemo(() => ticksOf(view, width), [view, width]);
  const offset = xOf(scale, view.from);
  const coarse = ticks.coarse.map(({ at, label }) => ({ x: xOf(scale, at) - offset, label }));
  return (
    <g aria-hidden fontSize={12} fill="var(--ink)">
      {coarse.map(({ x, label }, at) => {
        // What began before stays at the edge until the next one comes.
        const next = coarse[at + 1]?.x ?? Infinity;
        const seen = Math.min(Math.max(x, 0), next - COARSE);
        if (next < 0 || (x < 0 && next < COARSE)) return null;
        return (
          <g key={label}>
            {x > 0 && <path d={`M${x} 2V${AXIS}`} stroke="var(--line-strong)" />}
            <text x={seen + 6} y={15} fontWeight={600}>
              {label}
            </text>
          </g>
        );
      })}
      {ticks.fine.map(({ at, label }) => {
        const x = xOf(scale, at) - offset;
        return (
          <g key={at} fill="var(--muted)">
            <path d={`M${x} ${AXIS - 6}V${AXIS}`} stroke="var(--line-strong)" />
            <text x={x + 4} y={AXIS - 9}>
              {label}
            </text>
          </g>
        );
      })}
      <path d={`M0 ${AXIS - 0.5}H${width}`} stroke="var(--line-strong)" />
    </g>
  );
}
