import { ApiError } from '../../api/errors.ts';
import { parseXml, type XmlOrigin } from '../xml/parseXml.ts';
import { excelDate } from './excelDates.ts';
import { MAX_COLUMNS, MAX_ROWS, type TableRow } from './table.ts';
import { wholeNumber } from '../wholeNumber.ts';

/** What cells refer to, elsewhere in the workbook. */
export interface Workbook {
  origin: XmlOrigin;
  strings: readonly string[];
  isDate: (style: number) => boolean;
  from1904: boolean;
}

/** The last row that a sheet can have. */
const LAST_ROW = 1_048_576;

/** Cells of one sheet, with the empty ones before others: more take more memory than reading may. */
const MAX_CELLS = 5_000_000;

/**
 * The rows of a sheet (ECMA-376-1, 18.3), those without words left out. Of formulas the value with
 * which the workbook was saved counts; dates come as partial dates.
 */
export function readSheet(bytes: Uint8Array, workbook: Workbook): TableRow[] {
  const rows: TableRow[] = [];
  let row = { number: 0, cells: [] as string[] };
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let within: string | null = null;
  let cells = 0;

  parseXml(bytes, workbook.origin, {
    open(name, attributes) {
      if (name === 'row') {
        row = { number: wholeNumber(attributes.get('r'), 1, LAST_ROW, row.number + 1), cells: [] };
        column = -1;
      } else if (name === 'c') {
        // Cells and rows may leave out where they are: then they follow the one before.
        column = columnIn(attributes.get('r')) ?? column + 1;
        type = attributes.get('t') ?? 'n';
        style = Number(attributes.get('s') ?? 0);
        value = '';
      } else if (name === 'v' || name === 't' || name === 'rPh') {
        within ??= name;
      }
    },
    text(text) {
      // How a word is pronounced (`rPh`) is no part of it.
      if (within === 'v' || within === 't') value += text;
    },
    close(name) {
      if (name === within) within = null;
      if (name === 'row' && row.cells.length > 0) addRow();
      if (name === 'c' && value !== '') addCell();
    },
  });
  return rows;

  function addRow(): void {
    if (rows.length > MAX_ROWS) {
      const { fileName } = workbook.origin;
      throw new ApiError('SOURCE_TOO_LARGE', { fileName, limit: '100,000 rows' });
    }
    cells += row.cells.length;
    if (cells > MAX_CELLS) throw tooManyCells(workbook);
    rows.push({ ...row, cells: Array.from(row.cells, (cell) => cell ?? '') });
  }

  function addCell(): void {
    if (column >= MAX_COLUMNS) throw tooManyCells(workbook);
    const shown = shownValue(value, type, style, workbook);
    if (shown !== '') row.cells[column] = shown;
  }
}

function tooManyCells({ origin: { fileName } }: Workbook): ApiError {
  return new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason: 'it has too many cells' });
}

function shownValue(value: string, type: string, style: number, workbook: Workbook): string {
  switch (type) {
    case 's':
      return workbook.strings[Number(value)] ?? '';
    case 'inlineStr':
    case 'str':
      return unescaped(value);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '');
    default:
      return (workbook.isDate(style) && excelDate(Number(value), workbook.from1904)) || value;
  }
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376-1, 22.9.2.19). */
export function unescaped(value: string): string {
  return value.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** `AB12` is in the column with the index 27; undefined where a cell does not say where it is. */
function columnIn(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/u.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
