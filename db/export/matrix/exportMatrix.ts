import type { ExportedFile } from '../../api/inputs.ts';
import type { Matrix, MatrixCell } from '../../model/matrix.ts';
import { writeCsv } from '../spreadsheet/csv.ts';
import { writeXlsx, XLSX_TYPE } from '../spreadsheet/xlsx.ts';

type Value = string | number;

/** A matrix as CSV: a line for every cell, with its count, latest stance and last change. */
export function matrixAsCsv(matrix: Matrix): ExportedFile {
  return { fileName: 'Matrix.csv', mediaType: 'text/csv', content: writeCsv(lines(matrix)) };
}

/** The same as a workbook: counts and latest stances as tables of two sides, then all cells. */
export async function matrixAsXlsx(matrix: Matrix): Promise<ExportedFile> {
  const widths = [28, ...matrix.columns.map(() => 14)];
  return {
    fileName: 'Matrix.xlsx',
    mediaType: XLSX_TYPE,
    content: await writeXlsx([
      { name: 'Counts', rows: crosstab(matrix, ({ count }) => count), widths },
      { name: 'Latest stances', rows: crosstab(matrix, stanceInWords), widths },
      { name: 'Cells', rows: lines(matrix), widths: [28, 28, 9, 16, 14, 38, 9, 9, 38, 38] },
    ]),
    base64: true,
  };
}

function lines({ rows, columns, cells }: Matrix): Value[][] {
  const nameOf = new Map([...rows, ...columns].map(({ key, label }) => [key, label]));
  return [
    [
      'row',
      'column',
      'passages',
      'latest stance',
      'said on',
      'latest passage',
      'changes',
      'reversal',
      'changed from passage',
      'changed to passage',
    ],
    ...cells.map(({ row, column, count, latest, drift }) => [
      nameOf.get(row) ?? '',
      nameOf.get(column) ?? '',
      count,
      latest?.stance.name ?? '',
      latest?.said ?? '',
      latest?.passageId ?? '',
      drift?.changes ?? 0,
      drift?.reversal ? 'yes' : '',
      drift?.from ?? '',
      drift?.to ?? '',
    ]),
  ];
}

function crosstab({ rows, columns, cells }: Matrix, valueOf: (cell: MatrixCell) => Value) {
  const values = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, valueOf(cell)]));
  return [
    ['', ...columns.map(({ label }) => label)],
    ...rows.map(({ key, label }) => [
      label,
      ...columns.map((column) => values.get(`${key} ${column.key}`) ?? ''),
    ]),
  ];
}

/** “Demand”, with an arrow where it changed. */
function stanceInWords({ latest, drift }: MatrixCell): string {
  if (latest === null) return '';
  return drift ? `→ ${latest.stance.name}` : latest.stance.name;
}
