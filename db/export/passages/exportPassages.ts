import type { ExportedFile } from '../../api/inputs.ts';
import { linksByEnd } from '../linksInWords.ts';
import { writeCsv } from '../spreadsheet/csv.ts';
import { writeXlsx, XLSX_TYPE } from '../spreadsheet/xlsx.ts';
import { ALL_COLUMNS, type Column } from './columns.ts';
import type { PassagesMaterial } from './material.ts';

/** Passages as a table, all of it unless columns are said: CSV that no spreadsheet runs anything of. */
export function passagesAsCsv(
  material: PassagesMaterial,
  columns: readonly Column[] = ALL_COLUMNS,
): ExportedFile {
  return {
    fileName: 'Passages.csv',
    mediaType: 'text/csv',
    content: writeCsv(rowsOf(material, columns)),
  };
}

/** The same table as a workbook with one sheet. */
export async function passagesAsXlsx(
  material: PassagesMaterial,
  columns: readonly Column[] = ALL_COLUMNS,
): Promise<ExportedFile> {
  const rows = rowsOf(material, columns);
  const widths = columns.map(({ width }) => width);
  return {
    fileName: 'Passages.xlsx',
    mediaType: XLSX_TYPE,
    content: await writeXlsx([{ name: 'Passages', rows, widths }]),
    base64: true,
  };
}

/** Passages with all that belongs to them, their sources and links, as JSON. */
export function passagesAsJson({ passages, sources, links }: PassagesMaterial): ExportedFile {
  const document = {
    format: 'parley-passages',
    version: 1,
    offsets: 'UTF-16 code units into the text of the named revision of the source, half-open',
    sources: [...sources.values()],
    passages,
    links,
  };
  return {
    fileName: 'Passages.json',
    mediaType: 'application/json',
    content: `${JSON.stringify(document, null, 2)}\n`,
  };
}

/** The headings, and a row for each passage. */
function rowsOf(
  { passages, sources, links }: PassagesMaterial,
  columns: readonly Column[],
): Array<Array<string | number>> {
  const linksOf = linksByEnd(links);
  const rows = passages.map((passage) => {
    const source = sources.get(passage.sourceId);
    const row = { passage, source, links: linksOf.get(passage.id) ?? [] };
    return columns.map(({ valueOf }) => valueOf(row));
  });
  return [columns.map(({ name }) => name), ...rows];
}
