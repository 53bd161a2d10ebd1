import { existsSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { ApiError } from '../../api/errors.ts';
import {
  importBatch,
  type BatchFile,
  type BatchReport,
  type BatchResult,
} from '../../api/importBatch.ts';
import { groupFiles } from '../../model/fileGroups.ts';
import type { RunCommand } from '../command.ts';
import { ExitCode } from '../exitCode.ts';
import { findFiles } from '../findFiles.ts';
import { progressInWords, similarInWords, summaryInWords } from '../importInWords.ts';
import { openForCommand, type OpenNotebook } from '../notebook.ts';
import { errorDocument, type Output } from '../output.ts';
import { readBytes } from '../readFile.ts';
import { parseArguments, required, usageError } from '../usage.ts';

/** `parley import NOTEBOOK FILE…`: see `commands.ts`. */
export const run: RunCommand = async (args, output, terminal) => {
  const { values, positionals } = parseArguments('import', args, {
    author: { type: 'string' },
    encoding: { type: 'string' },
  });
  const path = required('import', positionals, 0, 'NOTEBOOK');
  const given = positionals.slice(1);
  if (given.length === 0) throw usageError('Name at least one FILE to import.', 'import');

  using notebook = openWhenNeeded(path, values.author);
  const cancel = new AbortController();
  const stopListening = terminal.onInterrupt?.(() => cancel.abort());
  const report = await importBatch(
    (name, input) => notebook.get().call(name, input),
    groupFiles(findFiles(given).map(toBatchFile), (file) => file.path),
    {
      batch: newId(),
      encoding: values.encoding,
      signal: cancel.signal,
      onProgress: (progress) => terminal.status?.(progressInWords(progress)),
      onResult: (result) => tell(output, result),
    },
  );
  terminal.status?.('');
  stopListening?.();
  if (report.stopped) throw ApiError.fromValue(report.stopped);
  const { results } = report;
  // Files that were named one by one have been told of one by one.
  if (results.length > given.length || report.left > 0) {
    for (const line of similarInWords(results)) output.note(line);
    output.note(summaryInWords(report));
  }
  output.document(documentOf(path, report));
  return results.every(({ ok }) => ok) && report.left === 0 ? ExitCode.done : ExitCode.fault;
};

function toBatchFile(path: string): BatchFile {
  return {
    path,
    read: async () => ({ content: readBytes(path).toString('base64') }),
    text: async () => readBytes(path).toString('utf8'),
  };
}

/** A line for each source that a file holds, or what is wrong with the file. */
function tell(output: Output, result: BatchResult): void {
  const { path } = result;
  if (!result.ok) {
    output.problem(ApiError.fromValue(result.error), path);
    return;
  }
  for (const { id, outcome, warnings } of result.sources) {
    output.line(`${id}\t${outcome === 'new' ? 'imported' : 'existing'}\t${path}`);
    for (const { message, code } of warnings) output.note(`${path}: ${message} [${code}]`);
  }
}

function documentOf(
  notebook: string,
  { results, imported, existing, failed, sources, passages, left }: BatchReport,
) {
  return {
    notebook,
    sources: results.flatMap((result): object[] =>
      result.ok
        ? result.sources.map(({ outcome, ...source }) => ({
            file: result.path,
            existing: outcome !== 'new',
            outcome,
            ...source,
          }))
        : [{ file: result.path, ...errorDocument(ApiError.fromValue(result.error)) }],
    ),
    summary: { imported, existing, failed, sources, passages, left },
  };
}

/**
 * A notebook that is there is opened at once, so that what is wrong with it is said first. One that
 * is missing is made when the first file has been read, so that a slip of the hand makes none.
 */
function openWhenNeeded(
  path: string,
  author: string | undefined,
): { get(): OpenNotebook } & Disposable {
  let notebook = existsSync(path) ? openForCommand(path, 'open', author) : null;
  return {
    get: () => (notebook ??= openForCommand(path, 'create', author)),
    [Symbol.dispose]: () => notebook?.[Symbol.dispose](),
  };
}
