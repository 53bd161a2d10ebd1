import type { DrawnTie, Place } from './drawing.ts';

/** Between two ties of the same two nodes. */
const APART = 26;
const THINNEST = 1;
const THICKEST = 7;
/** So many ties are told apart at their full width; of more, each is thinner. */
const FEW = 120;

/** A tie where it runs, in places of the map. */
export interface PlacedTie {
  tie: DrawnTie;
  from: Place;
  /** What draws it aside, as the control point of a quadratic Bézier curve; null: it runs straight. */
  aside: Place | null;
  to: Place;
  /** In pixels, however near the map is. */
  width: number;
}

/** The ties whose two ends stand somewhere. */
export function placeTies(
  ties: readonly DrawnTie[],
  places: ReadonlyMap<string, Place>,
): PlacedTie[] {
  const bows = bowsOf(ties);
  const strongest = strongestOf(ties);
  const crowd = Math.min(1, Math.sqrt(FEW / Math.max(1, ties.length)));
  return ties.flatMap((tie) => {
    const from = places.get(tie.from);
    const to = places.get(tie.to);
    if (!from || !to) return [];
    const aside = asideOf(from, to, bows.get(tie.id)!);
    return [{ tie, from, aside, to, width: tieWidth(tie.weight, strongest, crowd) }];
  });
}

/** Ties that look alike, as one path. */
export interface TieLine {
  style: string;
  width: number;
  line: string;
}

/** The lines of ties, joined where they look alike: a thousand paths would make a map slow. */
export function joinedLines(placed: readonly PlacedTie[]): TieLine[] {
  const lines = new Map<string, TieLine>();
  for (const { tie, from, aside, to, width } of placed) {
    const { style } = tie;
    const key = `${style} ${width}`;
    const joined = lines.get(key) ?? { style, width, line: '' };
    lines.set(key, joined);
    joined.line += `M${point(from)}${aside ? `Q${point(aside)} ` : 'L'}${point(to)}`;
  }
  return [...lines.values()];
}

/** The shortest arrow head, in pixels; that of a wider tie is longer. */
const HEAD = 5;

/**
 * The heads of the arrows of ties, as one path; each ends where its node does. `radii` are of nodes, in
 * pixels; a pixel is `size` long on the map.
 */
export function arrowHeads(
  placed: readonly PlacedTie[],
  radii: ReadonlyMap<string, number>,
  size: number,
): string {
  return placed
    .filter(({ tie }) => tie.directed)
    .map(({ tie, from, aside, to, width }) => {
      const { x, y } = aside ?? from;
      const length = Math.hypot(to.x - x, to.y - y) || 1;
      const along = { x: (to.x - x) / length, y: (to.y - y) / length };
      const tip = ((radii.get(tie.to) ?? 0) + 1) * size;
      const back = tip + (HEAD + width) * size;
      const half = (HEAD + width) * 0.45 * size;
      const at = (behind: number, beside: number) =>
        point({
          x: to.x - along.x * behind - along.y * beside,
          y: to.y - along.y * behind + along.x * beside,
        });
      return `M${at(tip, 0)}L${at(back, half)} ${at(back, -half)}z`;
    })
    .join('');
}

/** How far each tie bows, so that those between the same two nodes do not lie over each other. */
function bowsOf(ties: readonly DrawnTie[]): Map<string, number> {
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

/** The point that a tie is drawn towards by its bow. */
function asideOf(from: Place, to: Place, bow: number): Place | null {
  if (bow === 0) return null;
  const across = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(across.x, across.y) || 1;
  // The line passes half as far from the middle as the point that draws it.
  return {
    x: (from.x + to.x) / 2 - (across.y / length) * bow * 2,
    y: (from.y + to.y) / 2 + (across.x / length) * bow * 2,
  };
}

/** The weight of the strongest of some ties; 0 where all are alike, so that none stands out. */
function strongestOf(ties: readonly DrawnTie[]): number {
  const weights = new Set(ties.map(({ weight }) => Math.abs(weight)));
  return weights.size > 1 ? Math.max(...weights) : 0;
}

/** How wide a tie is, in pixels; the strongest is the widest, and less so in a crowd (from 1 down). */
function tieWidth(weight: number, strongest: number, crowd: number): number {
  const share = strongest > 0 ? Math.log(1 + Math.abs(weight)) / Math.log(1 + strongest) : 0;
  const width = THINNEST + (THICKEST - THINNEST) * share ** 2;
  return Math.round((THINNEST * (0.5 + crowd / 2) + (width - THINNEST) * crowd) * 10) / 10;
}

function point({ x, y }: Place): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
