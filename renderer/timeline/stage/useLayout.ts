import { useMemo } from 'react';
import type { Timeline } from '../../../db/model/timeline.ts';
import { entriesOf, type EventEntry } from '../drawing/entries.ts';
import { layOut, type LaneLayout } from '../drawing/layOut.ts';
import type { Lanes } from '../drawing/moves.ts';
import { xOf, type Placed, type Scale } from '../drawing/pack.ts';
import { placeEvents } from '../drawing/placeEvents.ts';
import type { TimeView } from '../time/timeView.ts';

/** Where everything on the stage stands, and what of it is seen. */
export interface StageLayout extends LaneLayout {
  scale: Scale;
  /** Where the drawing begins, in pixels from the origin of the scale. */
  offset: number;
  width: number;
  events: ReadonlyArray<Placed<EventEntry>>;
  eventRows: number;
  lanes: Lanes;
  byKey: ReadonlyMap<string, Placed>;
  isSeen: (placed: Placed) => boolean;
}

/** Lays out lanes and events for a view. Nothing is laid out anew while the view only moves. */
export function useLayout(
  timeline: Timeline,
  events: readonly EventEntry[],
  view: TimeView,
  whole: TimeView,
  width: number,
): StageLayout {
  // To move a view changes its length by less than a millisecond.
  const k = width / Math.round(view.to - view.from);
  const origin = whole.from;
  const scale = useMemo(() => ({ origin, k }), [origin, k]);
  const entries = useMemo(() => entriesOf(timeline), [timeline]);
  const layout = useMemo(() => layOut(timeline.lanes, entries, scale), [timeline, entries, scale]);
  const { placed, rows } = useMemo(() => placeEvents(events, scale), [events, scale]);
  const lanes = useMemo(() => [placed, ...layout.boxes.map((box) => box.placed)], [placed, layout]);
  const byKey = useMemo(() => new Map(lanes.flat().map((one) => [one.entry.key, one])), [lanes]);
  const offset = xOf(scale, view.from);
  return {
    ...layout,
    scale,
    offset,
    width,
    events: placed,
    eventRows: rows,
    lanes,
    byKey,
    isSeen: ({ x, width: wide }) => x + wide > offset && x < offset + width,
  };
}
