import { expect, test } from 'vitest';
import {
  importBatch,
  type BatchFile,
  type BatchGroup,
  type BatchOptions,
  type BatchProgress,
} from '../../db/api/importBatch.ts';
import type { NotebookClient } from '../../db/api/client.ts';
import { ApiError } from '../../db/api/errors.ts';
import { groupFiles } from '../../db/model/fileGroups.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { withEntry, zipOf } from '../helpers/zips.ts';

type Content = string | Uint8Array;

function fileOf(path: string, content: Content): BatchFile {
  return {
    path,
    read: async () => ({ content: Buffer.from(content).toString('base64') }),
    text: async () => String(content),
  };
}

/** Files as they are grouped for a batch. */
function groupsOf(files: Record<string, Content>): BatchGroup[] {
  return groupFiles(
    Object.entries(files).map(([path, content]) => fileOf(path, content)),
    ({ path }) => path,
  );
}

/** The notebook as a batch calls it. */
const callOf = (notebook: TestNotebook): NotebookClient['call'] =>
  (async (name: 'notebook.info', input: object) => notebook.call(name, input as never)) as never;

const run = (
  notebook: TestNotebook,
  files: Record<string, Content>,
  options: Partial<BatchOptions> = {},
) => importBatch(callOf(notebook), groupsOf(files), { batch: 'b', ...options });

const titles = (notebook: TestNotebook) =>
  notebook.call('source.list').sources.map(({ fileName }) => fileName);

test('files come in one after the other, and a bad one does not stop the others', async () => {
  using notebook = createTestNotebook();
  const report = await run(notebook, {
    'a/one.txt': 'One.',
    'a/empty.txt': '',
    'a/copy.txt': 'One.',
    'a/two.md': 'Two.',
  });
  expect(report).toMatchObject({
    imported: 2,
    existing: 1,
    failed: 1,
    sources: 2,
    passages: 0,
    left: 0,
    stopped: null,
  });
  expect(
    report.results.map((result) => [
      result.path,
      result.ok ? result.sources[0]!.outcome : result.error.code,
    ]),
  ).toEqual([
    ['a/one.txt', 'new'],
    ['a/empty.txt', 'SOURCE_EMPTY'],
    ['a/copy.txt', 'sameBytes'],
    ['a/two.md', 'new'],
  ]);
  expect(notebook.call('history.list').steps).toMatchObject([{ subject: '2 sources' }]);
});

test('annotations go with their text', async () => {
  using notebook = createTestNotebook();
  const report = await run(notebook, {
    'ann/talks.ann': 'T1\tDemand 0 16\tThe crews return\n',
    'text/talks.txt': 'The crews return by Friday.',
  });
  expect(report).toMatchObject({ imported: 1, passages: 1 });
  expect(notebook.call('passage.list').passages).toMatchObject([{ words: 'The crews return' }]);
});

test('cancelling ends after the file that is being imported, which is there whole', async () => {
  using notebook = createTestNotebook();
  const signal = { aborted: false };
  const report = await run(
    notebook,
    { 'a.txt': 'A.', 'b.txt': 'B.', 'c.txt': 'C.', 'd.txt': 'D.' },
    { signal, onResult: ({ path }) => (signal.aborted = path === 'b.txt') },
  );
  expect(report).toMatchObject({ imported: 2, left: 2, stopped: null });
  expect(titles(notebook)).toEqual(['a.txt', 'b.txt']);
  expect(notebook.call('notebook.check').problems).toEqual([]);
});

test('what is wrong with the notebook ends the batch', async () => {
  const asked: string[] = [];
  const call = (async (name: string) => {
    asked.push(name);
    throw new ApiError('DISK_FULL');
  }) as never;
  const report = await importBatch(call, groupsOf({ 'a.txt': 'A.', 'b.txt': 'B.' }), {
    batch: 'b',
  });
  expect(report).toMatchObject({ failed: 1, left: 1, stopped: { code: 'DISK_FULL' } });
  expect(asked).toEqual(['source.import']);
});

test('progress names the file whose turn it is, and ends with all of them done', async () => {
  using notebook = createTestNotebook();
  const told: BatchProgress[] = [];
  await run(
    notebook,
    { 'a.txt': 'A.', 'b.txt': 'B.' },
    { onProgress: (progress) => told.push(progress) },
  );
  expect(told.map(({ done, total, path }) => [done, total, path])).toEqual([
    [0, 2, 'a.txt'],
    [1, 2, 'b.txt'],
    [2, 2, null],
  ]);
});

test('the files of a ZIP archive are imported, and the bad ones of them told', async () => {
  using notebook = createTestNotebook();
  const archive = withEntry(
    zipOf({ 'in/one.txt': 'One.', 'in/locked.txt': 'Two.', 'in/three.txt': 'Three.' }),
    'in/locked.txt',
    { flags: 1 },
  );
  const report = await run(notebook, { 'talks.zip': archive, 'after.txt': 'After.' });
  expect(titles(notebook).toSorted()).toEqual(['after.txt', 'one.txt', 'three.txt']);
  expect(report).toMatchObject({ imported: 3, failed: 1 });
  const [refused] = report.results.filter(({ ok }) => !ok);
  expect(refused).toMatchObject({
    path: 'talks.zip/in/locked.txt',
    error: { code: 'FILE_UNREADABLE' },
  });
});

test('an archive that cannot be opened is one bad file', async () => {
  using notebook = createTestNotebook();
  const report = await run(notebook, { 'talks.zip': 'no archive', 'after.txt': 'After.' });
  expect(report).toMatchObject({ imported: 1, failed: 1, left: 0 });
});

test('an archive is open until it is closed', async () => {
  using notebook = createTestNotebook();
  const content = Buffer.from(zipOf({ 'a.txt': 'The crews return.' })).toString('base64');
  const opened = await notebook.call('archive.open', { fileName: 'a.zip', content });
  expect(opened.files).toEqual([{ path: 'a.txt', size: 17 }]);
  const from = { archive: opened.archive, path: 'a.txt' };
  const { id } = await notebook.call('source.import', { fileName: 'a.txt', from });
  expect(notebook.call('source.get', { id }).text).toBe('The crews return.');
  expect(await notebook.call('source.import', { fileName: 'a.txt', from })).toMatchObject({
    existing: true,
  });
  notebook.call('archive.close', { archive: opened.archive });
  await expect(notebook.call('source.import', { fileName: 'a.txt', from })).rejects.toMatchObject({
    code: 'UNKNOWN_ARCHIVE',
  });
});

test('a table of metadata says who published the files beside and below it', async () => {
  using notebook = createTestNotebook();
  const report = await run(notebook, {
    'talks/metadata.tsv':
      'filename\tpublisher\tpublication_date\tauthor\ttitle\n' +
      'one\tSund Herald\t2031-03-03\tMirre Olan; Teun Var\tThe “crews”\n' +
      'two.txt\tNone\tyesterday\tNone\t\n',
    'talks/text/one.txt': 'One.',
    'talks/text/two.txt': 'Two.',
    'elsewhere/one.txt': 'Another one.',
  });
  expect(report).toMatchObject({ imported: 3, failed: 0 });
  const { sources } = notebook.call('source.list');
  expect(sources.find(({ publisher }) => publisher !== null)).toMatchObject({
    title: 'The “crews”',
    publisher: 'Sund Herald',
    published: '2031-03-03',
    authors: ['Mirre Olan', 'Teun Var'],
  });
  expect(sources.filter(({ publisher }) => publisher === null)).toHaveLength(2);
});

test('a table may be of comma-separated values, with commas and line ends in quotation marks', async () => {
  using notebook = createTestNotebook();
  await run(notebook, {
    'metadata.csv': 'filename,publisher,title\r\n"one.txt","Herald, ""Sund""","Two\nlines"\r\n',
    'one.txt': 'One.',
  });
  expect(notebook.call('source.list').sources).toMatchObject([
    { publisher: 'Herald, "Sund"', title: 'Two\nlines' },
  ]);
});

test('a table of something else is a file like others', async () => {
  using notebook = createTestNotebook();
  const report = await run(notebook, { 'metadata.csv': 'name,text\nTalks,The crews return.\n' });
  expect(report.results).toHaveLength(1);
});
