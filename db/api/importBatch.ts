import { openArchive, type Archive } from './batch/archive.ts';
import type {
  BatchContent,
  BatchFile,
  BatchGroup,
  BatchProgress,
  BatchReport,
  BatchResult,
} from './batch/batch.ts';
import { takeMetadata } from './batch/metadata.ts';
import { createPace, type Pace } from './batch/pace.ts';
import type { NotebookClient } from './client.ts';
import { ApiError, type ErrorCode } from './errors.ts';

export type { BatchContent, BatchFile, BatchGroup, BatchProgress, BatchReport, BatchResult };

export interface BatchOptions {
  /** A word of its own for this batch: all of it becomes one step of the history. */
  batch: string;
  encoding?: string | undefined;
  /** An AbortSignal: the batch ends after the file that is being imported. */
  signal?: { readonly aborted: boolean };
  onProgress?: (progress: BatchProgress) => void;
  onResult?: (result: BatchResult) => void;
}

/**
 * Imports files one after the other. One that cannot be imported is reported, and the others go on.
 * ZIP archives are opened and their files imported. A `metadata.tsv` or `.csv` with a column
 * `filename` is no source: it says who published the files beside and below it, and when.
 */
export async function importBatch(
  call: NotebookClient['call'],
  groups: readonly BatchGroup[],
  options: BatchOptions,
): Promise<BatchReport> {
  const { signal, onProgress, onResult } = options;
  const report = emptyReport();
  const queue = await takeMetadata(groups);
  const pace = createPace();
  let total = queue.length;

  const settle = (result: BatchResult) => {
    count(report, result);
    onResult?.(result);
  };

  async function importAll(waiting: readonly BatchGroup[]): Promise<void> {
    for (const [index, group] of waiting.entries()) {
      if (signal?.aborted || report.stopped) {
        report.left += waiting.length - index;
        return;
      }
      onProgress?.(progressOf(pace, total, group.main.path));
      if (/\.zip$/iu.test(group.main.path)) await importArchive(group);
      else {
        settle(await importOne(call, group, options));
        pace.tick();
      }
    }
  }

  async function importArchive({ main }: BatchGroup): Promise<void> {
    let archive: Archive;
    try {
      archive = await openArchive(call, main);
    } catch (error) {
      settle(failure(main.path, error));
      pace.tick();
      return;
    }
    for (const result of archive.refused) settle(result);
    total += archive.groups.length - 1;
    await importAll(archive.groups);
    await archive.close();
  }

  await importAll(queue);
  onProgress?.(progressOf(pace, total, null));
  return report;
}

async function importOne(
  call: NotebookClient['call'],
  { main, companions, details }: BatchGroup,
  { batch, encoding }: BatchOptions,
): Promise<BatchResult> {
  const { path } = main;
  try {
    const { sources } = await call('source.import', {
      ...details,
      ...(await toInput(main)),
      companions: await Promise.all(companions.map(toInput)),
      batch,
      encoding,
    });
    return { path, ok: true, sources };
  } catch (error) {
    return failure(path, error);
  }
}

async function toInput(file: BatchFile): Promise<{ fileName: string } & BatchContent> {
  return { fileName: file.path.replace(/^.*[\\/](?=.)/su, ''), ...(await file.read()) };
}

function failure(path: string, error: unknown): BatchResult {
  return { path, ok: false, error: ApiError.from(error).toValue() };
}

function progressOf(pace: Pace, total: number, path: string | null): BatchProgress {
  const { done, rate } = pace;
  return { done, total, rate, remaining: rate === null ? null : (total - done) / rate, path };
}

function emptyReport(): BatchReport {
  return {
    results: [],
    imported: 0,
    existing: 0,
    failed: 0,
    sources: 0,
    passages: 0,
    left: 0,
    stopped: null,
  };
}

function count(report: BatchReport, result: BatchResult): void {
  report.results.push(result);
  if (!result.ok) {
    report.failed += 1;
    if (isAboutNotebook(result.error.code)) report.stopped = result.error;
    return;
  }
  const created = result.sources.filter(({ outcome }) => outcome === 'new').length;
  if (created > 0) report.imported += 1;
  else report.existing += 1;
  report.sources += created;
  report.passages += result.sources.reduce((sum, { passages }) => sum + passages, 0);
}

/** Whether the other files would fail for the same reason. */
function isAboutNotebook(code: ErrorCode): boolean {
  return (
    code.startsWith('NOTEBOOK_') ||
    code === 'FOLDER_MISSING' ||
    code === 'DISK_FULL' ||
    code === 'PROCESS_LOST'
  );
}
