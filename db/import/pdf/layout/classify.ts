import { type BodyStyle, isLarger, roundSize } from './bodyStyle.ts';
import { hasLeaders } from './leaders.ts';
import type { TextPiece } from './piece.ts';

/** What a piece of text is. */
export type TextKind = 'paragraph' | 'heading' | 'listItem' | 'caption';

/** Longest headings and captions, in UTF-16 units; what is longer is text set large or bold. */
const LONGEST_HEADING = 200;
const LONGEST_CAPTION = 400;

const CAPTION =
  /^(?:figure|fig\.|table|tab\.|map|chart|photo|plate|abbildung|abb\.|tabelle|karte|tableau|carte|рис\.|рисунок|таблица|таблиця|карта)\s?(?:\d+|[ivx]+\b)(?<rest>.?)/iu;

/** What a piece of text is, by its type and its first words. */
export function kindOf(piece: TextPiece, text: string, body: BodyStyle): TextKind {
  const first = piece.lines[0]!;
  if (isCaption(text, first.font !== body.font || first.size < body.size)) return 'caption';
  const mayBeHeading = text.length <= LONGEST_HEADING && /\p{L}/u.test(text) && !hasLeaders(text);
  if (mayBeHeading && standsOut(piece, text, body)) return 'heading';
  return first.marker === null ? 'paragraph' : 'listItem';
}

/** “Table 3 shows” begins a sentence; “Table 3. Boats” and what is set in other type does not. */
function isCaption(text: string, otherType: boolean): boolean {
  const rest = CAPTION.exec(text)?.groups?.['rest'];
  return rest !== undefined && text.length <= LONGEST_CAPTION && (otherType || rest.trim() !== '');
}

function standsOut({ lines }: TextPiece, text: string, body: BodyStyle): boolean {
  if (lines.every(({ size }) => isLarger(size, body))) return true;
  const isBold = !body.bold && lines.every(({ bold, size }) => bold && size >= 0.95 * body.size);
  return isBold && lines.length <= 3 && !/[.,;]$/u.test(text);
}

/** The level of each heading, 1 the highest, by the rank of its size and weight among them all. */
export function headingLevels(headings: readonly TextPiece[]): Map<TextPiece, number> {
  const weightOf = ({ lines }: TextPiece) => roundSize(lines[0]!.size) + (lines[0]!.bold ? 0.1 : 0);
  const ranks = [...new Set(headings.map(weightOf))].toSorted((one, other) => other - one);
  return new Map(
    headings.map((piece) => [piece, Math.min(6, ranks.indexOf(weightOf(piece)) + 1)] as const),
  );
}
