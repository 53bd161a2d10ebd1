import type { Place } from './drawing.ts';

/** What part of a map is seen: a place of it stands at `k * place + (x, y)` in the view. */
export interface Camera {
  x: number;
  y: number;
  k: number;
}

export interface Size {
  width: number;
  height: number;
}

const FURTHEST = 0.08;
const NEAREST = 6;
/** A few nodes are not blown up to fill the view. */
const FITTED_AT_MOST = 1.6;
const MARGIN = 46;
/** The labels of what stands at the sides want room. */
const SIDES = 90;

/** Shows all of some places. */
export function fitted(places: Iterable<Place>, { width, height }: Size): Camera {
  const all = [...places];
  if (all.length === 0) return { x: width / 2, y: height / 2, k: 1 };
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const room = {
    width: Math.max(40, width - 2 * SIDES),
    height: Math.max(40, height - 2 * MARGIN),
  };
  const k = bounded(
    Math.min(room.width / (right - left || 1), room.height / (bottom - top || 1), FITTED_AT_MOST),
  );
  return {
    x: width / 2 - (k * (left + right)) / 2,
    y: height / 2 - (k * (top + bottom)) / 2,
    k,
  };
}

/** Comes nearer or goes further; what is at `at` in the view stays there. */
export function zoomed(camera: Camera, factor: number, at: Place): Camera {
  const k = bounded(camera.k * factor);
  const ratio = k / camera.k;
  return { x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio, k };
}

/** The place of the map that stands at a point of the view. */
export function placeAt({ x, y, k }: Camera, point: Place): Place {
  return { x: (point.x - x) / k, y: (point.y - y) / k };
}

/** Where a place of the map stands in the view. */
export function pointOf({ x, y, k }: Camera, place: Place): Place {
  return { x: place.x * k + x, y: place.y * k + y };
}

/** Moves as little as needed for a place to be seen, well inside of the view. */
export function revealing(camera: Camera, place: Place, { width, height }: Size): Camera {
  const { x, y } = pointOf(camera, place);
  const inside = (at: number, length: number) =>
    Math.min(Math.max(at, Math.min(MARGIN, length / 2)), Math.max(length - MARGIN, length / 2));
  return { ...camera, x: camera.x + inside(x, width) - x, y: camera.y + inside(y, height) - y };
}

function bounded(k: number): number {
  return Math.min(NEAREST, Math.max(FURTHEST, k));
}

/** From afar, shapes are as small as this of what they are near, at the least. */
const SMALLEST_SHAPES = 0.55;

/** How large shapes are seen: smaller from afar, so that they do not cover each other. */
export function sizeOfShapes(nearness: number): number {
  return Math.min(1, Math.max(SMALLEST_SHAPES, Math.sqrt(nearness)));
}
