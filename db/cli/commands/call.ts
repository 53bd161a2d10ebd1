import { isOperationName } from '../../api/contract.ts';
import { ApiError } from '../../api/errors.ts';
import type { RunCommand } from '../command.ts';
import { ExitCode } from '../exitCode.ts';
import { parseJson } from '../json.ts';
import { openForCommand } from '../notebook.ts';
import { toJson } from '../output.ts';
import { parseArguments, refuseMore, required } from '../usage.ts';

/** `parley call NOTEBOOK OPERATION [JSON|-]`: see `commands.ts`. */
export const run: RunCommand = async (args, output, terminal) => {
  const { values, positionals } = parseArguments('call', args, { author: { type: 'string' } });
  const path = required('call', positionals, 0, 'NOTEBOOK');
  const operation = required('call', positionals, 1, 'OPERATION');
  refuseMore('call', positionals, 3);
  // Before the notebook is opened: a slip of the hand should cost nothing.
  if (!isOperationName(operation)) throw new ApiError('UNKNOWN_OPERATION', { operation });
  const text = positionals[2] === '-' ? await terminal.readInput() : (positionals[2] ?? '{}');
  const input = parseJson(text);

  using notebook = openForCommand(path, 'open', values.author);
  output.raw(toJson(await notebook.callUnchecked(operation, input)));
  return ExitCode.done;
};
