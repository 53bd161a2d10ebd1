import { expect, test } from 'vitest';
import { examine } from '../../db/store/doctor/doctor.ts';
import { currentFacts } from '../../db/store/facts/currentFacts.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { describeFacts } from '../helpers/describeFacts.ts';
import { dump } from '../helpers/dump.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const subjects = (notebook: TestNotebook, state: 'done' | 'undone' | 'superseded') =>
  notebook.call('history.list', { state }).steps.map(({ subject }) => subject);

test('everything from a step on is taken back at once, and done again one by one', async () => {
  using notebook = createTestNotebook();
  const { db } = notebook.notebook;
  const sourceId = await notebook.paste('The crews must come home before we talk of fish.');
  const states = [dump(db)];
  notebook.call('passage.create', { sourceId, quotes: ['crews'], tags: ['Crews'] });
  states.push(dump(db));
  const { id } = notebook.call('passage.create', {
    sourceId,
    quotes: ['fish'],
    speakers: ['Reke'],
  });
  states.push(dump(db));
  notebook.call('passage.update', { id, tags: ['Fish', 'Crews'] });
  states.push(dump(db));
  notebook.call('passage.delete', { id });
  states.push(dump(db));

  const first = notebook.call('history.list', {}).steps[3]!;
  const { steps } = notebook.call('history.undoTo', { id: first.id });
  expect(steps.map(({ operation, state }) => `${operation} ${state}`)).toEqual([
    'passage.delete undone',
    'passage.update undone',
    'passage.create undone',
    'passage.create undone',
  ]);
  expect(dump(db)).toEqual(states[0]);
  expect(examine(db)).toEqual([]);
  expect(notebook.call('notebook.info').redo).toBe('Created passage: “crews”');
  for (const state of states.slice(1)) {
    notebook.call('history.redo');
    expect(dump(db)).toEqual(state);
  }
});

test('what was changed is told once for each thing, as it is seen from before to after', () => {
  using notebook = createTestNotebook();
  const kept = notebook.call('tag.create', { name: 'Crews' }).id;
  const start = notebook.call('tag.create', { name: 'Fish' }).id;
  notebook.call('tag.update', { id: start, name: 'Fishing' });
  notebook.call('tag.update', { id: kept, name: 'Sailors' });
  const passing = notebook.call('tag.create', { name: 'Passing' }).id;
  notebook.call('tag.delete', { id: passing });
  notebook.call('tag.delete', { id: kept });
  const step = notebook.call('history.list', { touching: start }).steps.at(-1)!;
  const { changes } = notebook.call('history.undoTo', { id: step.id });
  expect(changes).toEqual([
    { kind: 'tag', id: kept, change: 'created' },
    { kind: 'tag', id: start, change: 'deleted' },
  ]);
  expect(notebook.changed.at(-1)).toEqual({ operation: 'history.undoTo', changes });
  expect(notebook.call('tag.list', { family: 'issue' }).tags.map(({ name }) => name)).toEqual([
    'Crews',
  ]);
});

test('a step that is undone already, or not there, is no place to go back to', () => {
  using notebook = createTestNotebook();
  notebook.call('tag.create', { name: 'Crews' });
  notebook.call('tag.create', { name: 'Fish' });
  const [fish, crews] = notebook.call('history.list', {}).steps;
  notebook.call('history.undo');
  expectApiError('NOTHING_TO_UNDO', () => notebook.call('history.undoTo', { id: fish!.id }));
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('history.undoTo', { id: '01a0f2b4-0000-7000-8000-000000000000' }),
  );
  expect(subjects(notebook, 'done')).toEqual(['Crews']);
  notebook.call('tag.create', { name: 'Ferries' });
  notebook.call('history.undoTo', { id: crews!.id });
  expect(subjects(notebook, 'undone')).toEqual(['Ferries', 'Crews']);
  expect(subjects(notebook, 'superseded')).toEqual(['Fish']);
});

test('the facts that views are counted from follow', async () => {
  using notebook = createTestNotebook();
  const facts = () => describeFacts(currentFacts(notebook.notebook.db));
  const sourceId = await notebook.paste('The crews must come home before we talk of fish.');
  const before = facts();
  notebook.call('passage.create', { sourceId, quotes: ['crews'], tags: ['Crews'] });
  const step = notebook.call('history.list', {}).steps[0]!;
  notebook.call('passage.create', { sourceId, quotes: ['fish'], speakers: ['Reke'] });
  expect(facts()).not.toEqual(before);
  notebook.call('history.undoTo', { id: step.id });
  expect(facts()).toEqual(before);
});
