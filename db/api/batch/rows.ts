/**
 * The rows of a table: tab-separated values, where every character is meant as it stands (IANA
 * text/tab-separated-values), or comma-separated ones with quotation marks (RFC 4180). Empty lines
 * are left out.
 */
export function readRows(text: string, tabs: boolean): string[][] {
  const lines = text.replace(/^\uFEFF/u, '');
  if (tabs) {
    return lines
      .split(/\r?\n/u)
      .filter((line) => line !== '')
      .map((line) => line.split('\t'));
  }
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of lines.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gu,
  )) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
