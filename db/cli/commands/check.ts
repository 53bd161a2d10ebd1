import type { RunCommand } from '../command.ts';
import { ExitCode } from '../exitCode.ts';
import { openForCommand } from '../notebook.ts';
import { parseArguments, refuseMore, required } from '../usage.ts';

/** `parley check NOTEBOOK`: see `commands.ts`. */
export const run: RunCommand = async (args, output) => {
  const { positionals } = parseArguments('check', args, {});
  const path = required('check', positionals, 0, 'NOTEBOOK');
  refuseMore('check', positionals, 1);

  using notebook = openForCommand(path, 'open', undefined);
  const { sound, problems } = await notebook.call('notebook.check', {});
  for (const { code, message } of problems) output.line(`${code}\t${message}`);
  if (sound) output.line('Sound: no damage and no impossible states were found.');
  output.document({ sound, problems });
  return sound ? ExitCode.done : ExitCode.fault;
};
