import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ApiError } from '../api/errors.ts';
import type { CommandName } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The words of a command line that is used wrongly: exit code 2. */
export function usageError(problem: string, command?: CommandName): ApiError {
  return new ApiError('USAGE', { problem, command: command === undefined ? '' : `${command} ` });
}

/** Takes the arguments of a command apart. `--json` is known to every command. Throws USAGE. */
export function parseArguments<const Given extends Options>(
  command: CommandName,
  args: string[],
  options: Given,
): ReturnType<
  typeof parseArgs<{ options: Given & { json: { type: 'boolean' } }; allowPositionals: true }>
> {
  try {
    return parseArgs({
      args,
      options: { ...options, json: { type: 'boolean' as const } },
      allowPositionals: true,
    });
  } catch (error) {
    // Node's own words name the option; what follows in them is about `--`.
    const [problem] = (error as Error).message.split('. To specify');
    throw usageError(`${problem!.replace(/\.$/u, '')}.`, command);
  }
}

/** The argument at `index`, which the command cannot do without. Throws USAGE. */
export function required(
  command: CommandName,
  positionals: string[],
  index: number,
  name: string,
): string {
  const value = positionals[index];
  if (value === undefined || value === '') throw usageError(`${name} is missing.`, command);
  return value;
}

/** Throws USAGE when there are more than `count` arguments. */
export function refuseMore(command: CommandName, positionals: string[], count: number): void {
  const extra = positionals[count];
  if (extra !== undefined) throw usageError(`“${extra}” is one argument too many.`, command);
}
