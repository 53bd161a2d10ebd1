import type { DrawnTie, Place } from './drawing.ts';
import type { PlacedTie } from './tiePaths.ts';

/** So many straight pieces are near enough to a curve for a hand. */
const PIECES = 12;

/** The tie that runs the nearest to a place, at most `reach` away; of several, the one drawn last. */
export function tieAt(placed: readonly PlacedTie[], place: Place, reach: number): DrawnTie | null {
  let found: DrawnTie | null = null;
  let least = reach;
  for (const one of placed) {
    if (isBeyond(one, place, reach)) continue;
    const away = distanceTo(one, place);
    if (away > least) continue;
    least = away;
    found = one.tie;
  }
  return found;
}

/** Whether a place is outside of the box that a tie runs in. */
function isBeyond({ from, aside, to }: PlacedTie, { x, y }: Place, reach: number): boolean {
  const via = aside ?? from;
  return (
    x < Math.min(from.x, via.x, to.x) - reach ||
    x > Math.max(from.x, via.x, to.x) + reach ||
    y < Math.min(from.y, via.y, to.y) - reach ||
    y > Math.max(from.y, via.y, to.y) + reach
  );
}

function distanceTo({ from, aside, to }: PlacedTie, place: Place): number {
  if (!aside) return distanceToPiece(from, to, place);
  let least = Infinity;
  let before = from;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const share = piece / PIECES;
    const rest = 1 - share;
    const on = (axis: 'x' | 'y') =>
      rest * rest * from[axis] + 2 * rest * share * aside[axis] + share * share * to[axis];
    const after = { x: on('x'), y: on('y') };
    least = Math.min(least, distanceToPiece(before, after, place));
    before = after;
  }
  return least;
}

function distanceToPiece(from: Place, to: Place, { x, y }: Place): number {
  const across = { x: to.x - from.x, y: to.y - from.y };
  const squared = across.x ** 2 + across.y ** 2;
  const along = ((x - from.x) * across.x + (y - from.y) * across.y) / (squared || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - share * across.x, y - from.y - share * across.y);
}
