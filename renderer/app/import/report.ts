import type { BatchReport, BatchResult } from '../../../db/api/importBatch.ts';
import type { ImportedSource } from '../../../db/api/importReport.ts';

/** What there is to know of a file of an import; what a person would look for stands first. */
export const REPORT_KINDS = ['failed', 'similar', 'noted', 'existing', 'new'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A file of an import. */
export interface ReportRow {
  kind: ReportKind;
  result: BatchResult;
}

/** Whether all of a file came in, and there is nothing more to say of it. */
export function isPlain(result: BatchResult): boolean {
  return kindOf(result) === 'new';
}

/** The files of an import, those first of which there is something to know. */
export function reportRows({ results }: Pick<BatchReport, 'results'>): ReportRow[] {
  const rows = results.map((result): ReportRow => ({ kind: kindOf(result), result }));
  return REPORT_KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

function kindOf(result: BatchResult): ReportKind {
  if (!result.ok) return 'failed';
  const { sources } = result;
  if (sources.some(({ similar }) => similar.length > 0)) return 'similar';
  if (sources.some(({ warnings }) => warnings.length > 0)) return 'noted';
  return sources.every(({ outcome }) => outcome !== 'new') ? 'existing' : 'new';
}

/** How many files are of each kind. */
export function countKinds(rows: readonly ReportRow[]): Record<ReportKind, number> {
  const counts = { failed: 0, similar: 0, noted: 0, existing: 0, new: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

/** The rows of a kind (null: any) that have some words in their path, a title or a message. */
export function filterRows(
  rows: readonly ReportRow[],
  kind: ReportKind | null,
  words: string,
): ReportRow[] {
  const wanted = words.trim().toLocaleLowerCase();
  return rows.filter(
    (row) =>
      (kind === null || row.kind === kind) &&
      (wanted === '' || wordsOf(row.result).toLocaleLowerCase().includes(wanted)),
  );
}

function wordsOf(result: BatchResult): string {
  const said = result.ok ? result.sources.map(({ title }) => title) : [result.error.message];
  return [result.path, ...said].join('\n');
}

/** What is said of a source in a report that is copied. */
export type DescribeSource = (source: ImportedSource) => string;

/** A report as a table in plain text: a line a source, its columns apart by tabs. */
export function reportText(rows: readonly ReportRow[], describe: DescribeSource): string {
  const lines = rows.flatMap(({ kind, result }) =>
    result.ok
      ? result.sources.map((source) => [kind, result.path, source.title, describe(source)])
      : [[kind, result.path, '', `${result.error.message} ${result.error.action}`]],
  );
  return `${lines.map((cells) => cells.map(oneLine).join('\t')).join('\n')}\n`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
