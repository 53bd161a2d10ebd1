import { type BodyStyle, distanceIn, isLarger, roundSize, sameSize } from './bodyStyle.ts';
import { hasRoomFor } from './fit.ts';
import type { Line, Region } from './line.ts';
import { isNumber } from './markers.ts';
import { greatest, heaviest } from './numbers.ts';
import type { Piece } from './piece.ts';
import { findTables } from './tables.ts';

/** From where on a line is indented, in sizes. */
const INDENT = 0.7;
/** How much farther than usual the first line of a paragraph stands from the one above. */
const EXTRA_SPACE = 1.25;

/** A line of a table of contents or an index, to its page number. */
const LEADERS = /(?:[.…·_]\s?){4,}\s*[\d\p{L}-]{1,6}$/u;

/** Where the lines of a column begin, most of them, and where the longest ends. */
interface Edges {
  left: number;
  right: number;
}

/** How the lines of a column are set. */
interface Column extends Edges {
  /** From baseline to baseline, in sizes. */
  distance: number;
  body: BodyStyle;
}

/**
 * The pieces of a region: tables, and lines that belong together. A new piece begins in another
 * size or weight, after more space than usual, with a bullet or number, with an indent, and after a
 * line that had room for the next word.
 */
export function toPieces(
  region: Region,
  place: { page: number; column: number },
  body: BodyStyle,
): Piece[] {
  const parts = findTables(region.lines);
  const lines = parts.flatMap((part) => (part.kind === 'line' ? [part.line] : []));
  const edges = edgesBySize(lines);
  const distance = distanceIn(lines, body);
  const pieces: Piece[] = [];
  for (const part of parts) {
    if (part.kind === 'table') {
      pieces.push({ kind: 'table', rows: part.rows, ...place });
      continue;
    }
    const { line } = part;
    const last = pieces.at(-1);
    const { left, right } = edges.get(roundSize(line.size))!;
    if (last?.kind === 'text' && goesOn(last.lines, line, { left, right, distance, body })) {
      last.lines.push(line);
    } else {
      pieces.push({ kind: 'text', lines: [line], left, right, ...place });
    }
  }
  return pieces;
}

/** Notes and quotations in smaller type are often narrower than the text, so each size has its own. */
function edgesBySize(lines: readonly Line[]): Map<number, Edges> {
  const bySize = Map.groupBy(lines, ({ size }) => roundSize(size));
  return new Map(
    [...bySize].map(([size, alike]) => [
      size,
      {
        left: heaviest(alike.map((line) => [Math.round(line.left), 1])) ?? 0,
        right: greatest(alike.map((line) => line.right)),
      },
    ]),
  );
}

/** Whether a line belongs to the piece that the lines above it make. */
function goesOn(piece: readonly Line[], line: Line, column: Column): boolean {
  const { body, distance } = column;
  const above = piece.at(-1)!;
  if (!sameSize(line, above)) return false;
  if (line.y - above.y > EXTRA_SPACE * distance * line.size) return false;
  if (LEADERS.test(above.text)) return false;
  const hadRoom = !isFlush(piece) && hasRoomFor(above, line, column.right);
  if (line.bold !== above.bold) return !hadRoom;
  if (line.marker !== null && beginsItem(piece, line, hadRoom)) return false;
  const isItem = piece[0]!.marker !== null;
  // The lines of a heading are broken where they read well, not where they are full.
  if (!isItem && (isLarger(line.size, body) || (line.bold && !body.bold))) return true;
  return !hadRoom && (isItem ? goesOnItem(piece, line) : !changesIndent(piece, line, column));
}

/** Whether its last two lines end at the same place: so does the text, if the column is wider. */
function isFlush(piece: readonly Line[]): boolean {
  const [above, before] = [piece.at(-1), piece.at(-2)];
  return above !== undefined && before !== undefined && Math.abs(above.right - before.right) < 1;
}

/** A number at the beginning of a line may also be part of a sentence. */
function beginsItem(piece: readonly Line[], { marker }: Line, hadRoom: boolean): boolean {
  const [above, first] = [piece.at(-1)!, piece[0]!];
  const inSentence = marker !== null && isNumber(marker) && !/[.:;!?]$/u.test(above.text);
  return hadRoom || first.marker !== null || !inSentence;
}

function goesOnItem(piece: readonly Line[], line: Line): boolean {
  const [first, second] = piece;
  const tolerance = INDENT * line.size;
  return second
    ? Math.abs(line.left - second.left) <= tolerance
    : line.left >= first!.left - tolerance;
}

function changesIndent(piece: readonly Line[], line: Line, { left }: Column): boolean {
  const above = piece.at(-1)!;
  const tolerance = INDENT * line.size;
  // Where most lines are indented, as in bibliographies, it is the first that is not.
  const hangs = piece.length === 1 && Math.abs(line.left - left) <= tolerance;
  const isIndented = line.left - above.left > tolerance && !hangs;
  const leavesBlock = above.left - line.left > tolerance && piece.length > 1;
  return isIndented || leavesBlock;
}
