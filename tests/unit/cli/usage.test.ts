import { expect, test } from 'vitest';
import { commands } from '../../../db/cli/commands.ts';
import about from '../../../package.json' with { type: 'json' };
import { parley } from '../../helpers/commandLine.ts';

test('help names every command and the exit codes', async () => {
  for (const flag of ['--help', '-h']) {
    const { code, out, err } = await parley([flag]);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const { synopsis, summary } of Object.values(commands)) {
      expect(out).toContain(`parley ${synopsis}`);
      expect(out).toContain(summary);
    }
    expect(out).toContain('0 done, 1 the notebook or an input is at fault, 2 wrong usage');
  }
});

test.each(Object.keys(commands))(
  '%s explains itself, with and without a notebook',
  async (name) => {
    const { code, out } = await parley([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(commands[name as keyof typeof commands].help);
    expect((await parley([name, 'Missing.parley', '--help'])).out).toBe(out);
  },
);

test('the version is that of the package', async () => {
  expect(await parley(['--version'])).toMatchObject({ code: 0, out: `${about.version}\n` });
});

test.each([
  ['nothing at all', [], 'Say what to do'],
  ['an unknown command', ['explode'], '“explode”'],
  ['an unknown option', ['check', 'a.parley', '--fast'], '--fast'],
  ['an option without its value', ['import', 'a.parley', 'b.txt', '--author'], '--author'],
  ['no notebook', ['check'], 'NOTEBOOK is missing'],
  ['an empty notebook name', ['check', ''], 'NOTEBOOK is missing'],
  ['no file', ['import', 'a.parley'], 'at least one FILE'],
  ['no operation', ['call', 'a.parley'], 'OPERATION is missing'],
  ['one argument too many', ['check', 'a.parley', 'b.parley'], '“b.parley”'],
  ['an export without a format', ['export', 'a.parley', '--out', '-'], '--format'],
  ['an export without a place', ['export', 'a.parley', '--format', 'csv'], '--out'],
  ['an unknown format', ['export', 'a.parley', '--out', '-', '--format', 'pdf'], '“pdf”'],
  [
    'a page without what to show',
    ['export', 'a.parley', '--out', '-', '--format', 'html'],
    '--note ID or --source ID',
  ],
  [
    'passages of a note',
    ['export', 'a.parley', '--out', '-', '--format', 'csv', '--note', 'x'],
    '--filter',
  ],
  [
    'a note and a view of passages',
    ['export', 'a.parley', '--out', '-', '--format', 'html', '--note', 'x', '--view', 'y'],
    'only one',
  ],
  [
    'two things to export',
    ['export', 'a.parley', '--out', '-', '--format', 'html', '--note', 'x', '--source', 'y'],
    'only one',
  ],
])('%s is wrong usage', async (_, args, hint) => {
  const { code, out, err } = await parley(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^parley: .*\[USAGE\]\n {2}`parley .*--help` shows how it is used\.\n$/);
  expect(err).toContain(hint);

  const asJson = await parley([...args, '--json']);
  expect(asJson.code).toBe(2);
  expect(asJson.json()).toMatchObject({ error: { code: 'USAGE' } });
});

test('what stands behind -- is no option', async () => {
  const { code, err } = await parley(['check', '--', '--help']);
  expect(code).toBe(1);
  expect(err).toContain('There is no notebook at --help');
});
