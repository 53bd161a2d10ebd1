import { useMemo } from 'react';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { xOf } from '../drawing/pack.ts';
import { ticksOf } from '../time/ticks.ts';
import type { TimeView } from '../time/timeView.ts';
import type { StageLayout } from './useLayout.ts';

/** Behind what was said: the days of the axis, the events across all lanes, and lines between lanes. */
export function Grid({ view, layout }: { view: TimeView; layout: StageLayout }) {
  const { t } = useMessages();
  const { scale, offset, width, height, boxes, events } = layout;
  const ticks = useMemo(() => ticksOf(view, width), [view, width]);
  return (
    <g aria-hidden>
      {ticks.fine.map(({ at }) => (
        <path
          key={at}
          d={`M${xOf(scale, at) - offset} 0V${height}`}
          stroke="var(--line)"
          strokeDasharray="2 3"
        />
      ))}
      {events.map(({ entry, x }) => {
        const left = Math.max(0, x - offset);
        const right = Math.min(width, xOf(scale, entry.to) - offset);
        if (right < 0 || left > width) return null;
        return (
          <rect
            key={entry.key}
            x={left}
            width={Math.max(1.5, right - left)}
            height={height}
            fill="var(--ink)"
            fillOpacity={0.07}
          />
        );
      })}
      {boxes.map(
        ({ lane, top, most }) =>
          most > 0 && (
            <text key={lane.key} x={4} y={top + 12} fontSize={10} fill="var(--muted)">
              {t('timeline.upTo', { number: formatNumber(most) })}
            </text>
          ),
      )}
      {boxes.map(({ lane, top, height: high }) => (
        <path key={lane.key} d={`M0 ${top + high - 0.5}H${width}`} stroke="var(--line)" />
      ))}
    </g>
  );
}
