import type { ImportWarning } from '../../api/importReport.ts';
import type { ImportFormat } from '../imported.ts';
import { namesInZip } from '../zip/readZip.ts';
import { readWorkbook } from './readWorkbook.ts';
import { isHeader, rowFileName, type Table } from './table.ts';
import { tableDocuments } from './tableDocuments.ts';
import { writeCsv } from './writeCsv.ts';

/**
 * Excel workbooks (XLSX): one source a row of the first sheet that has any. The original of each is a
 * small CSV of the names of the columns and its row. Macros, formulas and pictures are passed over.
 */
export const xlsx: ImportFormat = {
  name: 'Excel workbook',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extensions: ['xlsx', 'xlsm'],
  recognises: (_, { bytes }) => namesInZip(bytes).includes('xl/workbook.xml'),
  async read({ bytes, fileName }) {
    const { rows, others } = readWorkbook(bytes, fileName, this.name);
    const [first] = rows;
    const header = first && isHeader(first.cells) ? first.cells : [];
    const table: Table = {
      fileName,
      header,
      rows: header.length > 0 ? rows.slice(1) : rows,
      original: (row) => ({
        fileName: rowFileName(fileName, row, 'csv'),
        bytes: writeCsv(header.length > 0 ? [header, row.cells] : [row.cells]),
      }),
    };
    const [document, ...documents] = tableDocuments(table);
    if (!document) return [];
    const warnings = [...(document.warnings ?? []), ...sheetsWarning(fileName, others)];
    const all = [{ ...document, warnings }, ...documents];
    // What is kept of each, and read again when need be, is CSV.
    return all.map((each) => ({ ...each, mediaType: 'text/csv' }));
  },
};

function sheetsWarning(fileName: string, others: readonly string[]): ImportWarning[] {
  if (others.length === 0) return [];
  const names = others.map((name) => `“${name}”`).join(', ');
  const message = `Only the first sheet of “${fileName}” was read, not ${names}.`;
  return [{ code: 'TABLE_SHEETS_LEFT_OUT', message }];
}
