import { expect, test } from 'vitest';
import type { ConditionInput } from '../../db/api/inputs.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { FERRY_TALKS } from '../helpers/ferryTalks.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

async function withConditions(...conditions: ConditionInput[]) {
  const notebook: TestNotebook = createTestNotebook();
  const sourceId = await notebook.paste(FERRY_TALKS);
  const quote = 'only if Aldova withdraws its patrol boats';
  const passage = notebook.call('passage.create', { sourceId, quotes: [quote], conditions });
  return Object.assign(notebook, { sourceId, passage });
}

test('a condition is open until somebody says otherwise', async () => {
  using notebook = await withConditions(
    { action: 'withdraws' },
    { action: 'suspends', status: 'open' },
  );
  expect(notebook.passage.conditions.map(({ status, changes }) => ({ status, changes }))).toEqual([
    { status: 'open', changes: [] },
    { status: 'open', changes: [] },
  ]);
});

test('a status that is set from the beginning is the first change', async () => {
  using notebook = await withConditions({ action: 'withdraws', status: 'refused' });
  const [condition] = notebook.passage.conditions;
  expect(condition!.status).toBe('refused');
  expect(condition!.changes).toEqual([
    { status: 'refused', at: notebook.passage.createdAt, evidenceId: null, note: '' },
  ]);
});

test('every change of status is kept, with its evidence, in order', async () => {
  using notebook = await withConditions({ action: 'withdraws' });
  const { id } = notebook.passage.conditions[0]!;
  const evidence = notebook.call('passage.create', {
    sourceId: notebook.sourceId,
    quotes: ['without another lost week'],
  });
  notebook.call('condition.setStatus', { id, status: 'refused', note: 'In a call.' });
  notebook.call('condition.setStatus', { id, status: 'met', evidenceId: evidence.id });
  const passage = notebook.call('condition.setStatus', { id, status: 'met' });
  const [condition] = passage.conditions;
  expect(passage.id).toBe(notebook.passage.id);
  expect(condition!.status).toBe('met');
  expect(
    condition!.changes.map(({ status, evidenceId, note }) => [status, evidenceId, note]),
  ).toEqual([
    ['refused', null, 'In a call.'],
    ['met', evidence.id, ''],
    ['met', null, ''],
  ]);
  const times = condition!.changes.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
  expect(notebook.call('history.list').steps[0]).toMatchObject({
    label: 'Changed condition',
    subject: '“withdraws” → met',
  });
});

test('when its evidence is deleted a change stays, without it, until undo', async () => {
  using notebook = await withConditions({ action: 'withdraws' });
  const { id } = notebook.passage.conditions[0]!;
  const evidence = notebook.call('passage.create', {
    sourceId: notebook.sourceId,
    quotes: ['lost week'],
  });
  notebook.call('condition.setStatus', { id, status: 'met', evidenceId: evidence.id });
  const evidenceOf = () =>
    notebook.call('passage.get', { id: notebook.passage.id }).conditions[0]!.changes[0]!.evidenceId;
  notebook.call('passage.delete', { id: evidence.id });
  expect(evidenceOf()).toBeNull();
  notebook.call('history.undo');
  expect(evidenceOf()).toBe(evidence.id);
});

test('unknown conditions and evidence are errors', async () => {
  using notebook = await withConditions({ action: 'withdraws' });
  const { id } = notebook.passage.conditions[0]!;
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('condition.setStatus', { id: NOWHERE, status: 'met' }),
  );
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('condition.setStatus', { id, status: 'met', evidenceId: NOWHERE }),
  );
  expect(notebook.call('passage.get', { id: notebook.passage.id })).toEqual(notebook.passage);
});

test('editing conditions keeps those that are named by id, with their changes', async () => {
  using notebook = await withConditions(
    { action: 'withdraws', unlocks: 'the corridor', requiredOf: ['Aldova'], status: 'refused' },
    { action: 'suspends' },
    { action: 'signs' },
  );
  const [withdraws, , signs] = notebook.passage.conditions;
  const { conditions } = notebook.call('passage.update', {
    id: notebook.passage.id,
    conditions: [
      { id: signs!.id, action: 'signs first' },
      { action: 'pays', requiredOf: 'Norvane' },
      { id: withdraws!.id, action: 'withdraws its boats' },
    ],
  });
  expect(conditions.map(({ action }) => action)).toEqual([
    'signs first',
    'pays',
    'withdraws its boats',
  ]);
  expect(conditions[0]!.id).toBe(signs!.id);
  expect(conditions[2]).toEqual({ ...withdraws!, action: 'withdraws its boats' });
  expect(conditions[1]!.requiredOf.map(({ name }) => name)).toEqual(['Norvane']);
});

test('an edit that sets another status keeps it as a change', async () => {
  using notebook = await withConditions({ action: 'withdraws', unlocks: 'the corridor' });
  const { id } = notebook.passage.conditions[0]!;
  const edit = (condition: ConditionInput) =>
    notebook.call('passage.update', { id: notebook.passage.id, conditions: [condition] })
      .conditions[0]!;
  edit({ id, action: 'withdraws', status: 'met' });
  const edited = edit({ id, action: 'withdraws', status: 'met', unlocks: null });
  expect(edited.changes.map(({ status }) => status)).toEqual(['met']);
  expect(edited.unlocks).toBeNull();
});

test('a condition of another passage cannot be taken over', async () => {
  using notebook = await withConditions({ action: 'withdraws' });
  const conditions = [{ id: notebook.passage.conditions[0]!.id, action: 'withdraws' }];
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('passage.create', {
      sourceId: notebook.sourceId,
      quotes: ['lost week'],
      conditions,
    }),
  );
});

test('undo takes back an edit of conditions, changes and all', async () => {
  using notebook = await withConditions(
    { action: 'withdraws', status: 'refused', requiredOf: ['Aldova'] },
    { action: 'suspends' },
  );
  notebook.call('passage.update', { id: notebook.passage.id, conditions: [{ action: 'pays' }] });
  notebook.call('history.undo');
  expect(notebook.call('passage.get', { id: notebook.passage.id })).toEqual(notebook.passage);
});

test('a condition is written out, changed and deleted, each a step that can be undone', async () => {
  using notebook = await withConditions({ action: 'withdraws' });
  const before = notebook.passage;
  const created = notebook.call('condition.create', {
    passageId: before.id,
    requiredOf: 'Norvane',
    action: 'sends the crews home',
    unlocks: 'a meeting',
    due: '2031-04~',
  });
  expect(created.conditions).toMatchObject([
    { action: 'withdraws' },
    { action: 'sends the crews home', unlocks: 'a meeting', due: '2031-04~', status: 'open' },
  ]);
  const { id } = created.conditions[1]!;
  notebook.call('condition.setStatus', { id, status: 'refused' });
  const changed = notebook.call('condition.update', { id, due: null, requiredOf: [] });
  expect(changed.conditions[1]).toMatchObject({
    requiredOf: [],
    unlocks: 'a meeting',
    due: null,
    status: 'refused',
    changes: [{ status: 'refused' }],
  });
  expect(notebook.call('condition.delete', { id }).conditions).toEqual(before.conditions);
  expect(
    notebook.call('history.list').steps.map(({ label, subject }) => `${label} ${subject}`),
  ).toEqual(
    expect.arrayContaining([
      'Created condition “sends the crews home”',
      'Edited condition “sends the crews home”',
      'Deleted condition “sends the crews home”',
    ]),
  );
  notebook.call('history.undo');
  expect(notebook.call('passage.get', { id: before.id })).toEqual(changed);
  for (let step = 0; step < 3; step += 1) notebook.call('history.undo');
  expect(notebook.call('passage.get', { id: before.id })).toEqual(before);
});

test('a condition that changes nothing is no step, and one that is nowhere is an error', async () => {
  using notebook = await withConditions({ action: 'withdraws', due: '2031-05' });
  const { id } = notebook.passage.conditions[0]!;
  const { total } = notebook.call('history.list');
  notebook.call('condition.update', { id, action: 'withdraws', due: '2031-05' });
  expect(notebook.call('history.list').total).toBe(total);
  expectApiError('UNKNOWN_ID', () => notebook.call('condition.update', { id: NOWHERE }));
  expectApiError('UNKNOWN_ID', () => notebook.call('condition.delete', { id: NOWHERE }));
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('condition.create', { passageId: NOWHERE, action: 'withdraws' }),
  );
  expectApiError('INVALID_INPUT', () => notebook.call('condition.update', { id, due: 'soon' }));
});
