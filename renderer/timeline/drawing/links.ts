import type { OutputOf } from '../../../db/api/contract.ts';
import { MARK } from './pack.ts';
import { topOf, type LaneBox } from './layOut.ts';

/** A link between two passages that are drawn. */
export type LinkAmong = OutputOf<'link.among'>['links'][number];

interface Point {
  x: number;
  y: number;
}

/** A link with its line: `x` from the origin of the scale. */
export interface DrawnLink {
  link: LinkAmong;
  from: Point;
  to: Point;
}

/**
 * The lines of links. A passage in several lanes is met where the line is shortest; one that has no
 * room of its own at the sign that stands for it.
 */
export function drawLinks(links: readonly LinkAmong[], boxes: readonly LaneBox[]): DrawnLink[] {
  const places = placesOf(boxes);
  return links.flatMap((link) => {
    let best: DrawnLink | null = null;
    let least = Infinity;
    for (const from of places.get(link.from) ?? []) {
      for (const to of places.get(link.to) ?? []) {
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        if (length < least) [best, least] = [{ link, from, to }, length];
      }
    }
    return best ?? [];
  });
}

function placesOf(boxes: readonly LaneBox[]): Map<string, Point[]> {
  const places = new Map<string, Point[]>();
  const add = (id: string, point: Point) => {
    const known = places.get(id);
    if (known) known.push(point);
    else places.set(id, [point]);
  };
  for (const { top, placed } of boxes) {
    for (const one of placed) {
      const { entry, x, width } = one;
      const point = { x: x + width / 2, y: top + topOf(one) + MARK / 2 };
      if (entry.kind === 'item') {
        add(entry.item.id, point);
      } else if (entry.kind === 'more') {
        for (const { id } of entry.items) add(id, point);
      }
    }
  }
  return places;
}

/**
 * A line that leaves and arrives beside the marks and bows, so that lines along one lane can be told
 * from it; `angle` is that of its end, in degrees, for the head of an arrow.
 */
export function linkPath(from: Point, to: Point): { line: string; end: Point; angle: number } {
  const across = to.x - from.x;
  const down = to.y - from.y;
  const length = Math.hypot(across, down) || 1;
  const bow = Math.min(60, 12 + length * 0.15);
  // To the left of the way, so that what goes and what comes back lie apart.
  const control = {
    x: (from.x + to.x) / 2 + (down / length) * bow,
    y: (from.y + to.y) / 2 - (across / length) * bow,
  };
  const end = toward(to, control, MARK * 0.75);
  const start = toward(from, control, MARK * 0.6);
  return {
    line: `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`,
    end,
    angle: (Math.atan2(to.y - control.y, to.x - control.x) * 180) / Math.PI,
  };
}

function toward(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * by) / length,
    y: from.y + ((to.y - from.y) * by) / length,
  };
}
