import { pointOf, type Camera } from './camera.ts';
import type { DrawnNode, Place } from './drawing.ts';

/** About as wide as a letter of a label, and as high as its line, in pixels. */
const LETTER = 6.1;
const LINE = 15;
const LONGEST = 30;
/** Of so many nodes one, the heaviest, is named even where its label lies over others. */
const NAMED = 40;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The words under a node: a few of them. */
export function shortLabel(label: string): string {
  const words = label.replace(/\s+/gu, ' ').trim();
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST)}…`;
}

/**
 * The nodes whose labels are shown at rest: the heaviest first, each where it covers neither a label
 * that is shown nor another node; the very heaviest in the midst of others too, or a crowd would have
 * no name. `nodes` come the heaviest first.
 */
export function labelsAtRest(
  nodes: readonly DrawnNode[],
  places: ReadonlyMap<string, Place>,
  camera: Camera,
): Set<string> {
  const grid = new Map<string, Box[]>();
  const shown = new Set<string>();
  const standing = nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place ? [{ node, at: pointOf(camera, place) }] : [];
  });
  const name = (some: typeof standing) => {
    for (const { node, at } of some) {
      const box = boxOfLabel(at, node);
      if (meets(grid, box)) continue;
      put(grid, box);
      shown.add(node.id);
    }
  };
  const named = Math.floor(standing.length / NAMED);
  name(standing.slice(0, named));
  for (const { node, at } of standing) put(grid, boxOfNode(at, node.radius));
  name(standing.slice(named));
  return shown;
}

function boxOfNode({ x, y }: Place, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function boxOfLabel({ x, y }: Place, { label, radius }: DrawnNode): Box {
  const half = (shortLabel(label).length * LETTER) / 2;
  const top = y + radius + 0.5;
  return { left: x - half, right: x + half, top, bottom: top + LINE };
}

/** Boxes are kept by the squares they lie in, so that each is held against its neighbours alone. */
const SQUARE = 80;

function* squaresOf({ left, right, top, bottom }: Box): Iterable<string> {
  for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x += 1) {
    for (let y = Math.floor(top / SQUARE); y <= Math.floor(bottom / SQUARE); y += 1)
      yield `${x} ${y}`;
  }
}

function put(grid: Map<string, Box[]>, box: Box): void {
  for (const square of squaresOf(box)) {
    const others = grid.get(square);
    if (others) others.push(box);
    else grid.set(square, [box]);
  }
}

function meets(grid: ReadonlyMap<string, readonly Box[]>, box: Box): boolean {
  for (const square of squaresOf(box)) {
    for (const other of grid.get(square) ?? []) {
      const apart =
        other.right <= box.left ||
        other.left >= box.right ||
        other.bottom <= box.top ||
        other.top >= box.bottom;
      if (!apart) return true;
    }
  }
  return false;
}
