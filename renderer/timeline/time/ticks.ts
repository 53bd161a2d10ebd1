import { scaleUtc } from 'd3-scale';
import { formatDate, formatDateIn } from '../../messages/format.ts';
import { DAY, dayAt, type TimeView } from './timeView.ts';

/** A line across the axis, and what is written at it. */
export interface Tick {
  at: number;
  label: string;
}

/** What is written on an axis: the finer parts, and above them what they are parts of. */
export interface AxisTicks {
  fine: Tick[];
  coarse: Tick[];
}

/** How wide a label of the finer parts is with the room it needs, in pixels. */
const ROOM = 72;

/** The years, months or days to be written on an axis of a width; never parts of a day. */
export function ticksOf(view: TimeView, width: number): AxisTicks {
  const most = Math.max(2, Math.floor(width / ROOM));
  const moments = scaleUtc([view.from, view.to], [0, width])
    .ticks(most)
    .map(Number)
    .filter((at) => at % DAY === 0);
  const days = moments.map(dayAt);
  if (days.every((day) => day.endsWith('-01-01'))) {
    return { fine: moments.map((at) => ({ at, label: formatDate(yearOf(at)) })), coarse: [] };
  }
  const monthly = days.every((day) => day.endsWith('-01'));
  return {
    fine: moments.map((at) => ({
      at,
      label: monthly
        ? formatDateIn(dayAt(at).slice(0, 7), yearOf(at))
        : String(Number(dayAt(at).slice(8))),
    })),
    coarse: partsOf(view, monthly ? 12 : 1),
  };
}

function yearOf(at: number): string {
  return dayAt(at).slice(0, 4);
}

/** Each year (12 months) or month that can be seen in a view, from its beginning. */
function partsOf(view: TimeView, months: 1 | 12): Tick[] {
  const parts: Tick[] = [];
  const part = new Date(view.from);
  part.setUTCHours(0, 0, 0, 0);
  part.setUTCMonth(months === 12 ? 0 : part.getUTCMonth(), 1);
  while (part.getTime() < view.to) {
    const at = part.getTime();
    parts.push({ at, label: formatDate(dayAt(at).slice(0, months === 12 ? 4 : 7)) });
    part.setUTCMonth(part.getUTCMonth() + months);
  }
  return parts;
}
