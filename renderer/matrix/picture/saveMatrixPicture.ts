import type { Tag } from '../../../db/model/tag.ts';
import type { Header } from '../../../db/model/passageTable.ts';
import { savePicture } from '../../app/export/savePicture.ts';
import { formatNumber } from '../../messages/format.ts';
import { t } from '../../messages/i18n.ts';
import { queryInWords, type QueryNames } from '../../query/queryInWords.ts';
import { nameOf, type Board } from '../board.ts';
import { shadeOf } from '../shade.ts';
import { letterOf, stancesIn } from '../stances.ts';
import type { MatrixState } from '../useMatrix.ts';
import { drawMatrix, type DrawnMatrix } from './drawMatrix.ts';
import { lightColours } from './lightColours.ts';

/** Saves the matrix as a picture, in the colours of paper. */
export async function saveMatrixPicture(
  state: MatrixState,
  board: Board,
  tags: readonly Tag[],
  names: QueryNames,
  format: 'svg' | 'png',
): Promise<void> {
  const drawn = matrixInWords(state, board, tags, names);
  await savePicture(drawMatrix(drawn, lightColours(), measure()), format, t('matrix.title'));
}

function matrixInWords(
  { rows, columns, where }: MatrixState,
  { matrix, most }: Board,
  tags: readonly Tag[],
  names: QueryNames,
): DrawnMatrix {
  const stances = new Map(stancesIn(matrix, tags).map((tag) => [tag.id, stanceInWords(tag)]));
  const drifts = matrix.cells.flatMap(({ drift }) => drift ?? []);
  const counted = t('matrix.counted', {
    count: matrix.passages,
    number: formatNumber(matrix.passages),
  });
  const placeOf = placesOf(matrix.rows);
  const columnOf = placesOf(matrix.columns);
  return {
    title: t('matrix.grid', {
      rows: t(`matrix.dimensions.${rows}`),
      columns: t(`matrix.dimensions.${columns}`),
    }),
    caption: where
      ? t('matrix.cell.title', {
          row: counted,
          column: t('query.sentence', { words: queryInWords(where, names) }),
        })
      : counted,
    rows: matrix.rows.map(headerInWords),
    columns: matrix.columns.map(headerInWords),
    cells: matrix.cells.map(({ row, column, count, latest, drift }) => ({
      row: placeOf.get(row)!,
      column: columnOf.get(column)!,
      count: formatNumber(count),
      shade: shadeOf(count, most),
      stance: (latest && stances.get(latest.stance.id)) ?? null,
      drift: drift && (drift.reversal ? 'reversed' : 'changed'),
    })),
    stances: [...stances.values()],
    changed: drifts.some(({ reversal }) => !reversal) ? t('matrix.legend.changed') : null,
    reversed: drifts.some(({ reversal }) => reversal) ? t('matrix.legend.reversed') : null,
    heat: t('matrix.legend.heat'),
  };
}

function stanceInWords(tag: Tag) {
  return { name: tag.name, color: tag.color, letter: letterOf(tag) };
}

function headerInWords(header: Header) {
  return { name: nameOf(header), count: formatNumber(header.count) };
}

function placesOf(headers: readonly Header[]): ReadonlyMap<string, number> {
  return new Map(headers.map(({ key }, at) => [key, at]));
}

/** How wide words are where only the faces of the system are there, as in a picture. */
function measure(): (text: string) => number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.font = '600 13px sans-serif';
  return (text) => context.measureText(text).width;
}
