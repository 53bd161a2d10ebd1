import type { RenderedBlock } from '../../layOut.ts';
import { type BodyStyle, bodyStyleOf } from './bodyStyle.ts';
import { headingLevels, kindOf, type TextKind } from './classify.ts';
import { toRegions } from './columns.ts';
import { joinContinued } from './continued.ts';
import { joinLines, wholeWords } from './joinLines.ts';
import type { PageOfLines } from './line.ts';
import { listLevels } from './listLevels.ts';
import { isNumber } from './markers.ts';
import { toPieces } from './paragraphs.ts';
import type { Piece, TextPiece } from './piece.ts';
import { withoutRunningHeads } from './runningHeads.ts';

/** The pages of a document as blocks, in the order in which they are read. */
export function layOutPages(pages: readonly PageOfLines[]): RenderedBlock[] {
  const known: number[] = [];
  const columns = withoutRunningHeads(pages)
    .flatMap(({ number, lines }) =>
      toRegions(lines, known).map((region) => ({ page: number, region })),
    )
    .map((column, index) => ({ ...column, column: index }));
  const body = bodyStyleOf(columns.map(({ region }) => region));
  const pieces = joinContinued(
    columns.flatMap(({ region, ...place }) => toPieces(region, place, body)),
    body,
  );
  return toBlocks(pieces, body);
}

function toBlocks(pieces: readonly Piece[], body: BodyStyle): RenderedBlock[] {
  const texts = pieces.filter((piece) => piece.kind === 'text');
  const words = wholeWords(texts.flatMap(({ lines }) => lines));
  const read = new Map(
    texts.map((piece) => {
      const text = joinLines(piece.lines, words);
      return [piece, { text, kind: kindOf(piece, text, body) }] as const;
    }),
  );
  const ofKind = (kind: TextKind) => texts.filter((piece) => read.get(piece)!.kind === kind);
  const levels = new Map([...headingLevels(ofKind('heading')), ...listLevels(ofKind('listItem'))]);
  return pieces.map((piece): RenderedBlock => {
    const { page } = piece;
    if (piece.kind === 'table') {
      const text = piece.rows.map((cells) => cells.join(' | ').trim()).join('\n');
      return { kind: 'table', keepLines: true, page, text };
    }
    const { kind, text } = read.get(piece)!;
    const level = levels.get(piece);
    const shown = kind === 'listItem' ? withoutBullet(piece, text) : text;
    return { kind, ...(level === undefined ? {} : { level }), page, text: shown };
  });
}

/** Bullets are left to the reader; numbers stay, because texts refer to them. */
function withoutBullet({ lines }: TextPiece, text: string): string {
  const { marker } = lines[0]!;
  return marker === null || isNumber(marker) ? text : text.slice(marker.length).trimStart();
}
