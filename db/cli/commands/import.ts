import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { ApiError } from '../../api/errors.ts';
import type { RunCommand } from '../commands.ts';
import { ExitCode } from '../exitCode.ts';
import { openForCommand, type OpenNotebook } from '../notebook.ts';
import { errorDocument } from '../output.ts';
import { readBytes } from '../readFile.ts';
import { parseArguments, required, usageError } from '../usage.ts';

/** `parley import NOTEBOOK FILE…`: see `commands.ts`. */
export const run: RunCommand = async (args, output) => {
  const { values, positionals } = parseArguments('import', args, { author: { type: 'string' } });
  const path = required('import', positionals, 0, 'NOTEBOOK');
  const files = positionals.slice(1);
  if (files.length === 0) throw usageError('Name at least one FILE to import.', 'import');

  using notebook = openWhenNeeded(path, values.author);
  const sources = [];
  for (const file of files) {
    try {
      const content = readBytes(file).toString('base64');
      const source = await notebook.get().call('source.import', { fileName: basename(file), content });
      output.line(`${source.id}\t${source.existing ? 'existing' : 'imported'}\t${file}`);
      sources.push({ file, ...source });
    } catch (thrown) {
      const error = ApiError.from(thrown);
      if (isAboutNotebook(error)) throw error;
      output.problem(error, file);
      sources.push({ file, ...errorDocument(error) });
    }
  }
  output.document({ notebook: path, sources });
  return sources.some((source) => 'error' in source) ? ExitCode.fault : ExitCode.done;
};

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

/** Whether the other files would fail for the same reason. */
function isAboutNotebook({ code }: ApiError): boolean {
  return code.startsWith('NOTEBOOK_') || code === 'FOLDER_MISSING' || code === 'DISK_FULL';
}
