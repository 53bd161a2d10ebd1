import type { OutputOf } from '../../api/contract.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import type { RunCommand } from '../command.ts';
import { ExitCode } from '../exitCode.ts';
import { readFilter } from '../filter.ts';
import { parseJson } from '../json.ts';
import { openForCommand, type OpenNotebook } from '../notebook.ts';
import { parseArguments, refuseMore, required, usageError } from '../usage.ts';
import { readView } from '../view.ts';
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
    view: { type: 'string' },
    where: { type: 'string' },
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
    else if (file.base64) throw usageError('--out - is for text; name a file.', 'export');
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
  view?: string | undefined;
  where?: string | undefined;
}

type Export = (notebook: OpenNotebook) => Promise<ExportedFile>;

/** What is to be exported, found out before the notebook is opened. Throws USAGE. */
function chooseExport(wanted: Wanted): Export {
  const { format, note, source } = wanted;
  if (format === undefined) throw usageError('--format is missing.', 'export');
  const passages = wanted.filter ?? wanted.view ?? wanted.where;
  if ([note, source, passages].filter((kind) => kind !== undefined).length > 1) {
    throw usageError('Give only one of --note, --source, and what chooses passages.', 'export');
  }
  if (format === 'markdown' || format === 'html') {
    if (note !== undefined) return (notebook) => notebook.call('export.note', { id: note, format });
    if (source !== undefined) {
      return (notebook) => notebook.call('export.source', { id: source, format });
    }
    throw usageError(`--format ${format} needs --note ID or --source ID.`, 'export');
  }
  if (format !== 'csv' && format !== 'xlsx' && format !== 'json') {
    const known = 'markdown, html, csv, xlsx, json';
    throw usageError(`There is no format “${format}”: ${known}.`, 'export');
  }
  if (note !== undefined || source !== undefined) {
    const how = '--filter, --view or --where';
    throw usageError(`--format ${format} is for passages; choose them with ${how}.`, 'export');
  }
  return exportPassages(format, wanted);
}

/** The passages that a filter, a saved view and a query all let through. */
function exportPassages(
  format: 'csv' | 'xlsx' | 'json',
  { filter = [], view: saved, where: json }: Wanted,
): Export {
  // What kind of query it is, if one at all, the api says.
  const where = json === undefined ? undefined : (parseJson(json) as PassageQuery);
  return async (notebook) => {
    const { view, words } = await readView(notebook, saved, where);
    const texts = words === undefined ? filter : [words, ...filter];
    const through = await readFilter(notebook, texts);
    return notebook.call('export.passages', { format, ...through, ...(view && { view }) });
  };
}
