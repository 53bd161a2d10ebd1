import type { OutputOf } from '../../api/contract.ts';
import type { RunCommand } from '../commands.ts';
import { ExitCode } from '../exitCode.ts';
import { readFilter } from '../filter.ts';
import { openForCommand, type OpenNotebook } from '../notebook.ts';
import { parseArguments, refuseMore, required, usageError } from '../usage.ts';
import { destination, writeExport } from '../writeFile.ts';

type ExportedFile = OutputOf<'export.note'>;

/** `parley export NOTEBOOK --format F --out P …`: see `commands.ts`. */
export const run: RunCommand = async (args, output, terminal) => {
  const { values, positionals } = parseArguments('export', args, {
    format: { type: 'string' },
    out: { type: 'string' },
    note: { type: 'string' },
    source: { type: 'string' },
    filter: { type: 'string', multiple: true },
    force: { type: 'boolean' },
  });
  const path = required('export', positionals, 0, 'NOTEBOOK');
  refuseMore('export', positionals, 1);
  if (values.out === undefined) throw usageError('--out is missing.', 'export');
  const select = chooseExport(values);

  using notebook = openForCommand(path, 'open', undefined);
  const file = await select(notebook);
  if (values.out === '-') {
    if (output.json) output.document(file);
    else terminal.out(file.content);
    return ExitCode.done;
  }
  const place = destination(values.out, file.fileName);
  const content = file.base64 ? Buffer.from(file.content, 'base64') : Buffer.from(file.content);
  writeExport(place, content, { overwrite: values.force ?? false, notebook: path });
  output.line(`Wrote ${place}`);
  output.document({
    path: place,
    mediaType: file.mediaType,
    bytes: content.length,
  });
  return ExitCode.done;
};

interface Wanted {
  format?: string | undefined;
  note?: string | undefined;
  source?: string | undefined;
  filter?: string[] | undefined;
}

/** What is to be exported, found out before the notebook is opened. Throws USAGE. */
function chooseExport(wanted: Wanted): (notebook: OpenNotebook) => Promise<ExportedFile> {
  const { format, note, source, filter } = wanted;
  if (format === undefined) throw usageError('--format is missing.', 'export');
  const kinds = [note, source, filter].filter((kind) => kind !== undefined);
  if (kinds.length > 1) {
    throw usageError('Give only one of --note, --source and --filter.', 'export');
  }
  if (format === 'markdown' || format === 'html') {
    if (note !== undefined) return (notebook) => notebook.call('export.note', { id: note, format });
    if (source !== undefined) {
      return (notebook) => notebook.call('export.source', { id: source, format });
    }
    throw usageError(`--format ${format} needs --note ID or --source ID.`, 'export');
  }
  if (format !== 'csv' && format !== 'json') {
    throw usageError(`There is no format “${format}”: markdown, html, csv, json.`, 'export');
  }
  if (note !== undefined || source !== undefined) {
    throw usageError(`--format ${format} is for passages; choose them with --filter.`, 'export');
  }
  return async (notebook) =>
    notebook.call('export.passages', { format, ...(await readFilter(notebook, filter ?? [])) });
}
