/** A byte order mark: without it Excel reads UTF-8 as something else. */
const BOM = '\ufeff';

/** What a spreadsheet takes for a formula when a cell begins with it; also in full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Rows as CSV (RFC 4180): CRLF line ends, cells in quotation marks where they need them, UTF-8 with
 * BOM. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function writeCsv(rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
