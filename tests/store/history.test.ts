import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { contract, operationNames } from '../../db/api/contract.ts';
import { all } from '../../db/store/database.ts';
import { examine } from '../../db/store/doctor/doctor.ts';
import { clearHistory } from '../../db/store/history/clear.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { dump } from '../helpers/dump.ts';
import { everyChange } from '../helpers/everyChange.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** Makes all changes of the session; gives the dump before the first and after each. */
async function makeEveryChange(notebook: TestNotebook): Promise<Array<Record<string, string[]>>> {
  const ids: Record<string, string> = {};
  const states = [dump(notebook.notebook.db)];
  for (const call of everyChange) {
    await call.make(notebook, ids);
    states.push(dump(notebook.notebook.db));
  }
  return states;
}

const steps = (notebook: TestNotebook) => notebook.call('history.list', { limit: 1000 }).steps;

test('the session covers every operation that changes a notebook', () => {
  const changing = operationNames.filter((name) => contract[name].effect === 'changes');
  const covered = new Set(everyChange.map(({ operation }) => operation));
  expect(changing.filter((name) => !covered.has(name))).toEqual([]);
});

test('every change can be taken back and made again', async () => {
  using notebook = createTestNotebook();
  const { db } = notebook.notebook;
  const ids: Record<string, string> = {};
  for (const [index, call] of everyChange.entries()) {
    const where = `${index}: ${call.operation}`;
    const before = dump(db);
    await call.make(notebook, ids);
    const after = dump(db);
    expect(after, `${where} changes something`).not.toEqual(before);

    expect(notebook.call('history.undo').step.operation, where).toBe(call.operation);
    expect(dump(db), `${where}, undone`).toEqual(before);
    expect(examine(db), `${where}, undone`).toEqual([]);
    expect(notebook.call('history.redo').step.operation, where).toBe(call.operation);
    expect(dump(db), `${where}, redone`).toEqual(after);
    expect(examine(db), `${where}, redone`).toEqual([]);
  }
});

test('undo leads back to the empty notebook and redo to the end, state by state', async () => {
  using notebook = createTestNotebook();
  const { db } = notebook.notebook;
  const states = await makeEveryChange(notebook);
  expect(steps(notebook), 'a change is a step').toHaveLength(everyChange.length);

  for (const state of states.slice(0, -1).toReversed()) {
    notebook.call('history.undo');
    expect(dump(db)).toEqual(state);
  }
  expectApiError('NOTHING_TO_UNDO', () => notebook.call('history.undo'));
  expect(notebook.call('notebook.info').counts).toEqual({
    sources: 0,
    passages: 0,
    notes: 0,
    actors: 0,
    links: 0,
    needReview: 0,
  });
  for (const state of states.slice(1)) {
    notebook.call('history.redo');
    expect(dump(db)).toEqual(state);
  }
  expectApiError('NOTHING_TO_REDO', () => notebook.call('history.redo'));
});

test('undo and redo go on after the notebook was closed and opened', async () => {
  using notebook = createTestNotebook();
  const states = await makeEveryChange(notebook);
  for (const [index, state] of states.slice(0, -1).toReversed().entries()) {
    if (index % 5 === 0) notebook.reopen();
    notebook.call('history.undo');
    expect(dump(notebook.notebook.db)).toEqual(state);
  }
  for (const [index, state] of states.slice(1).entries()) {
    if (index % 5 === 0) notebook.reopen();
    notebook.call('history.redo');
    expect(dump(notebook.notebook.db)).toEqual(state);
  }
});

test('a change after undo ends the way forward; what was undone stays readable', () => {
  using notebook = createTestNotebook();
  notebook.call('tag.create', { name: 'Ferry corridor' });
  notebook.call('tag.create', { name: 'Detained crews' });
  notebook.call('history.undo');
  notebook.call('tag.create', { name: 'Monitoring' });
  expectApiError('NOTHING_TO_REDO', () => notebook.call('history.redo'));
  expect(steps(notebook).map(({ subject, state }) => [subject, state])).toEqual([
    ['Monitoring', 'done'],
    ['Detained crews', 'superseded'],
    ['Ferry corridor', 'done'],
  ]);
  notebook.call('history.undo');
  notebook.call('history.undo');
  expectApiError('NOTHING_TO_UNDO', () => notebook.call('history.undo'));
  notebook.call('history.redo');
  notebook.call('history.redo');
  const { tags } = notebook.call('tag.list', { family: 'issue' });
  expect(tags.map(({ name }) => name)).toEqual(['Ferry corridor', 'Monitoring']);
});

test('a step says who did what to what, and when', async () => {
  using notebook = createTestNotebook();
  const id = await notebook.paste('The crews must come home.', 'Talks at the ferry');
  expect(steps(notebook)).toEqual([
    {
      id: expect.any(String),
      at: '2031-03-03T09:00:01.000Z',
      author: 'Tester',
      operation: 'source.paste',
      label: 'Pasted source',
      subject: 'Talks at the ferry',
      state: 'done',
      touched: [{ kind: 'source', id }],
    },
  ]);
});

test('the notebook says in words what undo and redo would do', () => {
  using notebook = createTestNotebook();
  expect(notebook.call('notebook.info')).toMatchObject({ undo: null, redo: null });
  notebook.call('tag.create', { name: 'Ferry corridor' });
  expect(notebook.call('notebook.info')).toMatchObject({
    undo: 'Created tag: Ferry corridor',
    redo: null,
  });
  notebook.call('history.undo');
  expect(notebook.call('notebook.info')).toMatchObject({
    undo: null,
    redo: 'Created tag: Ferry corridor',
  });
});

test('history is listed page by page, newest first', () => {
  using notebook = createTestNotebook();
  const names = ['one', 'two', 'three', 'four', 'five'];
  for (const name of names) notebook.call('tag.create', { name });
  const listed: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = notebook.call('history.list', { limit: 2, ...(cursor && { cursor }) });
    expect(page.total).toBe(5);
    expect(page.steps.length).toBeLessThanOrEqual(2);
    listed.push(...page.steps.map(({ subject }) => subject));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(listed).toEqual(names.toReversed());
  expectApiError('INVALID_INPUT', () => notebook.call('history.list', { cursor: 'nonsense' }));
});

test('undo and redo tell what they changed, from their own point of view', () => {
  using notebook = createTestNotebook();
  const { id } = notebook.call('tag.create', { name: 'Ferry corridor' });
  expect(notebook.changed.at(-1)).toEqual({
    operation: 'tag.create',
    changes: [{ kind: 'tag', id, change: 'created' }],
  });
  notebook.call('history.undo');
  expect(notebook.changed.at(-1)).toEqual({
    operation: 'history.undo',
    changes: [{ kind: 'tag', id, change: 'deleted' }],
  });
  notebook.call('history.redo');
  expect(notebook.changed.at(-1)?.changes).toEqual([{ kind: 'tag', id, change: 'created' }]);
  notebook.call('tag.update', { id, name: 'The corridor' });
  notebook.call('history.undo');
  expect(notebook.changed.at(-1)?.changes).toEqual([{ kind: 'tag', id, change: 'updated' }]);
});

test('a call that changes nothing leaves no step and no news, and keeps the way forward', async () => {
  using notebook = createTestNotebook();
  const source = await notebook.paste('The crews must come home.');
  const passage = notebook.call('passage.create', {
    sourceId: source,
    quotes: ['crews'],
    tags: ['Crews'],
    speakers: ['Marrow'],
    conditions: [{ action: 'send them home' }],
  });
  const body = { markdown: 'Words' };
  const note = notebook.call('note.save', { title: 'Note', body }).id;
  const { actors } = notebook.call('actor.list', {});
  const { tags } = notebook.call('tag.list', { family: 'issue' });
  const link = notebook.call('link.create', { from: passage.id, to: note, type: 'supports' });
  const event = notebook.call('event.create', { title: 'Call', from: '2031-03-03' });
  notebook.call('savedSearch.create', { title: 'All', query: 'crews' });
  notebook.call('history.undo');

  const [told, before] = [notebook.changed.length, steps(notebook)];
  notebook.call('source.update', { id: source, title: 'Test source', comment: '' });
  notebook.call('passage.update', { id: passage.id });
  notebook.call('passage.update', {
    id: passage.id,
    quotes: ['crews'],
    tags: ['crews'],
    speakers: ['marrow'],
    conditions: [{ id: passage.conditions[0]!.id, action: 'send them home' }],
    saidOn: null,
    comment: '',
  });
  notebook.call('note.save', { id: note, title: 'Note', body });
  notebook.call('actor.update', { id: actors[0]!.id, name: actors[0]!.name });
  notebook.call('tag.update', { id: tags[0]!.id, name: tags[0]!.name });
  notebook.call('link.update', { id: link.id, type: 'supports', note: '' });
  notebook.call('event.update', { id: event.id, title: 'Call' });
  await notebook.call('source.paste', { title: 'Again', text: 'The crews must come home.' });
  expect(steps(notebook)).toEqual(before);
  expect(notebook.changed).toHaveLength(told);
  expect(notebook.call('notebook.info').redo).toBe('Saved search: All');
});

test('a call that fails half way leaves nothing behind', async () => {
  using notebook = createTestNotebook();
  const source = await notebook.paste('The crews must come home.');
  const before = [dump(notebook.notebook.db), steps(notebook)];
  expectApiError('QUOTE_NOT_FOUND', () =>
    notebook.call('passage.create', {
      sourceId: source,
      quotes: ['crews'],
      tags: ['A new issue'],
      speakers: ['A new actor'],
      evidence: [{ kind: 'cue', quote: 'not in the text' }],
    }),
  );
  expect([dump(notebook.notebook.db), steps(notebook)]).toEqual(before);
  // The next step must not inherit what was recorded of the failed one.
  notebook.call('tag.create', { name: 'Ferry corridor' });
  expect(steps(notebook)[0]).toMatchObject({ operation: 'tag.create' });
  expect(steps(notebook)[0]!.touched).toHaveLength(1);
});

test('characters that are hard to write survive undo and redo', () => {
  using notebook = createTestNotebook();
  const hard = 'a\u0000b "c" \\d \u2028 🚢 لا ‏ \u001f {"e":1} 1e400';
  const { id } = notebook.call('event.create', {
    title: 'Call',
    from: '2031',
    description: hard,
  });
  notebook.call('history.undo');
  notebook.call('history.redo');
  expect(notebook.call('event.list').events).toMatchObject([{ id, description: hard }]);
});

/** A notebook with a note, and a clock that stands still between the saves of a test. */
function noteBeingWritten(): {
  notebook: TestNotebook;
  save(text: string): void;
  wait(seconds: number): void;
} & Disposable {
  const notebook = createTestNotebook();
  let time = Date.UTC(2031, 2, 3, 9);
  notebook.notebook.now = () => new Date(time);
  const { id } = notebook.call('note.save', { title: 'Brief', body: { markdown: '' } });
  return {
    notebook,
    save: (text) =>
      void notebook.call('note.save', { id, title: 'Brief', body: { markdown: text } }),
    wait: (seconds) => void (time += seconds * 1000),
    [Symbol.dispose]: () => notebook[Symbol.dispose](),
  };
}

test('autosaves of one note, each within a minute of the last, are one step', () => {
  using writing = noteBeingWritten();
  const { notebook, save, wait } = writing;
  wait(3600);
  const before = dump(notebook.notebook.db);
  for (const text of ['The', 'The crews', 'The crews must', 'The crews must come']) {
    wait(60);
    save(text);
  }
  const after = dump(notebook.notebook.db);
  expect(steps(notebook).map(({ at, label }) => [at, label])).toEqual([
    ['2031-03-03T10:04:00.000Z', 'Saved note'],
    ['2031-03-03T09:00:00.000Z', 'Saved note'],
  ]);
  notebook.call('history.undo');
  expect(dump(notebook.notebook.db)).toEqual(before);
  notebook.call('history.redo');
  expect(dump(notebook.notebook.db)).toEqual(after);
});

test('what a step of many autosaves keeps does not grow with their number', () => {
  using writing = noteBeingWritten();
  const { notebook, save, wait } = writing;
  wait(3600);
  for (let length = 1; length <= 50; length += 1) {
    wait(1);
    save('word '.repeat(length));
  }
  const kept = all(notebook.notebook.db, `SELECT * FROM history_change WHERE table_name = 'note'`);
  expect(kept).toHaveLength(2);
});

test('a step of autosaves keeps every quotation that came and went', async () => {
  using writing = noteBeingWritten();
  const { notebook, save, wait } = writing;
  const sourceId = await notebook.paste('The crews must come home before we talk of fish.');
  const [one, two] = ['crews', 'fish'].map(
    (quote) => notebook.call('passage.create', { sourceId, quotes: [quote] }).id,
  );
  wait(3600);
  save(`[[passage:${one}]]`);
  const before = dump(notebook.notebook.db);
  wait(3600);
  for (const text of [`[[passage:${two}]]`, 'none', `[[passage:${two}]]\n\n[[passage:${one}]]`]) {
    save(text);
  }
  const after = dump(notebook.notebook.db);
  notebook.call('history.undo');
  expect(dump(notebook.notebook.db)).toEqual(before);
  notebook.call('history.redo');
  expect(dump(notebook.notebook.db)).toEqual(after);
  expect(examine(notebook.notebook.db)).toEqual([]);
});

test('autosaves are steps of their own after a pause, another action, or an undo', () => {
  using writing = noteBeingWritten();
  const { notebook, save, wait } = writing;
  wait(61);
  save('after a pause');
  notebook.call('tag.create', { name: 'Ferry corridor' });
  save('after another action');
  notebook.call('history.undo');
  save('after an undo');
  expect(steps(notebook).map(({ operation, state }) => `${operation} ${state}`)).toEqual([
    'note.save done',
    'note.save superseded',
    'tag.create done',
    'note.save done',
    'note.save done',
  ]);
});

test('autosaves of two notes are not one step', () => {
  using writing = noteBeingWritten();
  const { notebook, save } = writing;
  const other = notebook.call('note.save', { title: 'Other', body: { markdown: '' } }).id;
  save('one');
  notebook.call('note.save', { id: other, title: 'Other', body: { markdown: 'two' } });
  save('three');
  expect(steps(notebook).map(({ subject }) => subject)).toEqual([
    'Brief',
    'Other',
    'Brief',
    'Other',
    'Brief',
  ]);
});

test('a forgotten history leaves the notebook as it is, and nothing to take back', async () => {
  using notebook = createTestNotebook();
  const { db } = notebook.notebook;
  await makeEveryChange(notebook);
  const before = dump(db);
  clearHistory(db);
  expect(dump(db)).toEqual(before);
  expect(steps(notebook)).toEqual([]);
  expectApiError('NOTHING_TO_UNDO', () => notebook.call('history.undo'));
  expect(examine(db)).toEqual([]);
});

test('deleted words stay in the file while undo can bring them back, and are gone afterwards', async () => {
  using notebook = createTestNotebook();
  const isInFile = () => {
    notebook.reopen();
    return readFileSync(notebook.path, 'latin1').toLowerCase().includes('xylobrach');
  };
  const text = 'The crews must come home, said Xylobrach.';
  const sourceId = await notebook.paste(text, 'Xylobrach speaks');
  const passage = notebook.call('passage.create', {
    sourceId,
    quotes: ['said Xylobrach'],
    speakers: ['Xylobrach'],
    comment: 'Xylobrach again.',
  });
  const body = { markdown: `[[passage:${passage.id}]]` };
  const note = notebook.call('note.save', { title: 'Xylobrach', body });
  notebook.call('note.delete', { id: note.id });
  notebook.call('source.delete', { id: sourceId });
  notebook.call('actor.delete', { id: passage.speakers[0]!.id });
  expect(isInFile()).toBe(true);
  clearHistory(notebook.notebook.db);
  expect(isInFile()).toBe(false);
});
