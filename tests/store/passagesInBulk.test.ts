import { expect, test } from 'vitest';
import { expectApiError } from '../helpers/apiErrors.ts';
import { FERRY_TALKS, spanOf } from '../helpers/ferryTalks.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const WORDS = ['The crews must come home', 'The waiting must stop', 'would reopen the corridor'];

/** A notebook with three passages: two of Marrow and one of Reke. */
async function withThree(): Promise<TestNotebook & { ids: string[] }> {
  const notebook = createTestNotebook();
  const sourceId = await notebook.paste(FERRY_TALKS, 'Ferry talks');
  const ids = WORDS.map(
    (words, index) =>
      notebook.call('passage.create', {
        sourceId,
        spans: [spanOf(FERRY_TALKS, words)],
        tags: ['Demand', 'Crews'],
        speakers: [index < 2 ? 'Ilse Marrow' : 'Tomas Reke'],
        comment: index === 0 ? 'First.' : '',
      }).id,
  );
  return Object.assign(notebook, { ids });
}

const read = (notebook: TestNotebook, id: string) => notebook.call('passage.get', { id });
const names = (list: ReadonlyArray<{ name: string }>) => list.map(({ name }) => name);

test('many passages get and lose tags, a stance, an attribution and a comment in one step', async () => {
  using notebook = await withThree();
  const [first, , third] = notebook.ids as [string, string, string];
  const before = notebook.ids.map((id) => read(notebook, id));
  const { changed } = notebook.call('passage.updateMany', {
    ids: notebook.ids,
    addTags: ['Ferry corridor', 'Crews'],
    removeTags: ['Demand', 'no such tag'],
    stance: 'Offer',
    speakers: ['Tomas Reke'],
    onBehalfOf: ['Norvane'],
    addressees: ['Aldova', 'Jon Adelaar'],
    saidOn: { date: '2031-03', words: 'in March' },
    coder: 'anna',
    comment: { text: 'Check.', mode: 'append' },
  });
  expect(changed).toBe(3);
  const passage = read(notebook, first);
  expect(names(passage.tags)).toEqual(['Offer', 'Crews', 'Ferry corridor']);
  expect(names(passage.speakers)).toEqual(['Tomas Reke']);
  expect(names(passage.onBehalfOf)).toEqual(['Norvane']);
  expect(names(passage.addressees)).toEqual(['Aldova', 'Jon Adelaar']);
  expect(passage.saidOn).toEqual({ date: '2031-03', words: 'in March' });
  expect(passage.coder).toBe('anna');
  expect(passage.comment).toBe('First.\nCheck.');
  expect(read(notebook, third).comment).toBe('Check.');

  const { steps } = notebook.call('history.list', {});
  expect(steps[0]).toMatchObject({ label: 'Edited passages', subject: '3 passages' });
  notebook.call('history.undo', {});
  expect(notebook.ids.map((id) => read(notebook, id))).toEqual(before);
});

test('a query says which passages are changed; those that are so already stay as they were', async () => {
  using notebook = await withThree();
  const reke = notebook.ids[2]!;
  const where = { any: [{ actor: 'Ilse Marrow' }, { actor: 'Tomas Reke' }] };
  notebook.call('passage.update', { id: reke, addressees: ['Aldova'], comment: 'Done.' });
  const { updatedAt } = read(notebook, reke);
  expect(
    notebook.call('passage.updateMany', {
      where,
      addressees: ['Aldova'],
      comment: { text: 'Done.', mode: 'replace' },
    }),
  ).toEqual({ changed: 2 });
  expect(read(notebook, reke).updatedAt).toBe(updatedAt);
  expect(notebook.ids.map((id) => read(notebook, id).comment)).toEqual(Array(3).fill('Done.'));

  const { steps } = notebook.call('history.list', {});
  expect(notebook.call('passage.updateMany', { where, stance: 'Demand' })).toEqual({ changed: 0 });
  expect(notebook.call('history.list', {}).steps, 'no step that changes nothing').toEqual(steps);
});

test('lists that are emptied and values that are cleared are gone', async () => {
  using notebook = await withThree();
  notebook.call('passage.updateMany', { where: { all: [] }, stance: null, speakers: [] });
  for (const id of notebook.ids) {
    const { tags, speakers } = read(notebook, id);
    expect(names(tags)).toEqual(['Crews']);
    expect(speakers).toEqual([]);
  }
});

test('many passages are deleted with their links in one step, and come back with them', async () => {
  using notebook = await withThree();
  const [first, second, third] = notebook.ids as [string, string, string];
  notebook.call('link.create', {
    type: 'restates',
    from: first,
    to: third,
  });
  const before = notebook.call('link.list', {});
  expect(notebook.call('passage.deleteMany', { ids: [first, second, first] })).toEqual({
    deleted: 2,
  });
  expect(notebook.call('passage.list', {}).passages.map(({ id }) => id)).toEqual([third]);
  expect(notebook.call('link.list', {}).links).toEqual([]);
  notebook.call('history.undo', {});
  expect(notebook.call('passage.list', {}).total).toBe(3);
  expect(notebook.call('link.list', {})).toEqual(before);
});

test('a step about one passage is called by its words', async () => {
  using notebook = await withThree();
  notebook.call('passage.deleteMany', { ids: [notebook.ids[1]!] });
  expect(notebook.call('history.list', {}).steps[0]!.subject).toBe('“The waiting must stop”');
});

test('what cannot be done to all is done to none', async () => {
  using notebook = await withThree();
  const { ids } = notebook;
  const before = ids.map((id) => read(notebook, id));
  const update = (input: object) => () =>
    notebook.call('passage.updateMany', { coder: 'anna', ...input });
  expectApiError('INVALID_INPUT', update({}));
  expectApiError('INVALID_INPUT', update({ ids, where: { all: [] } }));
  expectApiError('UNKNOWN_ID', update({ ids: [...ids, NOWHERE] }));
  expectApiError('UNKNOWN_ID', update({ ids, addTags: [NOWHERE] }));
  expectApiError('UNKNOWN_ID', update({ ids, removeTags: [NOWHERE] }));
  expectApiError('UNKNOWN_ID', update({ ids, speakers: [NOWHERE] }));
  const issue = before[0]!.tags.find(({ name }) => name === 'Crews')!;
  expectApiError('INVALID_INPUT', update({ ids, stance: issue.id }));
  expectApiError('UNKNOWN_ID', () => notebook.call('passage.deleteMany', { ids: [NOWHERE] }));
  expect(ids.map((id) => read(notebook, id))).toEqual(before);
});
