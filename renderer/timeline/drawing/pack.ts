import { DAY } from '../time/timeView.ts';
import type { Entry, ItemEntry, MoreEntry } from './entries.ts';

/** How wide and high the mark of a day is, in pixels. */
export const MARK = 16;
/** From one row of a lane to the next. */
export const ROW = 20;
/** How wide the sign is for what has no room. */
export const MORE = 36;
/** What must be free between two that follow each other in a row. */
const GAP = 3;
/** How many rows a lane has at most; below them is told how many more there are. */
const MOST_ROWS = 8;

/** Something with its place in its lane: `x` from the origin of the scale, in pixels. */
export interface Placed<One extends Entry = Entry> {
  entry: One;
  row: number;
  x: number;
  width: number;
  /** How much is free behind it, in pixels. */
  room: number;
}

/** How moments become pixels. */
export interface Scale {
  origin: number;
  /** Pixels for a millisecond. */
  k: number;
}

/** Where a moment lies. */
export function xOf({ origin, k }: Scale, moment: number): number {
  return (moment - origin) * k;
}

/**
 * Puts the passages of a lane into rows in which nothing covers anything, each as far up as it can
 * be. What is of one day can stand anywhere in that day; what can be of several is as wide as these.
 * What finds no room in the last row either is put together by how near it lies.
 */
export function packLane(
  entries: readonly ItemEntry[],
  scale: Scale,
): { placed: Array<Placed<ItemEntry | MoreEntry>>; rows: number } {
  const rows: Array<Array<Placed<ItemEntry | MoreEntry>>> = [];
  const left: ItemEntry[] = [];
  for (const entry of entries) {
    const width = widthOf(entry, scale);
    const [least, most] = roomFor(entry, width, scale);
    let row = 0;
    let x = least;
    for (; row < MOST_ROWS; row += 1) {
      const before = rows[row]?.at(-1);
      x = before ? Math.max(least, before.x + before.width + GAP) : least;
      if (x <= most) break;
    }
    if (row === MOST_ROWS) left.push(entry);
    else (rows[row] ??= []).push({ entry, row, x, width, room: Infinity });
  }
  if (left.length > 0) rows.push(together(left, scale, rows.length));
  rows.forEach(measureRooms);
  return { placed: rows.flat(), rows: rows.length };
}

/** Says of each in a row how much is free between it and the next. */
export function measureRooms(row: readonly Placed[]): void {
  row.forEach((one, at) => {
    const next = row[at + 1];
    if (next) one.room = next.x - one.x - one.width - GAP;
  });
}

/** Whether it is known on which day something was said. */
export function isOfOneDay({ from, to }: Entry): boolean {
  return to - from === DAY;
}

function widthOf(entry: ItemEntry, { k }: Scale): number {
  return isOfOneDay(entry) ? MARK : Math.max(MARK, (entry.to - entry.from) * k);
}

/** The first and the last place at which it can begin. */
function roomFor(entry: ItemEntry, width: number, scale: Scale): [number, number] {
  const from = xOf(scale, entry.from);
  const to = xOf(scale, entry.to);
  if (to - from < width) {
    const middle = (from + to - width) / 2;
    return [middle, middle];
  }
  return isOfOneDay(entry) ? [from, to - width] : [from, from];
}

function together(
  entries: readonly ItemEntry[],
  scale: Scale,
  row: number,
): Array<Placed<MoreEntry>> {
  const signs: Array<Placed<MoreEntry>> = [];
  const places = entries.map((entry) => ({
    entry,
    x: Math.max(xOf(scale, entry.from), (xOf(scale, entry.from) + xOf(scale, entry.to) - MORE) / 2),
  }));
  for (const { entry, x } of places.toSorted((one, other) => one.x - other.x)) {
    const { item, lane, from, to } = entry;
    const last = signs.at(-1);
    if (last && x < last.x + MORE + GAP) {
      last.entry.items.push(item);
      last.entry.from = Math.min(last.entry.from, from);
      last.entry.to = Math.max(last.entry.to, to);
    } else {
      const key = `${lane} + ${item.id}`;
      const more: MoreEntry = { kind: 'more', key, lane, from, to, items: [item] };
      signs.push({ entry: more, row, x, width: MORE, room: 0 });
    }
  }
  return signs;
}
