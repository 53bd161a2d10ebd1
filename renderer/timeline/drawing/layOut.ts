import type { Header } from '../../../db/model/passageTable.ts';
import type { BinEntry, Entry, ItemEntry } from './entries.ts';
import { packLane, ROW, xOf, type Placed, type Scale } from './pack.ts';

/** What is free above and below the rows of a lane, in pixels. */
export const LANE_PAD = 7;
/** Room for the name of a lane. */
const LEAST_HEIGHT = 42;
/** How high the columns of counted passages are at most. */
export const COLUMN_HEIGHT = 54;

/** A lane with its place among the others, and what is in it. */
export interface LaneBox {
  lane: Header;
  top: number;
  height: number;
  placed: readonly Placed[];
  /** The largest number of passages counted together in it; 0 where none are. */
  most: number;
}

/** All lanes, one below the other. */
export interface LaneLayout {
  boxes: LaneBox[];
  height: number;
}

/** Gives all lanes and what is in them their places. */
export function layOut(
  lanes: readonly Header[],
  entries: ReadonlyMap<string, ReadonlyArray<ItemEntry | BinEntry>>,
  scale: Scale,
): LaneLayout {
  let top = 0;
  const boxes = lanes.map((lane): LaneBox => {
    const inLane = entries.get(lane.key) ?? [];
    const bins = inLane.filter((entry) => entry.kind === 'bin');
    const most = Math.max(0, ...bins.map(({ bin }) => bin.count));
    const { placed, rows } =
      bins.length > 0
        ? { placed: bins.map((entry) => columnOf(entry, scale)), rows: 0 }
        : packLane(
            inLane.filter((entry) => entry.kind === 'item'),
            scale,
          );
    const inside = bins.length > 0 ? COLUMN_HEIGHT : rows * ROW;
    const height = Math.max(LEAST_HEIGHT, inside + 2 * LANE_PAD);
    const box = { lane, top, height, placed, most };
    top += box.height;
    return box;
  });
  return { boxes, height: top };
}

function columnOf(entry: BinEntry, scale: Scale): Placed<BinEntry> {
  const x = xOf(scale, entry.from);
  return { entry, row: 0, x, width: xOf(scale, entry.to) - x, room: 0 };
}

/** How far below the top of its lane something stands. */
export function topOf({ row, entry }: Placed<Entry>): number {
  return entry.kind === 'event' ? row * ROW : LANE_PAD + row * ROW;
}
