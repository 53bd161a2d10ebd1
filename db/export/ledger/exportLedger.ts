import type { ExportedFile } from '../../api/inputs.ts';
import type { LedgerGroup } from '../../model/ledger.ts';
import type { SourceSummary } from '../../model/source.ts';
import { names, placeInWords } from '../attribution.ts';
import { oneLine, quotedLine } from '../quotedWords.ts';
import { writeCsv } from '../spreadsheet/csv.ts';
import { writeXlsx, XLSX_TYPE } from '../spreadsheet/xlsx.ts';
import type { LedgerLine, LedgerMaterial } from './material.ts';

type Row = LedgerLine & { source: SourceSummary | undefined };

/** The columns, in order: their names, how wide they are in a sheet, and what stands in them. */
const COLUMNS: ReadonlyArray<[string, number, (row: Row) => string]> = [
  ['asks', 22, ({ entry }) => names(entry.askers)],
  ['of whom', 22, ({ entry }) => names(entry.requiredOf)],
  ['what', 40, ({ entry }) => entry.action],
  ['unlocks', 40, ({ entry }) => entry.unlocks ?? ''],
  ['status', 11, ({ entry }) => entry.status],
  ['due', 12, ({ entry }) => entry.due ?? ''],
  ['overdue', 9, ({ entry }) => yes(entry.overdue)],
  ['in a deadlock', 13, ({ entry }) => yes(entry.deadlocks.length > 0)],
  ['issues', 24, ({ entry }) => entry.passage.issues.map(({ name }) => name).join('; ')],
  ['quotation', 60, ({ passage }) => quotedLine(passage.spans)],
  ['said on', 12, ({ passage }) => passage.saidOn?.date ?? ''],
  ['source', 30, ({ source }) => source?.title ?? ''],
  ['publisher', 20, ({ source }) => source?.publisher ?? ''],
  ['published', 12, ({ source }) => source?.published ?? ''],
  ['place', 14, ({ passage }) => placeInWords(passage)],
  ['history', 60, ({ entry }) => entry.changes.map(changeInWords).join('; ')],
  ['passage', 38, ({ passage }) => passage.id],
  ['condition', 38, ({ entry }) => entry.conditionId ?? ''],
];

const GROUP_NAMES: Record<LedgerGroup, string> = {
  issue: 'issue',
  asker: 'party that asks',
  actor: 'party that must act',
  status: 'group',
};

/** The ledger as CSV: a line of the file for every line of the ledger, as it is grouped. */
export function ledgerAsCsv(material: LedgerMaterial): ExportedFile {
  return { fileName: 'Ledger.csv', mediaType: 'text/csv', content: writeCsv(rowsOf(material)) };
}

/** The same as a sheet of a workbook. */
export async function ledgerAsXlsx(material: LedgerMaterial): Promise<ExportedFile> {
  const widths = COLUMNS.map(([, width]) => width);
  return {
    fileName: 'Ledger.xlsx',
    mediaType: XLSX_TYPE,
    content: await writeXlsx([
      {
        name: 'Ledger',
        rows: rowsOf(material),
        widths: material.grouped === null ? widths : [24, ...widths],
      },
    ]),
    base64: true,
  };
}

function rowsOf({ grouped, lines, sources }: LedgerMaterial): string[][] {
  const before = (group: string) => (grouped === null ? [] : [group]);
  return [
    [...before(grouped === null ? '' : GROUP_NAMES[grouped]), ...COLUMNS.map(([name]) => name)],
    ...lines.map((line) => {
      const row = { ...line, source: sources.get(line.passage.sourceId) };
      return [...before(line.group), ...COLUMNS.map(([, , valueOf]) => valueOf(row))];
    }),
  ];
}

/** “met (2031-03-05: “The memorandum …”, Chair’s draft; On 4 March at 21:15)”. */
function changeInWords({ status, at, evidence, note }: Row['entry']['changes'][number]): string {
  const shownBy =
    evidence === null ? '' : `: “${oneLine(evidence.words)}”, ${evidence.sourceTitle}`;
  const remark = note === '' ? '' : `; ${oneLine(note)}`;
  return `${status} (${at.slice(0, 10)}${shownBy}${remark})`;
}

function yes(holds: boolean): string {
  return holds ? 'yes' : '';
}
