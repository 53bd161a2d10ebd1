import type { Command, CommandName } from './command.ts';

/** Every command of the command line, in the order of its help. */
export const commands: Readonly<Record<CommandName, Command>> = {
  import: {
    synopsis: 'import NOTEBOOK FILE…',
    summary: 'Imports files, folders and ZIP archives; creates NOTEBOOK when missing.',
    help: `Prints one line a source: its id, “imported” or “existing”, and its file, with tabs between.
The same bytes or the same words twice are one source. A file that cannot be imported is
reported, and the others go on; the exit code is then 1. All of it is one step of the history.

Of a folder, everything in and below it is imported, but for what is hidden. An .ann file goes
with its text. A metadata.tsv or .csv with a column “filename” says who published the files
beside and below it (publisher, date, author, title, url, language). Ctrl+C stops after the file
that is being imported.

  --author NAME     who the history says did it
  --encoding LABEL  how the text of the files is encoded (windows-1251), where it is not found out`,
    load: () => import('./commands/import.ts'),
  },
  call: {
    synopsis: 'call NOTEBOOK OPERATION [JSON|-]',
    summary: 'Runs any operation of the api and prints its result as JSON.',
    help: `The input is the JSON given, or standard input for “-”, or {} without it. \`parley operations\`
lists the operations. A notebook is never created by this.

  --author NAME   who the history says did it`,
    load: () => import('./commands/call.ts'),
  },
  export: {
    synopsis: 'export NOTEBOOK --format F --out P [--note ID | --source ID | passages]',
    summary: 'Writes a note, an annotated source or passages to a file.',
    help: `  --format F      markdown or html (of a note or a source), csv, xlsx or json (of passages)
  --out P         the file to write, a folder to write it into, or - for standard output
  --note ID       the note to export
  --source ID     the source to export, with its passages
  --filter TEXT   which passages, as in the search box; may be given several times:
                  words, "a phrase", tag:Demand issue:"Ferry corridor" by:Marrow to:Norvane
                  before:2031-03-05 after:2031-02 in:"Sund Herald"
  --view NAME     which passages, as a saved search shows them (its title or id): a view of the
                  passage table keeps its order and its columns
  --where JSON    which passages, as a query: '{"all": [{"tag": "Demand"}, {"not": …}]}'
  --force         overwrites a file that is there

Passages are all of them, unless they are chosen; several ways to choose narrow each other. A file
is written completely or not at all.`,
    load: () => import('./commands/export.ts'),
  },
  check: {
    synopsis: 'check NOTEBOOK',
    summary: 'Looks for damage and impossible states; 0 = sound.',
    help: `Prints one line a problem: its code and what it means, with a tab between. Changes nothing.`,
    load: () => import('./commands/check.ts'),
  },
  operations: {
    synopsis: 'operations [NAME…]',
    summary: 'Lists operations with their schemas (JSON Schema).',
    help: `Without a name, lists every operation with what it does. With names, shows the JSON Schema
of what each takes and gives. With --json, all of that for all of them, or for those named.

  --markdown      the list as a table, as in docs/command-line.md`,
    load: () => import('./commands/operations.ts'),
  },
};

/** Whether `name` is a command. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
