import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../db/cli/run.ts';
import { parley } from '../../helpers/commandLine.ts';
import { temporaryFolder } from '../../helpers/folder.ts';
import { zipOf } from '../../helpers/zips.ts';

// A notebook is made on the disk, and a thread has to start.
vi.setConfig({ testTimeout: 60_000 });

/** A folder with these files in it, by their paths. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const notebookIn = () => join(temporaryFolder(), 'New.parley');

/** What was imported, as the lines say: the outcome, and the path within the folder. */
const linesOf = (out: string, folder: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').slice(1))
    .map(([outcome, path]) => [outcome, path!.slice(folder.length + 1)]);

test('a folder is imported with all below it, in the order of the names, but what is hidden', async () => {
  const folder = folderOf({
    'b/two.txt': 'Two.',
    'a.txt': 'A.',
    'b/one.md': 'One.',
    '.hidden.txt': 'Hidden.',
    '.git/config.txt': 'Hidden.',
    'Old.parley': 'a notebook',
    'Old.parley-wal': 'its log',
  });
  symlinkSync(join(folder, 'b'), join(folder, 'c'));
  const { code, out, err } = await parley(['import', notebookIn(), folder]);
  expect(code).toBe(0);
  expect(linesOf(out, folder)).toEqual([
    ['imported', 'a.txt'],
    ['imported', 'b/one.md'],
    ['imported', 'b/two.txt'],
  ]);
  expect(err).toBe('3 files imported (3 sources, 0 passages), 0 there already, 0 failed.\n');
});

test('annotations, archives and tables of metadata are taken for what they are', async () => {
  const folder = folderOf({
    'metadata.tsv': 'filename\tpublisher\ntalks\tSund Herald\n',
    'talks.txt': 'The crews return by Friday.',
    'talks_ada.ann': 'T1\tDemand 0 16\tThe crews return\n',
    'more.zip': zipOf({ 'in/three.txt': 'Three.' }),
  });
  const path = notebookIn();
  const { code, out } = await parley(['import', path, folder]);
  expect(code).toBe(0);
  expect(linesOf(out, folder)).toEqual([
    ['imported', 'more.zip/in/three.txt'],
    ['imported', 'talks.txt'],
  ]);
  const listed = await parley(['call', path, 'source.list']);
  expect(listed.json<{ sources: object[] }>().sources).toMatchObject([
    { fileName: 'talks.txt', publisher: 'Sund Herald', passageCount: 1 },
    { fileName: 'three.txt' },
  ]);
});

test('what failed and what was there already is counted, with --json too', async () => {
  const folder = folderOf({ 'a.txt': 'A.', 'copy.txt': 'A.', 'empty.txt': '' });
  const { code, json, err } = await parley(['import', notebookIn(), '--json', folder]);
  expect(code).toBe(1);
  expect(json<{ summary: object }>().summary).toEqual({
    imported: 1,
    existing: 1,
    failed: 1,
    sources: 1,
    passages: 0,
    left: 0,
  });
  expect(err).toContain('SOURCE_EMPTY');
});

test('files of a known encoding are read in it', async () => {
  const folder = folderOf({ 'a.txt': Uint8Array.from([0xcc, 0xe8, 0xf0]) });
  const path = notebookIn();
  await parley(['import', path, '--encoding', 'windows-1251', folder]);
  const { out } = await parley(['call', path, 'source.list']);
  expect(out).toContain('"title": "Мир"');
});

test('interrupted, it stops after the file that is being imported, and says so', async () => {
  const folder = folderOf({ 'a.txt': 'A.', 'b.txt': 'B.', 'c.txt': 'C.' });
  const told: string[] = [];
  let interrupt = () => {};
  let err = '';
  const code = await runCommandLine(['import', notebookIn(), folder], {
    out: () => interrupt(),
    err: (text) => void (err += text),
    readInput: async () => '',
    status: (text) => void told.push(text),
    onInterrupt: (listener) => {
      interrupt = listener;
      return () => {};
    },
  });
  expect(code).toBe(1);
  expect(err).toContain('1 file imported (1 source, 0 passages)');
  expect(err).toContain('2 not begun');
  expect(told[0]).toBe(`0 of 3 files: ${join(folder, 'a.txt')}`);
  expect(told.at(-1), 'the line is taken away').toBe('');
});
