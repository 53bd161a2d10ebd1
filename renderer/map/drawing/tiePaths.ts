import type { DrawnTie, Place } from './drawing.ts';

/** Between two ties of the same two nodes. */
const APART = 26;
const THINNEST = 1;
const THICKEST = 7;

/** How far each tie bows, so that those between the same two nodes do not lie over each other. */
export function bowsOf(ties: readonly DrawnTie[]): Map<string, number> {
  const between = new Map<string, DrawnTie[]>();
  for (const tie of ties) {
    const pair = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
    const others = between.get(pair);
    if (others) others.push(tie);
    else between.set(pair, [tie]);
  }
  const bows = new Map<string, number>();
  for (const others of between.values()) {
    others.forEach(({ id, from, to }, index) => {
      const bow = (index - (others.length - 1) / 2) * APART;
      // To the same side, whichever way it goes.
      bows.set(id, from < to ? bow : -bow);
    });
  }
  return bows;
}

/** The line of a tie, and which way it points where it arrives (degrees, clockwise from the right). */
export function tiePath(from: Place, to: Place, bow: number): { line: string; angle: number } {
  const across = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(across.x, across.y) || 1;
  // The line passes half as far from the middle as the point that draws it.
  const aside = {
    x: (from.x + to.x) / 2 - (across.y / length) * bow * 2,
    y: (from.y + to.y) / 2 + (across.x / length) * bow * 2,
  };
  const angle = (Math.atan2(to.y - aside.y, to.x - aside.x) * 180) / Math.PI;
  const line =
    bow === 0 ? `M${point(from)}L${point(to)}` : `M${point(from)}Q${point(aside)} ${point(to)}`;
  return { line, angle: Math.round(angle * 10) / 10 };
}

/** The weight of the strongest of some ties; 0 where all are alike, so that none stands out. */
export function strongestOf(ties: readonly DrawnTie[]): number {
  const weights = new Set(ties.map(({ weight }) => Math.abs(weight)));
  return weights.size > 1 ? Math.max(...weights) : 0;
}

/** How wide a tie is, in pixels; the strongest is the widest. */
export function tieWidth(weight: number, strongest: number): number {
  const share = strongest > 0 ? Math.log(1 + Math.abs(weight)) / Math.log(1 + strongest) : 0;
  return Math.round((THINNEST + (THICKEST - THINNEST) * share ** 2) * 10) / 10;
}

function point({ x, y }: Place): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
