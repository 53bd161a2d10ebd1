import { components } from './components.ts';

/** Nodes and the edges between them. */
export interface Graph {
  size: number;
  /** The nodes that edges of a node lead to. */
  next: (node: number) => readonly number[];
  hasEdge: (from: number, to: number) => boolean;
  /** Whether an edge, where it is not a hop of a circle, makes the circle shorter. */
  isChord: (from: number, to: number) => boolean;
}

/** How many steps are taken before the search is given up. */
const PATIENCE = 400_000;

/** A path whose node before is kept in another, so that paths share their beginnings. */
interface Path {
  node: number;
  before: Path | null;
}

/**
 * Finds every circle without a chord, each once, shorter ones first, and hands it on from its lowest
 * node; until `onCircle` answers false. Gives false where not all were looked at. Like Johnson (SIAM
 * Journal on Computing 4, 1975) it looks only inside strongly connected components and from the
 * lowest node of each circle; paths grow in breadth, and end where a chord makes them needless.
 */
export function circlesWithoutChord(
  { size, next, hasEdge, isChord }: Graph,
  onCircle: (circle: readonly number[]) => boolean,
): boolean {
  const component = components(size, next);
  let left = PATIENCE;
  let paths: Path[] = [];

  /** Whether a path may grow by a node; closes the circle where there is one. Null: stop. */
  const grow = (path: readonly number[], to: number): boolean | null => {
    const start = path[0]!;
    if (to <= start || component[to] !== component[start] || path.includes(to)) return false;
    const last = path.length - 1;
    for (let at = 0; at < last; at += 1) {
      if (isChord(path[at]!, to)) return false;
      if (at > 0 && isChord(to, path[at]!)) return false;
    }
    if (last > 0 && isChord(to, path[last]!)) return false;
    if (hasEdge(to, start) && !onCircle([...path, to])) return null;
    return !isChord(to, start);
  };

  for (let start = 0; start < size; start += 1) {
    for (const to of next(start)) {
      const grows = grow([start], to);
      if (grows === null) return false;
      if (!grows) continue;
      left -= 1;
      if (left > 0) paths.push({ node: to, before: { node: start, before: null } });
    }
  }
  while (paths.length > 0) {
    const longer: Path[] = [];
    for (const end of paths) {
      const path = nodesOf(end);
      for (const to of next(end.node)) {
        left -= path.length;
        if (left < 0) return false;
        const grows = grow(path, to);
        if (grows === null) return false;
        if (grows) longer.push({ node: to, before: end });
      }
    }
    paths = longer;
  }
  return left >= 0;
}

function nodesOf(path: Path): number[] {
  const nodes: number[] = [];
  for (let at: Path | null = path; at; at = at.before) nodes.push(at.node);
  return nodes.reverse();
}
