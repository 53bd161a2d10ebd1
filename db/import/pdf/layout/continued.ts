import { type BodyStyle, isSmaller, sameSize } from './bodyStyle.ts';
import { hasRoomFor } from './fit.ts';
import type { Piece, TextPiece } from './piece.ts';

const SENTENCE_END = /[.!?…:;。！？؟][\p{Pf}\p{Pe}"'”’»*⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;
const HYPHEN = /\p{L}[-\u2010\u00AD]$/u;
const INDENT = 0.7;

/**
 * The same pieces, with those that go on in the next column or on the next page put together.
 * Notes at the foot of a column and tables or notes at the head of the next may stand between.
 */
export function joinContinued(pieces: readonly Piece[], body: BodyStyle): Piece[] {
  const joined: Piece[] = [];
  const indents = usesIndents(pieces);
  let open: TextPiece | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'table' || isSmaller(piece.lines[0]!.size, body)) {
      joined.push(piece);
    } else if (open && open.column !== piece.column && continues(open, piece, indents)) {
      open.lines.push(...piece.lines);
      // What comes next in that column follows what was joined.
      Object.assign(open, { column: piece.column, left: piece.left, right: piece.right });
    } else {
      open = { ...piece, lines: [...piece.lines] };
      joined.push(open);
    }
  }
  return joined;
}

function continues(open: TextPiece, piece: TextPiece, indents: boolean): boolean {
  const last = open.lines.at(-1)!;
  const first = piece.lines[0]!;
  if (first.marker !== null || !sameSize(first, last) || first.bold !== last.bold) return false;
  if (/^\p{Ll}/u.test(first.text)) return HYPHEN.test(last.text) || !SENTENCE_END.test(last.text);
  // One line shows nothing of how wide its column is; that of the next is as wide, most often.
  const right = Math.max(open.right, open.left + piece.right - piece.left);
  if (hasRoomFor(last, first, right) || isIndented(piece)) return false;
  return indents || !SENTENCE_END.test(last.text);
}

/** Whether paragraphs are shown by an indent, so that one without goes on from before. */
function usesIndents(pieces: readonly Piece[]): boolean {
  const paragraphs = pieces.filter(
    (piece): piece is TextPiece => piece.kind === 'text' && piece.lines.length > 1,
  );
  return paragraphs.filter(isIndented).length * 2 > paragraphs.length;
}

function isIndented({ lines, left }: TextPiece): boolean {
  return lines[0]!.left - left > INDENT * lines[0]!.size;
}
