import type { Place } from './drawing.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * The id of what lies next in a direction; null where nothing does. Within a quarter circle around the
 * direction, what is near wins, and what lies straight ahead over what lies aside.
 */
export function nearest(
  from: Place,
  others: Iterable<readonly [id: string, place: Place]>,
  direction: Direction,
): string | null {
  const [ahead, aside] = AXES[direction];
  let found: string | null = null;
  let least = Infinity;
  for (const [id, { x, y }] of others) {
    const forward = ahead(x - from.x, y - from.y);
    const sideways = Math.abs(aside(x - from.x, y - from.y));
    if (forward <= 0 || sideways > forward) continue;
    const distance = forward + 2 * sideways;
    if (distance < least) [found, least] = [id, distance];
  }
  return found;
}

type Along = (x: number, y: number) => number;

const right: Along = (x) => x;
const down: Along = (_, y) => y;
const left: Along = (x) => -x;
const up: Along = (_, y) => -y;

const AXES: Record<Direction, [ahead: Along, aside: Along]> = {
  ArrowRight: [right, down],
  ArrowLeft: [left, down],
  ArrowDown: [down, right],
  ArrowUp: [up, right],
};
