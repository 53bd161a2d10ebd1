import type { ExitCode } from './exitCode.ts';
import type { Output } from './output.ts';
import type { Terminal } from './terminal.ts';

/** A command of the command line, by its name. */
export type CommandName = 'import' | 'call' | 'export' | 'check' | 'operations';

/** What runs a command: its arguments without its name. Throws ApiError. */
export type RunCommand = (
  args: string[],
  output: Output,
  terminal: Terminal,
) => Promise<ExitCode> | ExitCode;

/** How a command is told about, and where it is. */
export interface Command {
  /** How it is called, as in `parley --help`. */
  synopsis: string;
  summary: string;
  help: string;
  /** Commands are loaded when they are run: `parley --help` need not open SQLite. */
  load: () => Promise<{ run: RunCommand }>;
}
