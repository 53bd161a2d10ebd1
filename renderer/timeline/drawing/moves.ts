import type { Entry } from './entries.ts';
import type { Placed } from './pack.ts';

/** What is in each lane, events first. */
export type Lanes = ReadonlyArray<readonly Placed[]>;

/** The keys that go from one thing to another. */
export const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Move = (typeof MOVES)[number];

/**
 * Where a key goes from something: along its lane in time, to the next lane that has anything, or to
 * the beginning or end of its lane. Null where there is nothing.
 */
export function moved(lanes: Lanes, key: string, move: Move): Placed | null {
  const at = lanes.findIndex((lane) => lane.some(({ entry }) => entry.key === key));
  if (at < 0) return null;
  if (move === 'ArrowUp' || move === 'ArrowDown') {
    const from = lanes[at]!.find(({ entry }) => entry.key === key)!;
    const others = move === 'ArrowUp' ? lanes.slice(0, at).toReversed() : lanes.slice(at + 1);
    const lane = others.find(({ length }) => length > 0);
    return lane ? nearest(lane, middleOf(from)) : null;
  }
  const lane = inTime(lanes[at]!);
  const place = lane.findIndex(({ entry }) => entry.key === key);
  const to = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: lane.length - 1 }[move];
  return lane[to] ?? null;
}

/** What lies nearest to a place in a lane. */
export function nearest(lane: readonly Placed[], x: number): Placed | null {
  let found: Placed | null = null;
  let least = Infinity;
  for (const one of lane) {
    const distance = Math.abs(middleOf(one) - x);
    if (distance < least) [found, least] = [one, distance];
  }
  return found;
}

/**
 * Something that was there before, after what is drawn has changed: itself, the same passage in another
 * lane, or what lies nearest in its lane, `x` being where it was.
 */
export function foundAgain(lanes: Lanes, before: Entry, x: number): Placed | null {
  const all = lanes.flat();
  const lane = lanes.find((one) => one[0]?.entry.lane === before.lane) ?? [];
  return (
    all.find(({ entry }) => entry.key === before.key) ??
    all.find(({ entry }) => isSamePassage(entry, before)) ??
    nearest(lane, x)
  );
}

function isSamePassage(one: Entry, other: Entry): boolean {
  return one.kind === 'item' && other.kind === 'item' && one.item.id === other.item.id;
}

/** The middle of something, in pixels from the origin of the scale. */
export function middleOf({ x, width }: Placed): number {
  return x + width / 2;
}

function inTime(lane: readonly Placed[]): Placed[] {
  return lane.toSorted((one, other) => one.x - other.x || one.row - other.row);
}
