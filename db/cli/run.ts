import { ApiError } from '../api/errors.ts';
import type { RunCommand } from './command.ts';
import { commands, isCommandName } from './commands.ts';
import { ExitCode, exitCodeOf } from './exitCode.ts';
import { commandHelp, generalHelp } from './help.ts';
import { createOutput, errorDocument, type Output } from './output.ts';
import type { Terminal } from './terminal.ts';
import { usageError } from './usage.ts';

/** Runs one command line, given without the program's own name. Gives the exit code. */
export async function runCommandLine(args: string[], terminal: Terminal): Promise<ExitCode> {
  const output = createOutput(terminal, hasFlag(args, '--json'));
  try {
    return await runCommand(args, output, terminal);
  } catch (thrown) {
    const error = ApiError.from(thrown);
    output.problem(error);
    output.document(errorDocument(error));
    return exitCodeOf(error.code);
  }
}

async function runCommand(args: string[], output: Output, terminal: Terminal): Promise<ExitCode> {
  const commandAt = args.findIndex((arg) => !arg.startsWith('-'));
  const name = args[commandAt];
  if (name === undefined) return answerWithoutCommand(args, terminal);
  if (!isCommandName(name)) {
    throw usageError(`There is no command “${name}”. The commands are: ${listCommands()}.`);
  }
  if (hasFlag(args, '--help') || hasFlag(args, '-h')) {
    terminal.out(commandHelp(name));
    return ExitCode.done;
  }
  const { run }: { run: RunCommand } = await commands[name].load();
  return run(args.toSpliced(commandAt, 1), output, terminal);
}

async function answerWithoutCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  if (hasFlag(args, '--version')) {
    const { default: about } = await import('../../package.json', { with: { type: 'json' } });
    terminal.out(`${about.version}\n`);
    return ExitCode.done;
  }
  if (hasFlag(args, '--help') || hasFlag(args, '-h')) {
    terminal.out(generalHelp());
    return ExitCode.done;
  }
  throw usageError(`Say what to do. The commands are: ${listCommands()}.`);
}

function listCommands(): string {
  return Object.keys(commands).join(', ');
}

/** Whether a flag is given, before a `--` that ends the options. */
function hasFlag(args: string[], flag: string): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).includes(flag);
}
