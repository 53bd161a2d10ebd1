import { expect, test } from 'vitest';
import type { InputOf } from '../../db/api/contract.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

/** A notebook in which two people, and one who gave no name, did this and that. */
async function workedOn() {
  const notebook = createTestNotebook();
  const as = (author: string | null) => (notebook.notebook.author = author);
  as('Edda');
  const sourceId = await notebook.paste('The crews must come home.', 'Überfahrt');
  const passage = notebook.call('passage.create', {
    sourceId,
    quotes: ['The crews'],
    tags: ['Crews'],
    speakers: ['Marrow'],
  });
  as('Jonas');
  const { id: tagId } = notebook.call('tag.create', { name: 'Паром' });
  notebook.call('tag.update', { id: tagId, description: 'Ferries.' });
  as(null);
  notebook.call('passage.update', { id: passage.id, comment: 'By night.' });
  return { notebook, passage, sourceId, tagId };
}

const found = (notebook: TestNotebook, filter: InputOf<'history.list'>) => {
  const { steps, total } = notebook.call('history.list', filter);
  expect(total, 'all that are found fit on the page').toBe(steps.length);
  return steps.map(({ operation }) => operation);
};

test('steps are found by words of their lines, without regard to case and accents', async () => {
  const { notebook } = await workedOn();
  using _ = notebook;
  expect(found(notebook, { text: 'uberfahrt' })).toEqual(['source.paste']);
  expect(found(notebook, { text: 'ПАРОМ' })).toEqual(['tag.update', 'tag.create']);
  expect(found(notebook, { text: 'crews created' })).toEqual(['passage.create']);
  expect(found(notebook, { text: '100%' })).toEqual([]);
  expect(found(notebook, { text: '  ' })).toHaveLength(5);
});

test('steps are found by the kinds of things they touched', async () => {
  const { notebook } = await workedOn();
  using _ = notebook;
  expect(found(notebook, { kinds: ['source'] })).toEqual(['source.paste']);
  expect(found(notebook, { kinds: ['actor', 'source'] })).toEqual([
    'passage.create',
    'source.paste',
  ]);
  expect(found(notebook, { kinds: ['note'] })).toEqual([]);
});

test('steps are found by who did them, also where nobody is named', async () => {
  const { notebook } = await workedOn();
  using _ = notebook;
  expect(found(notebook, { author: 'Jonas' })).toEqual(['tag.update', 'tag.create']);
  expect(found(notebook, { author: null })).toEqual(['passage.update']);
  expect(found(notebook, { author: 'Nobody' })).toEqual([]);
  expect(notebook.call('history.authors').authors).toEqual([
    { name: 'Edda', steps: 2 },
    { name: 'Jonas', steps: 2 },
    { name: null, steps: 1 },
  ]);
});

test('steps are found by when they were done, the moment itself belonging to what follows', async () => {
  const { notebook } = await workedOn();
  using _ = notebook;
  const [last, , middle] = notebook.call('history.list', {}).steps;
  expect(found(notebook, { after: middle!.at })).toHaveLength(3);
  expect(found(notebook, { before: middle!.at })).toHaveLength(2);
  expect(found(notebook, { after: middle!.at, before: last!.at })).toHaveLength(2);
  expect(found(notebook, { after: '2031-03-03T09:00:00Z' }), 'without thousandths').toHaveLength(5);
});

test('steps are found by one thing that they touched, its parts included', async () => {
  const { notebook, passage, tagId } = await workedOn();
  using _ = notebook;
  expect(found(notebook, { touching: tagId })).toEqual(['tag.update', 'tag.create']);
  expect(found(notebook, { touching: passage.id })).toEqual(['passage.update', 'passage.create']);
  expect(found(notebook, { touching: passage.speakers[0]!.id })).toEqual(['passage.create']);
  expect(found(notebook, { touching: passage.id, author: 'Edda', text: 'crews' })).toEqual([
    'passage.create',
  ]);
});

test('what a step touched is known also when it was undone for good', async () => {
  const { notebook, passage } = await workedOn();
  using _ = notebook;
  notebook.call('history.undo');
  notebook.call('tag.create', { name: 'Monitoring' });
  const { steps } = notebook.call('history.list', { touching: passage.id });
  expect(steps.map(({ operation, state }) => [operation, state])).toEqual([
    ['passage.update', 'superseded'],
    ['passage.create', 'done'],
  ]);
  expect(steps[0]!.touched).toEqual([{ kind: 'passage', id: passage.id }]);
  expect(found(notebook, { state: 'superseded' })).toEqual(['passage.update']);
});

test('a step that took in others touched what they touched', () => {
  using notebook = createTestNotebook();
  notebook.notebook.now = () => new Date(Date.UTC(2031, 2, 3));
  const body = { markdown: 'One' };
  const { id } = notebook.call('note.save', { title: 'Brief', body });
  notebook.call('note.save', { id, title: 'Brief', body: { markdown: 'Two' } });
  notebook.call('note.save', { id, title: 'Brief', body: { markdown: 'Three' } });
  const { steps } = notebook.call('history.list', { touching: id });
  expect(steps.map(({ touched }) => touched)).toEqual(steps.map(() => [{ kind: 'note', id }]));
  expect(steps).toHaveLength(2);
});

test('steps from one on are listed page by page, and the filter holds on each page', async () => {
  const { notebook } = await workedOn();
  using _ = notebook;
  const all = notebook.call('history.list', {}).steps;
  const from = all[3]!.id;
  const first = notebook.call('history.list', { from, limit: 3 });
  expect(first.steps).toEqual(all.slice(0, 3));
  expect(first.total).toBe(4);
  const second = notebook.call('history.list', { from, limit: 3, cursor: first.nextCursor! });
  expect(second.steps).toEqual([all[3]]);
  expect(second.nextCursor).toBeNull();
  const unknown = '01a0f2b4-0000-7000-8000-000000000000';
  expectApiError('UNKNOWN_ID', () => notebook.call('history.list', { from: unknown }));
});
