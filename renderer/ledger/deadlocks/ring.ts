/** A point of the drawing, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A circle to draw: where its parties stand, and how one leads to the next. */
export interface Ring {
  width: number;
  height: number;
  nodes: readonly Point[];
  /** From each party to the next: a path for SVG, with its arrow at its end. */
  arcs: ReadonlyArray<{ path: string; middle: Point }>;
}

/** How much room the name of a party, and what is asked, take at most. */
export const NODE = { width: 124, height: 42 };
export const LABEL = { width: 134, height: 34 };

/** About how wide a letter is, what stands around the letters, and how high one line is. */
const LETTER = 7.4;
const FRAME = 22;
const LINE = 27;

const STEP = Math.PI / 360;
const GAP = 4;

/** Lays out a circle of parties by their names, clockwise; two stand beside each other. */
export function layOutRing(names: readonly string[]): Ring {
  const count = names.length;
  const size = { width: 400, height: count < 3 ? 176 : count === 3 ? 250 : 300 };
  const center = { x: size.width / 2, y: size.height / 2 };
  const radius = {
    x: center.x - NODE.width / 2 - 4,
    y: center.y - Math.max(NODE.height, LABEL.height) / 2 - 4,
  };
  const at = (angle: number): Point => ({
    x: center.x + radius.x * Math.cos(angle),
    y: center.y + radius.y * Math.sin(angle),
  });
  const first = count === 2 ? Math.PI : -Math.PI / 2;
  const angles = Array.from({ length: count }, (_, index) => first + (index * 2 * Math.PI) / count);
  const nodes = angles.map(at);
  const rooms = names.map((name, index) => ({ ...nodes[index]!, ...roomFor(name) }));
  return {
    ...size,
    nodes,
    arcs: angles.map((from, index) => {
      const to = from + (2 * Math.PI) / count;
      const start = at(leaving(at, rooms[index]!, from, STEP));
      const end = at(leaving(at, rooms[(index + 1) % count]!, to, -STEP));
      const large = count === 1 ? 1 : 0;
      return {
        path: `M${inPath(start)} A${radius.x} ${radius.y} 0 ${large} 1 ${inPath(end)}`,
        middle: at((from + to) / 2),
      };
    }),
  };
}

interface Room extends Point {
  width: number;
  height: number;
}

/** About how much room a name takes, in one line or in two. */
function roomFor(name: string): Pick<Room, 'width' | 'height'> {
  const width = FRAME + LETTER * name.length;
  return width <= NODE.width ? { width, height: LINE } : NODE;
}

/** The angle at which the ellipse, followed from a party in steps, leaves the room of its name. */
function leaving(at: (angle: number) => Point, room: Room, from: number, step: number): number {
  let angle = from;
  const inside = ({ x, y }: Point) =>
    Math.abs(x - room.x) < room.width / 2 + GAP && Math.abs(y - room.y) < room.height / 2 + GAP;
  while (inside(at(angle)) && Math.abs(angle - from) < Math.PI) angle += step;
  return angle;
}

function inPath({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
