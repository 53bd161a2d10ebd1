import writeXlsxFile from 'write-excel-file/node';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One sheet: its name, and its rows, of which the first is the heading. */
export interface Sheet {
  name: string;
  rows: ReadonlyArray<ReadonlyArray<string | number | null>>;
  /** Widths of columns in characters, from the first on. */
  widths?: readonly number[];
}

/** The most that a cell may hold (ECMA-376, as Excel reads it). */
const CELL_AT_MOST = 32_767;
/** What the name of a sheet may not hold, and how long it may be. */
const NOT_IN_NAMES = /[\\/?*[\]:]/gu;
const NAME_AT_MOST = 31;

/**
 * Sheets as an XLSX file, in base64. Headings stand still while one scrolls. Texts are written as
 * texts, so that none is run as a formula; one that is too long for a cell ends in an ellipsis.
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<string> {
  const file = await writeXlsxFile(
    sheets.map(({ name, rows, widths = [] }) => ({
      sheet: name.replace(NOT_IN_NAMES, ' ').slice(0, NAME_AT_MOST),
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, index) =>
        row.map((value) => {
          if (value === null || value === '') return null;
          if (typeof value === 'number') return { value, type: Number };
          return {
            value: fit(value),
            type: String,
            alignVertical: 'top' as const,
            ...(index === 0 ? { fontWeight: 'bold' as const } : { wrap: value.length > 60 }),
          };
        }),
      ),
    })),
  ).toBuffer();
  return file.toString('base64');
}

function fit(text: string): string {
  return text.length > CELL_AT_MOST ? `${text.slice(0, CELL_AT_MOST - 1)}…` : text;
}
