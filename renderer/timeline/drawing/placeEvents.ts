import type { EventEntry } from './entries.ts';
import { measureRooms, xOf, type Placed, type Scale } from './pack.ts';
import { widthOfText } from './fitText.ts';

/** How wide the mark of an event is at least, in pixels. */
const LEAST = 8;
const GAP = 8;
const MOST_ROWS = 3;
/** A title is not given more room than this. */
const WIDEST_TITLE = 200;

/**
 * Puts events into rows so that their titles cover none another. Where none has room for the whole
 * title, it stands in the row in which most of it can be read.
 */
export function placeEvents(
  events: readonly EventEntry[],
  scale: Scale,
): { placed: Array<Placed<EventEntry>>; rows: number } {
  const rows: Array<Array<Placed<EventEntry>>> = [];
  const ends: number[] = [];
  for (const entry of events) {
    const x = xOf(scale, entry.from);
    const width = Math.max(LEAST, (entry.to - entry.from) * scale.k);
    let row = ends.findIndex((end) => end + GAP <= x);
    if (row < 0 && rows.length < MOST_ROWS) row = rows.length;
    if (row < 0) row = earliest(rows);
    (rows[row] ??= []).push({ entry, row, x, width, room: Infinity });
    const title = 6 + Math.min(WIDEST_TITLE, widthOfText(entry.event.title));
    ends[row] = x + (width < title ? width + title : width);
  }
  rows.forEach(measureRooms);
  return { placed: rows.flat(), rows: rows.length };
}

/** The row whose last mark ends first. */
function earliest(rows: ReadonlyArray<ReadonlyArray<Placed<EventEntry>>>): number {
  const ends = rows.map((row) => row.at(-1)!.x + row.at(-1)!.width);
  return ends.indexOf(Math.min(...ends));
}
