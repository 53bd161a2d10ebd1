import { expect, test } from 'vitest';
import type { NoteBody } from '../../db/model/note.ts';
import { first } from '../../db/store/database.ts';
import { notesQuoting } from '../../db/store/notes/readNotes.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { negotiation } from '../helpers/negotiation.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const NOBODY = '01a00000-0000-7000-8000-000000000000';

/** A body of nodes with only what is of interest. */
function bodyOf(...children: unknown[]): NoteBody {
  return { root: { type: 'root', children } };
}

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const words = (text: string) => ({ type: 'text', text });
const quotation = (passageId: string) => ({ type: 'parley-quotation', version: 1, passageId });
const mention = (kind: string, id: string) => ({ type: 'parley-mention', version: 1, kind, id });

function save(notebook: TestNotebook, body: NoteBody, id?: string): string {
  return notebook.call('note.save', { ...(id ? { id } : {}), title: 'Brief', body }).id;
}

test('a note comes back as it was saved, also nodes of types that are not known', () => {
  using notebook = createTestNotebook();
  const body = bodyOf(
    paragraph(words('Seen '), { type: 'equation', equation: 'a^2', $: { colour: 'red' } }),
    { type: 'layout', templateColumns: '1fr 1fr', children: [paragraph(words('left'))] },
  );
  const { id, version } = notebook.call('note.save', { title: ' Brief ', body });
  expect(version).toBe(1);
  expect(notebook.call('note.get', { id })).toMatchObject({
    id,
    title: 'Brief',
    body,
    excerpt: 'Seen left',
    quotationCount: 0,
    references: [],
  });
});

test('what is not made of nodes is refused, and nothing is saved', () => {
  using notebook = createTestNotebook();
  let deep: unknown = words('x');
  for (let level = 0; level < 300; level++) deep = paragraph(deep);
  for (const children of [
    ['words'],
    [{ text: 'no type' }],
    [{ type: 'paragraph', children: {} }],
    [quotation('12')],
    [mention('passage', NOBODY)],
    [mention('actor', 'Mara Voss')],
    [deep],
  ]) {
    const error = expectApiError('INVALID_INPUT', () => save(notebook, bodyOf(...children)));
    expect(error.message).toContain('body');
  }
  expect(notebook.call('note.list').total).toBe(0);
});

test('a note knows what it quotes and mentions, in the order of the text and each once', async () => {
  using notebook = createTestNotebook();
  const { bridge, mobilise, courier } = await negotiation(notebook);
  const voss = notebook.call('actor.list', { text: 'voss' }).actors[0]!;
  const id = save(
    notebook,
    bodyOf(
      quotation(mobilise),
      paragraph(words('see '), mention('actor', voss.id), mention('source', courier)),
      quotation(bridge),
      quotation(mobilise),
    ),
  );
  const note = notebook.call('note.get', { id });
  expect(note.quotationCount).toBe(2);
  expect(note.references).toEqual([
    {
      kind: 'passage',
      id: mobilise,
      state: 'current',
      words: 'Kestria “keeps mobilising while it speaks of peace”',
    },
    { kind: 'actor', id: voss.id, state: 'current', words: 'Mara Voss' },
    { kind: 'source', id: courier, state: 'current', words: 'Bridge talks stall' },
    {
      kind: 'passage',
      id: bridge,
      state: 'current',
      words: 'The Oster bridge must open to civilians, … Then we can talk about the rest.',
    },
  ]);
  expect(note.excerpt).toContain('speaks of peace” see Mara VossBridge talks stall The Oster');
});

test('a quoted passage whose words change is marked until its words are accepted', async () => {
  using notebook = createTestNotebook();
  const { bridge } = await negotiation(notebook);
  const id = save(notebook, bodyOf(quotation(bridge)));
  const reference = () => notebook.call('note.get', { id }).references[0]!;
  const before = reference().words;

  notebook.call('passage.update', { id: bridge, quotes: ['must open to civilians'] });
  expect(reference()).toMatchObject({ state: 'changed', words: before });
  save(notebook, bodyOf(paragraph(words('As said:')), quotation(bridge)), id);
  expect(reference(), 'saving does not accept them').toMatchObject({ state: 'changed' });

  notebook.call('note.acceptWords', { id, passageId: bridge });
  expect(reference()).toMatchObject({ state: 'current', words: 'must open to civilians' });
  expect(notebook.call('search.query', { query: 'rest', kinds: ['note'] }).hits).toEqual([]);
  expect(notebook.call('search.query', { query: 'civilians', kinds: ['note'] }).hits).toHaveLength(
    1,
  );

  notebook.call('history.undo');
  expect(reference()).toMatchObject({ state: 'changed', words: before });
});

test('words can be accepted only of what the note quotes and what is there', async () => {
  using notebook = createTestNotebook();
  const { bridge, reply } = await negotiation(notebook);
  const id = save(notebook, bodyOf(quotation(bridge)));
  const accept = (passageId: string) => () => notebook.call('note.acceptWords', { id, passageId });
  expectApiError('UNKNOWN_ID', accept(reply));
  notebook.call('passage.delete', { id: bridge });
  expectApiError('UNKNOWN_ID', accept(bridge));
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('note.acceptWords', { id: NOBODY, passageId: bridge }),
  );
});

test('a quotation of a deleted passage stays, says so, and keeps its last words', async () => {
  using notebook = createTestNotebook();
  const { bridge } = await negotiation(notebook);
  const body = bodyOf(quotation(bridge));
  const id = save(notebook, body);
  notebook.call('passage.delete', { id: bridge });
  const reference = {
    kind: 'passage' as const,
    id: bridge,
    state: 'deleted' as const,
    words: 'The Oster bridge must open to civilians, … Then we can talk about the rest.',
  };
  expect(notebook.call('note.get', { id })).toMatchObject({ body, references: [reference] });
  save(notebook, bodyOf(quotation(bridge), paragraph(words('Withdrawn?'))), id);
  expect(notebook.call('note.get', { id }).references).toEqual([reference]);
});

test('a mention has the present name of its thing, and the last known when that is gone', () => {
  using notebook = createTestNotebook();
  const { id: actor } = notebook.call('actor.create', { name: 'Mara Voss' });
  const id = save(notebook, bodyOf(paragraph(mention('actor', actor))));
  const reference = () => notebook.call('note.get', { id }).references[0]!;
  notebook.call('actor.update', { id: actor, name: 'Mara Voss-Lind' });
  expect(reference()).toMatchObject({ state: 'current', words: 'Mara Voss-Lind' });
  save(notebook, bodyOf(paragraph(words('By '), mention('actor', actor))), id);
  notebook.call('actor.delete', { id: actor });
  expect(reference()).toMatchObject({ state: 'deleted', words: 'Mara Voss-Lind' });
});

test('a reference that is taken out of the text is forgotten', async () => {
  using notebook = createTestNotebook();
  const { bridge } = await negotiation(notebook);
  const { db } = notebook.notebook;
  const id = save(notebook, bodyOf(quotation(bridge)));
  expect(notesQuoting(db, bridge)).toMatchObject([{ id, title: 'Brief', quotationCount: 1 }]);
  save(notebook, bodyOf(paragraph(words('Nothing quoted.'))), id);
  expect(notesQuoting(db, bridge)).toEqual([]);
  expect(notebook.call('note.get', { id }).references).toEqual([]);
});

test('each save that changes something has a version of its own; saving what is there changes nothing', () => {
  using notebook = createTestNotebook();
  const body = bodyOf(paragraph(words('one')));
  const { id } = notebook.call('note.save', { title: 'Brief', body });
  const before = notebook.call('note.get', { id });
  const steps = notebook.call('history.list').total;
  expect(notebook.call('note.save', { id, title: 'Brief', body }).version).toBe(1);
  expect(notebook.call('note.get', { id })).toEqual(before);
  expect(notebook.call('history.list').total).toBe(steps);

  expect(notebook.call('note.save', { id, title: 'Second brief', body }).version).toBe(2);
  const after = notebook.call('note.get', { id });
  expect(after.title).toBe('Second brief');
  expect(after.updatedAt > before.updatedAt).toBe(true);
  expect(after.createdAt).toBe(before.createdAt);
});

test('a save that began from an older version is refused, and the newer one stays', () => {
  using notebook = createTestNotebook();
  const { id } = notebook.call('note.save', { title: 'Brief', body: { markdown: 'one' } });
  notebook.call('note.save', { id, title: 'Brief', body: { markdown: 'two' }, version: 1 });
  const error = expectApiError('NOTE_CONFLICT', () =>
    notebook.call('note.save', { id, title: 'Brief', body: { markdown: 'three' }, version: 1 }),
  );
  expect(error.details).toMatchObject({ id, version: 2 });
  expect(notebook.call('note.get', { id }).excerpt).toBe('two');
  notebook.call('note.save', { id, title: 'Brief', body: { markdown: 'four' }, version: 2 });
  expect(notebook.call('note.get', { id }).excerpt).toBe('four');
});

test('autosaves in a row are one step of the history, which undo takes back at once', async () => {
  using notebook = createTestNotebook();
  const { bridge } = await negotiation(notebook);
  const { id } = notebook.call('note.save', { title: 'Brief', body: { markdown: 'begun' } });
  const begun = notebook.call('note.get', { id });
  const steps = notebook.call('history.list').total;
  for (const text of ['a', 'ab', `ab\n\n[[passage:${bridge}]]`, `abc\n\n[[passage:${bridge}]]`]) {
    notebook.call('note.save', { id, title: `Brief ${text[0]}`, body: { markdown: text } });
  }
  const written = notebook.call('note.get', { id });
  const list = notebook.call('history.list');
  expect(list.total).toBe(steps + 1);
  expect(list.steps[0]).toMatchObject({ label: 'Saved note', subject: 'Brief a' });
  notebook.call('history.undo');
  expect(notebook.call('note.get', { id })).toEqual(begun);
  notebook.call('history.redo');
  expect(notebook.call('note.get', { id })).toEqual(written);
});

test('Markdown may go on quoting what the note quoted before it was deleted, but nothing else', async () => {
  using notebook = createTestNotebook();
  const { bridge, reply } = await negotiation(notebook);
  const markdown = `[[passage:${bridge}]]`;
  const { id } = notebook.call('note.save', { title: 'Brief', body: { markdown } });
  notebook.call('passage.delete', { id: bridge });
  notebook.call('passage.delete', { id: reply });
  const saveAgain = (text: string) => () =>
    notebook.call('note.save', { id, title: 'Brief', body: { markdown: text } });
  expect(saveAgain(`${markdown}\n\nStill.`)().version).toBe(2);
  expectApiError('UNKNOWN_ID', saveAgain(`[[passage:${reply}]]`));
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('note.save', { title: 'Other', body: { markdown } }),
  );
});

test('notes are listed with the last changed first, page by page', () => {
  using notebook = createTestNotebook();
  const ids = ['one', 'two', 'three'].map(
    (title) => notebook.call('note.save', { title, body: { markdown: title } }).id,
  );
  notebook.call('note.save', { id: ids[0]!, title: 'one', body: { markdown: 'again' } });
  const page = notebook.call('note.list', { limit: 2 });
  expect(page.notes.map(({ title }) => title)).toEqual(['one', 'three']);
  expect(page.total).toBe(3);
  const rest = notebook.call('note.list', { limit: 2, cursor: page.nextCursor! });
  expect(rest.notes.map(({ title }) => title)).toEqual(['two']);
  expect(rest.nextCursor).toBeNull();
});

test('an excerpt is the beginning of the text in one line, cut between words', () => {
  using notebook = createTestNotebook();
  const markdown = `# Heading\n\n- first\n- second\n\n${'wording '.repeat(60)}`;
  const { id } = notebook.call('note.save', { title: 'Long', body: { markdown } });
  const { excerpt } = notebook.call('note.get', { id });
  expect(excerpt).toMatch(/^Heading first second wording wording .* wording…$/);
  expect(excerpt.length).toBeLessThanOrEqual(201);
});

test('a note that is deleted takes its links along and is shown as gone where it is mentioned', async () => {
  using notebook = createTestNotebook();
  const { bridge } = await negotiation(notebook);
  const id = save(notebook, bodyOf(quotation(bridge)));
  const other = save(notebook, bodyOf(paragraph(mention('note', id))));
  notebook.call('link.create', { from: id, to: bridge, type: 'supports' });
  const links = notebook.call('link.list').total;
  const note = notebook.call('note.get', { id });

  notebook.call('note.delete', { id });
  expect(notebook.call('link.list').total).toBe(links - 1);
  expectApiError('UNKNOWN_ID', () => notebook.call('note.get', { id }));
  expect(notebook.call('note.get', { id: other }).references).toMatchObject([
    { kind: 'note', state: 'deleted', words: 'Brief' },
  ]);
  notebook.call('history.undo');
  expect(notebook.call('note.get', { id })).toEqual(note);
  expect(notebook.call('link.list').total).toBe(links);
});

test('a note of very long words without space is kept whole', () => {
  using notebook = createTestNotebook();
  const long = `${'x'.repeat(100_000)}${' '.repeat(100_000)}\n`.repeat(2);
  const id = save(notebook, bodyOf(paragraph(words(long))));
  const row = first<{ text: string }>(
    notebook.notebook.db,
    'SELECT text FROM note WHERE id = :id',
    { id },
  );
  expect(row?.text).toBe(`${'x'.repeat(100_000)}\n${'x'.repeat(100_000)}`);
});
