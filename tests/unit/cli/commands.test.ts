import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { parley } from '../../helpers/commandLine.ts';
import { fingerprint, temporaryFolder } from '../../helpers/folder.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL('../../../db/cli/main.ts', import.meta.url));
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/;
const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** A folder with two texts, and a notebook into which the first is imported. */
async function imported() {
  const folder = temporaryFolder();
  const path = join(folder, 'Talks.parley');
  const text = join(folder, 'talks.txt');
  writeFileSync(
    text,
    'Talks at the ferry\n\n“The crews must come home,” Ilse Marrow said.\n\nNothing else was said.',
  );
  writeFileSync(join(folder, 'other.md'), '# Other\n\nThe corridor stays closed.');
  const { out } = await parley(['import', path, text]);
  const sourceId = UUID.exec(out)![0];
  const call = async <Answer>(operation: string, input: object) =>
    (await parley(['call', path, operation, JSON.stringify(input)])).json<Answer>();
  const passage = await call<{ id: string }>('passage.create', {
    sourceId,
    quotes: ['The crews must come home'],
    tags: [{ name: 'Demand', family: 'stance' }, 'Detained crews'],
    speakers: ['Ilse Marrow'],
    addressees: ['Norvane'],
    saidOn: '2031-03-03',
  });
  const note = await call<{ id: string }>('note.save', {
    title: 'Brief',
    body: { markdown: `She said:\n\n[[passage:${passage.id}]]` },
  });
  return { folder, path, sourceId, passageId: passage.id, noteId: note.id, call };
}

test('import makes the notebook and prints a line a file', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'New.parley');
  const files = ['one.txt', 'two.md'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, `Words of ${file}`);
  const { code, out, err } = await parley(['import', path, ...files, '--author', 'Ada']);
  expect([code, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => line.split('\t').slice(1))).toEqual([
    ['imported', files[0]],
    ['imported', files[1]],
  ]);
  for (const line of lines) expect(line.split('\t')[0]).toMatch(UUID);
  expect(readdirSync(folder)).toEqual(['New.parley', 'one.txt', 'two.md']);
  const history = (await parley(['call', path, 'history.list'])).json<{
    steps: Array<{ author: string }>;
  }>();
  expect(history.steps.map(({ author }) => author)).toEqual(['Ada']);
});

test('the same bytes again are the same source', async () => {
  const { folder, path, sourceId } = await imported();
  writeFileSync(join(folder, 'copy.txt'), readFileSync(join(folder, 'talks.txt')));
  const { code, out } = await parley(['import', path, join(folder, 'copy.txt')]);
  expect(code).toBe(0);
  expect(out).toBe(`${sourceId}\texisting\t${join(folder, 'copy.txt')}\n`);
});

test('a bad file is reported and the others go on', async () => {
  const { folder, path } = await imported();
  const bad = {
    'empty.txt': ['SOURCE_EMPTY', ''],
    'white.txt': ['SOURCE_EMPTY', ' \n\t\u00a0\n'],
    'binary.txt': ['SOURCE_NOT_TEXT', '\u0000\u0001\u0002PNG'],
  } as const;
  for (const [name, [, content]] of Object.entries(bad)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'folder.txt'));
  const names = [...Object.keys(bad), 'folder.txt', 'missing.txt', 'other.md'];
  const files = names.map((name) => join(folder, name));
  const { code, out, err } = await parley(['import', path, ...files]);
  expect(code).toBe(1);
  expect(out).toMatch(/^\S+\timported\t.*other\.md\n$/);
  const problems = err.split('\n').filter((line) => line.startsWith('parley: '));
  expect(problems.map((line) => /\[(\w+)\]$/.exec(line)?.[1])).toEqual([
    'SOURCE_EMPTY',
    'SOURCE_EMPTY',
    'SOURCE_NOT_TEXT',
    'FILE_UNREADABLE',
    'FILE_UNREADABLE',
  ]);
  files.slice(0, 5).forEach((file, index) => expect(problems[index]).toContain(file));
  expect(problems[3]).toContain('it is a folder');
  expect(problems[4]).toContain('there is no such file');

  const again = await parley(['import', path, '--json', ...files]);
  expect(again.code).toBe(1);
  const { sources } = again.json<{
    sources: Array<{ file: string; existing?: boolean; error?: { code: string } }>;
  }>();
  expect(sources.map(({ file, existing, error }) => [file, existing ?? error?.code])).toEqual([
    ...files.slice(0, 5).map((file, index) => [file, /\[(\w+)\]$/.exec(problems[index]!)![1]]),
    [files[5], true],
  ]);
});

test('no notebook is made for a file that is not there', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'New.parley');
  const { code } = await parley(['import', path, join(folder, 'missing.txt')]);
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('what is wrong with the notebook is said once, not for every file', async () => {
  const folder = temporaryFolder();
  const [path, one, two] = ['not.parley', 'one.txt', 'two.txt'].map((name) => join(folder, name));
  for (const file of [path!, one!, two!]) writeFileSync(file, 'Words');
  const before = fingerprint(folder);
  const { code, out, err } = await parley(['import', path!, one!, two!]);
  expect([code, out]).toEqual([1, '']);
  expect(err.match(/NOTEBOOK_FOREIGN/g)).toHaveLength(1);
  expect(fingerprint(folder)).toEqual(before);
});

test('call takes its input from an argument, from standard input, or does without', async () => {
  const { path } = await imported();
  const tag = await parley(['call', path, 'tag.create', '{"name": "Monitoring"}']);
  expect(tag.code).toBe(0);
  expect(tag.json()).toMatchObject({ name: 'Monitoring', family: 'issue' });
  const piped = await parley(['call', path, 'tag.create', '-'], '{"name": "Überfahrt 🚢"}');
  expect(piped.json()).toMatchObject({ name: 'Überfahrt 🚢' });
  expect((await parley(['call', path, 'notebook.info'])).json()).toMatchObject({
    title: 'Talks',
    counts: { sources: 1, passages: 1, notes: 1 },
    undo: 'Created tag: Überfahrt 🚢',
  });
});

test.each([
  ['MALFORMED_JSON', 2, 'tag.create', '{"name": }', 'Line 1, column 10'],
  ['UNKNOWN_OPERATION', 2, 'tag.explode', '{}', '“tag.explode”'],
  ['INVALID_INPUT', 1, 'tag.create', '{"colour": "blue"}', '“name”'],
  ['INVALID_INPUT', 1, 'tag.create', '{"name": "A", "colour": "blue"}', 'colour'],
  ['INVALID_INPUT', 1, 'tag.create', '[]', 'object'],
  ['UNKNOWN_ID', 1, 'passage.get', `{"id": "${NOWHERE}"}`, NOWHERE],
  ['NOTHING_TO_REDO', 1, 'history.redo', '{}', 'nothing to redo'],
])(
  'call refuses with %s and leaves the notebook as it is',
  async (error, exit, operation, input, hint) => {
    const { folder, path } = await imported();
    const before = fingerprint(folder);
    const { code, out, err } = await parley(['call', path, operation, input]);
    expect([code, out]).toEqual([exit, '']);
    expect(err).toContain(`[${error}]`);
    expect(err).toContain(hint);
    const asJson = await parley(['call', path, operation, input, '--json']);
    expect(asJson.code).toBe(exit);
    expect(asJson.json()).toMatchObject({
      error: { code: error, message: expect.any(String), action: expect.any(String) },
    });
    const changed = Object.entries(fingerprint(folder)).filter(
      ([name, print]) => before[name]?.split(' ')[0] !== print.split(' ')[0],
    );
    expect(changed).toEqual([]);
  },
);

test('spans and quotes that fit no place are refused in words that say where', async () => {
  const { path, sourceId } = await imported();
  const create = async (place: object) => {
    const input = JSON.stringify({ sourceId, ...place });
    const { code, json } = await parley(['call', path, 'passage.create', input, '--json']);
    expect(code).toBe(1);
    return json<{ error: { code: string; message: string } }>().error;
  };
  expect(await create({ spans: [{ start: 5, end: 9999 }] })).toMatchObject({
    code: 'SPAN_OUT_OF_RANGE',
  });
  expect(await create({ spans: [{ start: 18, end: 20 }] })).toMatchObject({ code: 'SPAN_EMPTY' });
  expect(await create({ quotes: ['not said'] })).toMatchObject({ code: 'QUOTE_NOT_FOUND' });
  const twice = await create({ quotes: ['said.'] });
  expect(twice.code).toBe('QUOTE_AMBIGUOUS');
  expect(twice.message).toContain('2 times');
  expect(twice.message).toMatch(/¶2 and ¶3/);
});

test.each([
  ['call', ['call', 'NOTEBOOK', 'source.list']],
  ['check', ['check', 'NOTEBOOK']],
  ['export', ['export', 'NOTEBOOK', '--format', 'csv', '--out', '-']],
])('%s never makes a notebook', async (_, args) => {
  const folder = temporaryFolder();
  const path = join(folder, 'Missing.parley');
  const { code, err } = await parley(args.map((arg) => (arg === 'NOTEBOOK' ? path : arg)));
  expect(code).toBe(1);
  expect(err).toContain('[NOTEBOOK_MISSING]');
  expect(readdirSync(folder)).toEqual([]);
});

test('check says that a sound notebook is sound, and leaves it byte for byte', async () => {
  const { folder, path } = await imported();
  await parley(['check', path]);
  const before = readFileSync(path);
  expect(await parley(['check', path])).toMatchObject({ code: 0, err: '' });
  expect((await parley(['check', path, '--json'])).json()).toEqual({ sound: true, problems: [] });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toContain('Talks.parley');
});

test('check finds what is damaged, a line a problem, and exits with 1', async () => {
  const { path } = await imported();
  const damaged = readFileSync(path, 'latin1').replaceAll('must come home', 'must stay away');
  writeFileSync(path, damaged, 'latin1');
  const { code, out } = await parley(['check', path]);
  expect(code).toBe(1);
  expect(out).toMatch(/^ORIGINAL_CHANGED\t/m);
  expect(out).toMatch(/^SNAPSHOT_CHANGED\t/m);
  const { problems } = (await parley(['check', path, '--json'])).json<{
    problems: Array<{ code: string }>;
  }>();
  expect(out.trimEnd().split('\n')).toHaveLength(problems.length);
});

test('a note, a source and passages are exported to files', async () => {
  const { folder, path, noteId, sourceId } = await imported();
  const exported = async (...args: string[]) => {
    const said = await parley(['export', path, ...args]);
    expect([said.code, said.err]).toEqual([0, '']);
    return said;
  };
  const to = (name: string) => join(folder, name);
  await exported('--format', 'markdown', '--note', noteId, '--out', to('note.md'));
  expect(readFileSync(to('note.md'), 'utf8')).toContain('The crews must come home');
  await exported('--format', 'html', '--note', noteId, '--out', to('note.html'));
  expect(readFileSync(to('note.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  await exported('--format', 'html', '--source', sourceId, '--out', to('source.html'));
  expect(readFileSync(to('source.html'), 'utf8')).toContain('Ilse Marrow');
  await exported('--format', 'csv', '--out', to('all.csv'));
  expect(readFileSync(to('all.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const said = await exported('--format', 'json', '--out', to('all.json'));
  expect(said.out).toBe(`Wrote ${to('all.json')}\n`);
  expect(JSON.stringify(JSON.parse(readFileSync(to('all.json'), 'utf8')))).toContain('Ilse Marrow');
});

test('into a folder an export goes by its own name, and to - it is printed', async () => {
  const { folder, path, noteId } = await imported();
  mkdirSync(join(folder, 'out'));
  const args = ['export', path, '--format', 'markdown', '--note', noteId, '--out'];
  const said = await parley([...args, join(folder, 'out'), '--json']);
  const [name] = readdirSync(join(folder, 'out'));
  const content = readFileSync(join(folder, 'out', name!));
  expect(name).toMatch(/\.md$/);
  expect(said.json()).toMatchObject({
    path: join(folder, 'out', name!),
    bytes: content.length,
  });
  expect((await parley([...args, '-'])).out).toBe(content.toString());
  expect((await parley([...args, '-', '--json'])).json()).toMatchObject({
    fileName: name,
    content: content.toString(),
  });
});

test('an export overwrites a file only when told to, and never the notebook', async () => {
  const { folder, path } = await imported();
  const file = join(folder, 'all.csv');
  writeFileSync(file, 'kept');
  const args = ['export', path, '--format', 'csv', '--out'];
  const refused = await parley([...args, file]);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('[FILE_EXISTS]');
  expect(readFileSync(file, 'utf8')).toBe('kept');
  expect((await parley([...args, file, '--force'])).code).toBe(0);
  expect(readFileSync(file, 'utf8')).not.toBe('kept');

  const before = readFileSync(path);
  const over = await parley([...args, path, '--force']);
  expect(over.code).toBe(1);
  expect(over.err).toContain('[FILE_UNWRITABLE]');
  expect(readFileSync(path).equals(before)).toBe(true);
  const nowhere = await parley([...args, join(folder, 'no', 'all.csv')]);
  expect(nowhere.err).toContain('[FOLDER_MISSING]');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a filter chooses passages as the search box does', async () => {
  const { path, call, sourceId } = await imported();
  await call('passage.create', {
    sourceId,
    quotes: ['Nothing else was said'],
    tags: ['Monitoring'],
    speakers: ['Tomas Reke'],
    saidOn: '2031-02',
  });
  const chosen = async (...filters: string[]) => {
    const args = filters.flatMap((filter) => ['--filter', filter]);
    const { code, out, err } = await parley([
      'export',
      path,
      '--format',
      'json',
      '--out',
      '-',
      ...args,
    ]);
    expect([code, err]).toEqual([0, '']);
    return [out.includes('The crews must come home'), out.includes('Nothing else was said')];
  };
  expect(await chosen()).toEqual([true, true]);
  expect(await chosen('tag:demand')).toEqual([true, false]);
  expect(await chosen('issue:Monitoring')).toEqual([false, true]);
  expect(await chosen('issue:"detained crews"')).toEqual([true, false]);
  expect(await chosen('by:"Ilse Marrow"')).toEqual([true, false]);
  expect(await chosen('by:reke')).toEqual([false, true]);
  expect(await chosen('to:Norvane')).toEqual([true, false]);
  expect(await chosen('before:2031-03')).toEqual([false, true]);
  expect(await chosen('after:2031-03-01')).toEqual([true, false]);
  expect(await chosen('in:"talks at the ferry"')).toEqual([true, true]);
  expect(await chosen('crews')).toEqual([true, false]);
  expect(await chosen('"else was"')).toEqual([false, true]);
  expect(await chosen('tag:Demand by:marrow crews')).toEqual([true, false]);
  expect(await chosen('tag:Demand', 'by:reke')).toEqual([false, false]);
});

test.each([
  ['by:Nobody', '“by:Nobody” is not in this notebook'],
  ['tag:Nothing', '“tag:Nothing” is not in this notebook'],
  ['in:Nowhere', '“in:Nowhere” is not in this notebook'],
  ['issue:Demand', '“issue:Demand” is not in this notebook'],
  ['by:e', '“by:e” can be “Ilse Marrow” or “Norvane”'],
  ['tag:Demand tag:Fact', '“tag:” can be given once'],
  ['before:Monday', '“before”'],
])('the filter %s is refused rather than read as nothing', async (filter, hint) => {
  const { path } = await imported();
  const args = ['export', path, '--format', 'csv', '--out', '-', '--filter', filter];
  const { code, out, err } = await parley(args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('[INVALID_INPUT]');
  expect(err).toContain(hint);
});

test('a saved view chooses passages, their order and their columns, and a query narrows it', async () => {
  const { folder, path, call, sourceId } = await imported();
  await call('passage.create', {
    sourceId,
    quotes: ['Nothing else was said'],
    tags: ['Monitoring'],
    speakers: ['Tomas Reke'],
  });
  const { id } = await call<{ id: string }>('savedSearch.create', {
    title: 'Who asks',
    view: { where: { has: 'speaker' }, columns: ['speakers', 'stance'] },
  });
  await call('savedSearch.create', { title: 'Crews', query: 'tag:Demand crews' });
  const rows = async (...args: string[]) => {
    const said = await parley(['export', path, '--format', 'csv', '--out', '-', ...args]);
    expect([said.code, said.err]).toEqual([0, '']);
    return said.out.slice(1).trimEnd().split('\r\n');
  };
  const [heading, ...shown] = await rows('--view', 'who ASKS');
  expect(heading).toBe('words,speakers,stance,id');
  expect(shown).toHaveLength(2);
  expect(await rows('--view', id)).toEqual([heading, ...shown]);
  const monitoring = '{"not": {"tag": "Demand"}}';
  const narrowed = await rows('--view', id, '--where', monitoring);
  expect(narrowed).toEqual([heading, expect.stringContaining('Nothing else was said')]);
  expect(await rows('--where', monitoring)).toHaveLength(2);
  expect(await rows('--where', monitoring, '--filter', 'by:Marrow')).toHaveLength(1);
  expect(await rows('--view', 'Crews')).toHaveLength(2);

  const workbook = ['export', path, '--format', 'xlsx', '--view', 'Who asks', '--out'];
  expect((await parley([...workbook, join(folder, 'asks.xlsx')])).code).toBe(0);
  expect(readFileSync(join(folder, 'asks.xlsx')).subarray(0, 2).toString()).toBe('PK');
  expect((await parley([...workbook, '-'])).err).toContain('[USAGE]');
});

test.each([
  [['--view', 'Nowhere'], '[INVALID_INPUT]', '“Nowhere”. There are none.'],
  [['--where', '{"tag"'], '[MALFORMED_JSON]', 'it ends where'],
  [['--where', '{"tags": "Demand"}'], '[INVALID_INPUT]', 'where'],
])('passages chosen by %j are refused', async (choice, code, hint) => {
  const { path } = await imported();
  const { out, err } = await parley(['export', path, '--format', 'csv', '--out', '-', ...choice]);
  expect(out).toBe('');
  expect(err).toContain(code);
  expect(err).toContain(hint);
});

test('as a program it reads pipes, writes both outputs and exits with its code', async () => {
  const { path } = await imported();
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' });
  const made = run(['call', path, 'tag.create', '-'], '{"name": "Überfahrt"}');
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect(JSON.parse(made.stdout)).toMatchObject({ name: 'Überfahrt' });
  expect(run(['call', path, 'tag.create', '-'], '{"name"').status).toBe(2);
  expect(run(['call', path, 'passage.get', `{"id":"${NOWHERE}"}`]).status).toBe(1);
  expect(run(['check', path]).stdout).toMatch(/^Sound/);
});

test('npm runs it from a checkout', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const said = execFileSync(npm, ['run', '-s', 'parley', '--', '--help'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(said).toContain('parley import NOTEBOOK FILE…');
});

test('a listener that stops listening is no error', async () => {
  const { path } = await imported();
  const script = `"${process.execPath}" "${main}" operations --json | head -c 10; echo " $?"`;
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toMatch(
    /^\{\n {2}"opera.* 0\n$/s,
  );
  expect(path).toMatch(/Talks\.parley$/);
});
