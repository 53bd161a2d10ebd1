import type { Event } from '../../../db/model/event.ts';
import { dateBounds } from '../../../db/model/partialDate.ts';
import type { Timeline, TimelineBin, TimelineItem } from '../../../db/model/timeline.ts';
import { endOf, startOf, type TimeView } from '../time/timeView.ts';

/** Key of the lane of events, above all others. */
export const EVENTS = '!';

interface Something extends TimeView {
  /** Differs from that of everything else, in other lanes, too. */
  key: string;
  lane: string;
}

/** A passage in a lane. */
export interface ItemEntry extends Something {
  kind: 'item';
  item: TimelineItem;
}

/** Passages counted over some days. */
export interface BinEntry extends Something {
  kind: 'bin';
  bin: TimelineBin;
}

/** Passages for which a lane has no room. */
export interface MoreEntry extends Something {
  kind: 'more';
  items: TimelineItem[];
}

export interface EventEntry extends Something {
  kind: 'event';
  event: Event;
}

/** Whatever is drawn along the axis, from the beginning of its first day to the end of its last. */
export type Entry = ItemEntry | BinEntry | MoreEntry | EventEntry;

/** What is in the lanes, by the keys of the lanes. */
export function entriesOf({
  items,
  bins,
}: Pick<Timeline, 'items' | 'bins'>): Map<string, Array<ItemEntry | BinEntry>> {
  const lanes = new Map<string, Array<ItemEntry | BinEntry>>();
  const add = (entry: ItemEntry | BinEntry) => {
    const lane = lanes.get(entry.lane);
    if (lane) lane.push(entry);
    else lanes.set(entry.lane, [entry]);
  };
  for (const item of items) {
    const { id, lane, first, last } = item;
    add({ kind: 'item', key: `${lane} ${id}`, lane, from: startOf(first), to: endOf(last), item });
  }
  for (const bin of bins) {
    const { lane, first, last } = bin;
    add({ kind: 'bin', key: `${lane} ${first}`, lane, from: startOf(first), to: endOf(last), bin });
  }
  return lanes;
}

/** Events in the order of their first days. */
export function eventEntries(events: readonly Event[]): EventEntry[] {
  return events
    .map((event): EventEntry => ({
      kind: 'event',
      key: `${EVENTS} ${event.id}`,
      lane: EVENTS,
      from: startOf(dateBounds(event.from).first),
      to: endOf(dateBounds(event.to ?? event.from).last),
      event,
    }))
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
}
