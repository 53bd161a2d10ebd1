import type { CommandName } from './command.ts';
import { commands } from './commands.ts';

/** What `parley --help` prints. */
export function generalHelp(): string {
  const all = Object.values(commands);
  const rows = all.map(({ synopsis, summary }) => `  parley ${synopsis}\n      ${summary}`);
  return `Parley, a notebook for people who read negotiations, on the command line.

${rows.join('\n')}

  --json      prints one JSON document instead of lines; errors too
  --help      this, or with a command how it is used
  --version   the version

Exit codes: 0 done, 1 the notebook or an input is at fault, 2 wrong usage.
`;
}

/** What `parley COMMAND --help` prints. */
export function commandHelp(name: CommandName): string {
  const { synopsis, summary, help } = commands[name];
  return `parley ${synopsis}

${summary}

${help}
`;
}
