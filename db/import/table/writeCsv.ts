/** Rows as CSV (RFC 4180) in UTF-8, with LF line ends. */
export function writeCsv(rows: ReadonlyArray<readonly string[]>): Uint8Array {
  const lines = rows.map((cells) => `${cells.map(quoted).join(',')}\n`);
  return new TextEncoder().encode(lines.join(''));
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
