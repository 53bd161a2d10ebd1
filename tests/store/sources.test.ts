import { expect, test } from 'vitest';
import { expectApiError, expectApiRejection } from '../helpers/apiErrors.ts';
import { FERRY_TALKS } from '../helpers/ferryTalks.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const steps = (notebook: TestNotebook) => notebook.call('history.list').steps;

test('an imported file is a source with its text, its blocks and its bytes', async () => {
  using notebook = createTestNotebook();
  const bytes = Buffer.from(`\uFEFF${FERRY_TALKS.replaceAll('\n', '\r\n')}`);
  const { id, existing } = await notebook.call('source.import', {
    fileName: 'talks.txt',
    content: base64(bytes),
  });
  expect(existing).toBe(false);
  const source = notebook.call('source.get', { id });
  expect(source.text).toBe(FERRY_TALKS);
  expect(source.length).toBe(FERRY_TALKS.length);
  expect(source.blocks.map(({ start, end }) => source.text.slice(start, end))).toEqual(
    FERRY_TALKS.split('\n\n'),
  );
  expect(source).toMatchObject({
    title: 'Ferry talks resume in Sundhaven',
    fileName: 'talks.txt',
    mediaType: 'text/plain',
    revision: 1,
    position: 0,
    passageCount: 0,
    language: 'en',
  });
  const original = notebook.call('source.original', { id });
  expect(Buffer.from(original.content, 'base64').equals(bytes)).toBe(true);
});

test('the same bytes twice are one source, whatever the file is called, and no step of the history', async () => {
  using notebook = createTestNotebook();
  const content = base64(FERRY_TALKS);
  const first = await notebook.call('source.import', { fileName: 'one.txt', content });
  const told = notebook.changed.length;
  const again = await notebook.call('source.import', {
    fileName: 'two.md',
    content,
    title: 'Another title',
  });
  expect(again).toMatchObject({
    id: first.id,
    existing: true,
    sources: [{ id: first.id, outcome: 'sameBytes', passages: 0, warnings: [] }],
  });
  expect(await notebook.call('source.paste', { text: FERRY_TALKS })).toEqual(again);
  expect(notebook.call('source.list').total).toBe(1);
  expect(notebook.call('source.get', { id: first.id }).fileName).toBe('one.txt');
  expect(steps(notebook)).toHaveLength(1);
  expect(notebook.changed).toHaveLength(told);
});

test('a source that was deleted or undone can be imported again', async () => {
  using notebook = createTestNotebook();
  const file = { fileName: 'talks.txt', content: base64(FERRY_TALKS) };
  await notebook.call('source.import', file);
  notebook.call('history.undo');
  const { id, existing } = await notebook.call('source.import', file);
  expect(existing).toBe(false);
  notebook.call('source.delete', { id });
  expect((await notebook.call('source.import', file)).existing).toBe(false);
  expect(notebook.call('source.list').total).toBe(1);
});

test('pasted text is kept as a UTF-8 file that bears its title', async () => {
  using notebook = createTestNotebook();
  const { id } = await notebook.call('source.paste', {
    title: 'Call: Marrow/Adelaar',
    text: 'Sie müssen heimkehren. 🚢',
    publisher: 'Sund Herald',
    published: '2031-03-03',
  });
  const { fileName, mediaType, content } = notebook.call('source.original', { id });
  expect({ fileName, mediaType }).toEqual({
    fileName: 'Call Marrow Adelaar.txt',
    mediaType: 'text/plain',
  });
  expect(Buffer.from(content, 'base64').toString('utf8')).toBe('Sie müssen heimkehren. 🚢');
  expect(notebook.call('source.get', { id })).toMatchObject({
    title: 'Call: Marrow/Adelaar',
    publisher: 'Sund Herald',
    published: '2031-03-03',
    text: 'Sie müssen heimkehren. 🚢',
  });
});

test('a title is what is given, else the first short line, else the name of the file', async () => {
  using notebook = createTestNotebook();
  const long = 'Norvane would reopen the corridor only if the boats are withdrawn. '.repeat(4);
  const titleOf = async (input: { fileName: string; text: string; title?: string }) => {
    const { text, ...rest } = input;
    const { id } = await notebook.call('source.import', { ...rest, content: base64(text) });
    return notebook.call('source.get', { id }).title;
  };
  expect(await titleOf({ fileName: 'a.txt', text: `Short one\n\n${long}`, title: 'Given' })).toBe(
    'Given',
  );
  expect(await titleOf({ fileName: 'b.txt', text: `\n\n  Short   two \n\n${long}` })).toBe(
    'Short two',
  );
  expect(await titleOf({ fileName: 'talks.march.txt', text: long })).toBe('talks.march');
  const { id } = await notebook.call('source.paste', { text: `${long}More.` });
  expect(notebook.call('source.get', { id }).title).toBe('Pasted text');
});

test('only the last part of a path is kept', async () => {
  using notebook = createTestNotebook();
  const names = ['/home/someone/notes/talks.txt', 'C:\\Users\\someone\\talks.txt', 'talks.txt'];
  const kept: string[] = [];
  for (const [index, fileName] of names.entries()) {
    const content = base64(`${FERRY_TALKS} ${index}`);
    const { id } = await notebook.call('source.import', { fileName, content });
    kept.push(notebook.call('source.get', { id }).fileName);
  }
  expect(kept).toEqual(['talks.txt', 'talks.txt', 'talks.txt']);
});

test.each([
  ['SOURCE_EMPTY', 'empty.txt', ''],
  ['SOURCE_EMPTY', 'white.txt', ' \r\n\t\u00a0\n'],
  ['SOURCE_EMPTY', 'marks.md', '---\n\n***\n'],
  ['SOURCE_NOT_TEXT', 'binary.txt', Uint8Array.from([80, 97, 0, 1, 2, 3])],
  ['SOURCE_NOT_TEXT', 'picture.md', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a])],
  ['SOURCE_DAMAGED', 'talks.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
] as const)('%s for %s, and the notebook stays as it was', async (code, fileName, content) => {
  using notebook = createTestNotebook();
  const error = await expectApiRejection(code, () =>
    notebook.call('source.import', { fileName, content: base64(content as string) }),
  );
  expect(error.message).toContain(`“${fileName}”`);
  expect(notebook.call('source.list').total).toBe(0);
  expect(steps(notebook)).toEqual([]);
});

test('a binary file called .txt is refused with the reason', async () => {
  using notebook = createTestNotebook();
  const { message } = await expectApiRejection('SOURCE_NOT_TEXT', () =>
    notebook.call('source.import', {
      fileName: 'talks.txt',
      content: base64(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    }),
  );
  expect(message).toContain('a PNG picture');
});

test('what is said about a source can be changed, field by field', async () => {
  using notebook = createTestNotebook();
  const id = await notebook.paste(FERRY_TALKS);
  notebook.call('source.update', {
    id,
    publisher: 'Sund Herald',
    authors: ['Mirre Olan'],
    published: '2031-03-03',
    reliability: 'B',
    credibility: '2',
  });
  const changed = notebook.call('source.update', { id, publisher: ' ', url: 'https://a.example' });
  expect(changed).toMatchObject({
    title: 'Test source',
    publisher: null,
    authors: ['Mirre Olan'],
    published: '2031-03-03',
    url: 'https://a.example',
    reliability: 'B',
  });
  expect(steps(notebook)[0]).toMatchObject({ label: 'Edited source', subject: 'Test source' });
});

test('a change that changes nothing is no step of the history', async () => {
  using notebook = createTestNotebook();
  const id = await notebook.paste(FERRY_TALKS);
  notebook.call('source.update', { id, title: 'Test source', authors: [] });
  expect(steps(notebook)).toHaveLength(1);
});

test('sources are listed by title, a page at a time', async () => {
  using notebook = createTestNotebook();
  for (const title of ['gamma', 'Alpha', 'beta'])
    await notebook.paste(`${title} ${FERRY_TALKS}`, title);
  const first = notebook.call('source.list', { limit: 2 });
  expect(first.sources.map(({ title }) => title)).toEqual(['Alpha', 'beta']);
  expect(first.total).toBe(3);
  const second = notebook.call('source.list', { limit: 2, cursor: first.nextCursor! });
  expect(second.sources.map(({ title }) => title)).toEqual(['gamma']);
  expect(second.nextCursor).toBeNull();
});

test('where reading stopped is remembered, outside the history', async () => {
  using notebook = createTestNotebook();
  const id = await notebook.paste(FERRY_TALKS);
  notebook.call('source.remember', { id, position: 120 });
  notebook.call('source.remember', { id, position: 240 });
  notebook.reopen();
  expect(notebook.call('source.get', { id }).position).toBe(240);
  notebook.call('source.remember', { id, position: 1_000_000 });
  expect(notebook.call('source.get', { id }).position).toBe(FERRY_TALKS.length);
  expect(steps(notebook)).toHaveLength(1);
});

test('deleting a source takes its passages and their links along, and undo brings all back', async () => {
  using notebook = createTestNotebook();
  const id = await notebook.paste(FERRY_TALKS, 'Talks');
  const other = await notebook.paste('Norvane said nothing.', 'Other');
  const make = (sourceId: string, quote: string) =>
    notebook.call('passage.create', { sourceId, quotes: [quote] }).id;
  const crews = make(id, 'The crews must come home');
  const nothing = make(other, 'said nothing');
  notebook.call('link.create', { from: crews, to: nothing, type: 'contradicts' });
  notebook.call('link.create', { from: nothing, to: id, type: 'responds to' });
  expect(notebook.call('passage.get', { id: nothing }).linkCount).toBe(2);

  notebook.call('source.delete', { id });
  expectApiError('UNKNOWN_ID', () => notebook.call('passage.get', { id: crews }));
  expect(notebook.call('passage.get', { id: nothing }).linkCount).toBe(0);
  expect(notebook.call('notebook.check').problems).toEqual([]);
  expect(steps(notebook)[0]).toMatchObject({ label: 'Deleted source', subject: 'Talks' });

  notebook.call('history.undo');
  expect(notebook.call('source.get', { id }).text).toBe(FERRY_TALKS);
  expect(notebook.call('passage.get', { id: nothing }).linkCount).toBe(2);
});

test('an unknown source or revision is an error', async () => {
  using notebook = createTestNotebook();
  const id = await notebook.paste(FERRY_TALKS);
  for (const operation of [
    'source.get',
    'source.original',
    'source.delete',
    'source.update',
  ] as const) {
    expectApiError('UNKNOWN_ID', () => notebook.call(operation, { id: NOWHERE }));
  }
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('source.remember', { id: NOWHERE, position: 1 }),
  );
  expect(notebook.call('source.get', { id, revision: 1 }).text).toBe(FERRY_TALKS);
  expectApiError('UNKNOWN_REVISION', () => notebook.call('source.get', { id, revision: 2 }));
});
