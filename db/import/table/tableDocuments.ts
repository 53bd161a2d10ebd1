import type { ImportWarning } from '../../api/importReport.ts';
import type { SourceDetails } from '../../model/source.ts';
import { splitPlainText } from '../../text/blocks.ts';
import { normalizeText } from '../../text/normalize.ts';
import type { ReadDocument } from '../imported.ts';
import { valueOf } from './cellValues.ts';
import { columnName, readColumns, type Columns } from './columns.ts';
import type { Table, TableRow } from './table.ts';

const LONGEST_COMMENT = 100_000;

/**
 * The rows of a table as documents. Columns that are no field of a source, and values that do not
 * fit theirs, are lines of the comment: “Column: value”. What concerns the whole table is said with
 * the first.
 */
export function tableDocuments(table: Table): ReadDocument[] {
  const columns = readColumns(table);
  const documents: ReadDocument[] = [];
  let empty = 0;
  for (const row of table.rows) {
    const text = normalizeText(row.cells[columns.text] ?? '');
    const blocks = splitPlainText(text);
    if (blocks.length === 0) {
      empty++;
      continue;
    }
    const details = detailsOf(row, table, columns);
    documents.push({ text, blocks, details, original: table.original(row) });
  }
  const [first] = documents;
  if (first) first.warnings = warningsOf(table, columns, empty);
  return documents;
}

function detailsOf({ cells }: TableRow, table: Table, columns: Columns): Partial<SourceDetails> {
  const details: Partial<SourceDetails> = {};
  const used = new Set([columns.text]);
  for (const { field, column } of columns.fields) {
    const value = valueOf(field, cells[column] ?? '');
    if (value === undefined) continue;
    Object.assign(details, { [field]: value });
    used.add(column);
  }
  const rest = cells.flatMap((cell, column) => {
    const value = normalizeText(cell).trim();
    return used.has(column) || value === '' ? [] : [`${columnName(table, column)}: ${value}`];
  });
  if (rest.length > 0) details.comment = rest.join('\n').slice(0, LONGEST_COMMENT);
  return details;
}

function warningsOf(table: Table, columns: Columns, empty: number): ImportWarning[] {
  const { fileName } = table;
  const warnings: ImportWarning[] = [];
  if (!columns.textIsNamed) {
    const taken = columnName(table, columns.text);
    const message = `No column of “${fileName}” is called “text”; the text was taken from “${taken}”.`;
    warnings.push({ code: 'TABLE_TEXT_COLUMN', message });
  }
  if (empty > 0) {
    const rows = empty === 1 ? 'One row' : `${empty} rows`;
    const message = `${rows} of “${fileName}” without text did not become a source.`;
    warnings.push({ code: 'TABLE_ROWS_WITHOUT_TEXT', message });
  }
  return warnings;
}
