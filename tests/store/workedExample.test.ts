import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parley } from '../helpers/commandLine.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import type { OutputOf } from '../../db/api/contract.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the worked example of the documentation does the whole job', async () => {
  const folder = temporaryFolder();
  const { stdout, stderr } = await promisify(execFile)(
    'sh',
    [join(root, 'docs/worked-example.sh'), folder],
    { env: { ...process.env, PARLEY: `${process.execPath} db/cli/main.ts` } },
  );
  expect(stderr).toBe('');
  expect(stdout.match(/\timported\t/g)).toHaveLength(6);
  expect(stdout).toMatch(
    /Preconditions of Reke since March:\n {2}would reopen[^\n]+\n {2}If the patrol/,
  );
  expect(stdout).toContain('Sound:');
  expect(readdirSync(folder).toSorted()).toEqual([
    'brief.html',
    'brief.md',
    'demands.csv',
    'ferry-talks.parley',
    'herald.html',
    'herald.md',
    'passages.json',
  ]);

  const path = join(folder, 'ferry-talks.parley');
  const ask = async <
    Name extends
      'notebook.info' | 'note.list' | 'link.list' | 'event.list' | 'passage.list' | 'actor.list',
  >(
    name: Name,
  ) => (await parley(['call', path, name])).json<OutputOf<Name>>();
  expect(await ask('notebook.info')).toMatchObject({
    counts: { sources: 6, passages: 15, notes: 1, links: 9 },
    undo: 'Created link: Brief for Thursday elaborates Second round',
    redo: null,
  });
  expect((await ask('note.list')).notes).toMatchObject([{ quotationCount: 5 }]);
  expect((await ask('event.list')).events).toHaveLength(2);
  const { passages } = await ask('passage.list');
  expect(passages.flatMap(({ conditions }) => conditions).map(({ status }) => status)).toEqual([
    'open',
    'open',
    'open',
    'met',
    'open',
  ]);
  const { actors } = await ask('actor.list');
  expect(actors.filter(({ name }) => name.includes('Reke'))).toMatchObject([
    { name: 'Tomas Reke', aliases: ['Reke'], counts: { speaker: 3 } },
  ]);

  const brief = readFileSync(join(folder, 'brief.md'), 'utf8');
  expect(brief.match(/^> /gm)).toHaveLength(5);
  expect(brief).toContain('Sund Herald');
  const demands = readFileSync(join(folder, 'demands.csv'), 'utf8');
  expect(demands.trimEnd().split('\r\n')).toHaveLength(6);
}, 240_000);
