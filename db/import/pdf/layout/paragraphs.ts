import { type BodyStyle, distanceIn, isLarger, roundSize, sameSize } from './bodyStyle.ts';
import { hasRoomFor } from './fit.ts';
import { hasLeaders } from './leaders.ts';
import type { Line, Region } from './line.ts';
import { isNumber } from './markers.ts';
import { greatest, heaviest } from './numbers.ts';
import type { Piece } from './piece.ts';
import { findTables } from './tables.ts';

/** From where on a line is indented, in sizes. */
const INDENT = 0.7;
/** How much farther than usual the first line of a paragraph stands from the one above. */
const EXTRA_SPACE = 1.25;
/** Lines that fill less than this share of a column are short, and not a narrower block. */
const NARROW_BLOCK = 0.6;

/** How the lines of a column are set. */
interface Column {
  /** Where most lines in the size of this one begin. */
  left: number;
  /** Where the longest of them ends. */
  right: number;
  /** Where the longest of those ends that begin where this one does: a quotation is narrower. */
  rightOfBlock: number;
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
  const columnOf = columnsBySize(
    parts.flatMap((part) => (part.kind === 'line' ? [part.line] : [])),
    body,
  );
  const pieces: Piece[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (part.kind === 'table') {
      pieces.push({ kind: 'table', rows: part.rows, ...place });
    } else if (last?.kind === 'text' && goesOn(last.lines, part.line, columnOf(part.line))) {
      last.lines.push(part.line);
    } else {
      const { left, right } = columnOf(part.line);
      pieces.push({ kind: 'text', lines: [part.line], left, right, ...place });
    }
  }
  return pieces;
}

/** Tells of each line how those like it are set: notes in smaller type are often narrower. */
function columnsBySize(lines: readonly Line[], body: BodyStyle): (line: Line) => Column {
  const distance = distanceIn(lines, body);
  const bySize = Map.groupBy(lines, ({ size }) => roundSize(size));
  const byBlock = Map.groupBy(lines, blockOf);
  const edges = new Map(
    [...bySize].map(([size, alike]) => {
      const left = heaviest(alike.map((line) => [Math.round(line.left), 1])) ?? 0;
      return [size, { left, right: rightOf(alike) }];
    }),
  );
  const rights = new Map([...byBlock].map(([block, alike]) => [block, rightOf(alike)]));
  return (line) => {
    const { left, right } = edges.get(roundSize(line.size))!;
    const block = rights.get(blockOf(line))!;
    const isWide = block - line.left >= NARROW_BLOCK * (right - left);
    return { left, right, rightOfBlock: isWide ? block : right, distance, body };
  };
}

function blockOf({ size, left }: Line): string {
  return `${roundSize(size)} ${Math.round(left)}`;
}

function rightOf(lines: readonly Line[]): number {
  return greatest(lines.map(({ right }) => right));
}

/** Whether a line belongs to the piece that the lines above it make. */
function goesOn(piece: readonly Line[], line: Line, column: Column): boolean {
  const { body, distance } = column;
  const above = piece.at(-1)!;
  if (!sameSize(line, above)) return false;
  if (line.y - above.y > EXTRA_SPACE * distance * line.size) return false;
  if (hasLeaders(above.text)) return false;
  const isBlock = Math.round(above.left) === Math.round(line.left);
  const hadRoom = hasRoomFor(above, line, isBlock ? column.rightOfBlock : column.right);
  if (line.bold !== above.bold) return !hadRoom;
  if (line.marker !== null && beginsItem(piece, line, hadRoom)) return false;
  const isItem = piece[0]!.marker !== null;
  // The lines of a heading are broken where they read well, not where they are full.
  if (!isItem && (isLarger(line.size, body) || (line.bold && !body.bold))) return true;
  return !hadRoom && (isItem ? goesOnItem(piece, line) : !changesIndent(piece, line, column));
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
