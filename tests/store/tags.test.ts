import { expect, test } from 'vitest';
import type { Tag } from '../../db/model/tag.ts';
import { findTag, resolveTags } from '../../db/store/tags/resolveTags.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { FERRY_TALKS } from '../helpers/ferryTalks.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

const tagNamed = (notebook: TestNotebook, name: string): Tag =>
  notebook.call('tag.list').tags.find((tag) => tag.name === name)!;

/** Makes a passage with tags; gives it. */
async function tagged(notebook: TestNotebook, ...tags: string[]) {
  const sourceId = await notebook.paste(FERRY_TALKS);
  return notebook.call('passage.create', { sourceId, quotes: ['patrol boats'], tags });
}

/** The names of the tags a tag stands under, nearest first. */
function parents(notebook: TestNotebook, name: string): string[] {
  const { tags } = notebook.call('tag.list');
  const parent = tags.find(({ id }) => id === tagNamed(notebook, name).parentId);
  return parent ? [parent.name, ...parents(notebook, parent.name)] : [];
}

test('a new notebook has the stances, each with its key', () => {
  using notebook = createTestNotebook();
  const { tags } = notebook.call('tag.list', {});
  expect(tags.map(({ name, key, family }) => `${key} ${name} ${family}`)).toEqual([
    '1 Position stance',
    '2 Demand stance',
    '3 Precondition stance',
    '4 Offer stance',
    '5 Commitment stance',
    '6 Refusal stance',
    '7 Assessment stance',
    '8 Fact stance',
  ]);
});

test('tags are listed by family and place, with their number of passages', async () => {
  using notebook = createTestNotebook();
  await tagged(notebook, 'Crews', 'Demand', 'Boats');
  notebook.call('tag.create', { name: 'Later', family: 'free' });
  notebook.call('tag.update', { id: tagNamed(notebook, 'Boats').id, position: 0.5 });
  const listed = notebook
    .call('tag.list')
    .tags.slice(8)
    .map(({ name, passageCount }) => [name, passageCount]);
  expect(listed).toEqual([
    ['Boats', 1],
    ['Crews', 1],
    ['Later', 0],
  ]);
  expect(tagNamed(notebook, 'Demand').passageCount).toBe(1);
  expect(notebook.call('tag.list', { family: 'free' }).tags.map(({ name }) => name)).toEqual([
    'Later',
  ]);
});

test('a name means a tag of any family, stances first, whatever its case', () => {
  using notebook = createTestNotebook();
  const { db } = notebook.notebook;
  const free = notebook.call('tag.create', { name: 'Demand', family: 'free' });
  const issue = notebook.call('tag.create', { name: 'Ærø-Überfahrt' });
  const stance = tagNamed(notebook, 'Demand');
  expect(findTag(db, 'dEMAND')).toBe(stance.id);
  expect(findTag(db, 'demand', 'free')).toBe(free.id);
  expect(findTag(db, 'demand', 'issue')).toBeNull();
  expect(findTag(db, 'ÆRØ-ÜBERFAHRT')).toBe(issue.id);
  expect(findTag(db, issue.id)).toBe(issue.id);
  expect(findTag(db, issue.id, 'free')).toBeNull();
});

test('unknown names become issues or what is said, known ones are not doubled', () => {
  using notebook = createTestNotebook();
  const { db } = notebook.notebook;
  const ids = resolveTags(db, ['Crews', 'crews', { name: 'Odd', family: 'free' }, 'DEMAND']);
  expect(ids).toHaveLength(3);
  expect(resolveTags(db, [ids[0]!, 'CREWS'])).toEqual([ids[0]]);
  expect(tagNamed(notebook, 'Crews').family).toBe('issue');
  expect(tagNamed(notebook, 'Odd').family).toBe('free');
  expectApiError('UNKNOWN_ID', () => resolveTags(db, [NOWHERE]));
});

test('a name is taken within its family only', () => {
  using notebook = createTestNotebook();
  notebook.call('tag.create', { name: 'Überfahrt' });
  expectApiError('NAME_TAKEN', () => notebook.call('tag.create', { name: 'überFAHRT' }));
  notebook.call('tag.create', { name: 'Überfahrt', family: 'free' });
  const boats = notebook.call('tag.create', { name: 'Boats' });
  const { message } = expectApiError('NAME_TAKEN', () =>
    notebook.call('tag.update', { id: boats.id, name: 'ÜBERFAHRT' }),
  );
  expect(message).toContain('an issue');
  expect(notebook.call('tag.update', { id: boats.id, name: 'boats' }).name).toBe('boats');
});

test('a tag below another is of its family, and cannot come to stand below itself', () => {
  using notebook = createTestNotebook();
  const make = (name: string, parentId: string | null) =>
    notebook.call('tag.create', { name, parentId });
  const sea = notebook.call('tag.create', { name: 'Sea', family: 'free' });
  const boats = make('Boats', sea.id);
  const nets = make('Nets', boats.id);
  expect(nets.family).toBe('free');
  expectApiError('CYCLE', () => notebook.call('tag.update', { id: sea.id, parentId: nets.id }));
  expectApiError('CYCLE', () => notebook.call('tag.update', { id: sea.id, parentId: sea.id }));
  expectApiError('UNKNOWN_ID', () => make('Lost', NOWHERE));
  expectApiError('INVALID_INPUT', () =>
    notebook.call('tag.create', { name: 'Odd', family: 'issue', parentId: sea.id }),
  );
  expect(notebook.call('tag.update', { id: nets.id, parentId: null }).parentId).toBeNull();
});

test('a tag that changes its family takes along what is below it', () => {
  using notebook = createTestNotebook();
  const sea = notebook.call('tag.create', { name: 'Sea' });
  const boats = notebook.call('tag.create', { name: 'Boats', parentId: sea.id });
  notebook.call('tag.create', { name: 'Nets', parentId: boats.id });
  notebook.call('tag.update', { id: boats.id, family: 'free' });
  expect(tagNamed(notebook, 'Nets').family).toBe('free');
  expect(parents(notebook, 'Nets')).toEqual(['Boats']);

  notebook.call('tag.update', { id: boats.id, parentId: sea.id });
  expect(tagNamed(notebook, 'Nets').family).toBe('issue');
  expect(parents(notebook, 'Nets')).toEqual(['Boats', 'Sea']);
});

test('a key that is given to a stance is taken from the other', () => {
  using notebook = createTestNotebook();
  const demand = tagNamed(notebook, 'Demand');
  const fact = notebook.call('tag.update', { id: tagNamed(notebook, 'Fact').id, key: '2' });
  expect(fact.key).toBe('2');
  expect(tagNamed(notebook, 'Demand')).toEqual({ ...demand, key: null });
  const created = notebook.call('tag.create', { name: 'Threat', family: 'stance', key: '2' });
  expect(created.key).toBe('2');
  expect(tagNamed(notebook, 'Fact').key).toBeNull();
});

test('only what is given of a tag changes', () => {
  using notebook = createTestNotebook();
  const before = tagNamed(notebook, 'Demand');
  const after = notebook.call('tag.update', { id: before.id, color: 'pink', description: 'New.' });
  expect(after).toEqual({ ...before, color: 'pink', description: 'New.' });
  expect(notebook.call('history.list').steps[0]).toMatchObject({ subject: 'Demand' });
  expectApiError('UNKNOWN_ID', () => notebook.call('tag.update', { id: NOWHERE, name: 'X' }));
});

test('merged tags are one on every passage, and what was below one is below the other', async () => {
  using notebook = createTestNotebook();
  const passage = await tagged(notebook, 'Corridor', 'Korridor', 'Demand');
  const [corridor, korridor] = [tagNamed(notebook, 'Corridor'), tagNamed(notebook, 'Korridor')];
  notebook.call('tag.create', { name: 'Night ferries', parentId: korridor.id });
  const merged = notebook.call('tag.merge', { from: korridor.id, into: corridor.id });
  expect(merged).toMatchObject({ id: corridor.id, passageCount: 1 });
  expect(notebook.call('passage.get', { id: passage.id }).tags.map(({ name }) => name)).toEqual([
    'Demand',
    'Corridor',
  ]);
  expect(parents(notebook, 'Night ferries')).toEqual(['Corridor']);
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('tag.merge', { from: korridor.id, into: corridor.id }),
  );
  expectApiError('INVALID_INPUT', () =>
    notebook.call('tag.merge', { from: corridor.id, into: corridor.id }),
  );
  notebook.call('history.undo');
  expect(notebook.call('passage.get', { id: passage.id })).toEqual(passage);
});

test('a tag can be merged into one below it', () => {
  using notebook = createTestNotebook();
  const make = (name: string, parentId: string | null) =>
    notebook.call('tag.create', { name, parentId });
  const top = make('Top', null);
  const sea = make('Sea', top.id);
  const boats = make('Boats', sea.id);
  const nets = make('Nets', boats.id);
  notebook.call('tag.merge', { from: sea.id, into: nets.id });
  expect(parents(notebook, 'Nets')).toEqual(['Top']);
  expect(parents(notebook, 'Boats')).toEqual(['Nets', 'Top']);
  expect(notebook.call('notebook.check').problems).toEqual([]);
});

test('a tag merged into another family brings what is below it there', () => {
  using notebook = createTestNotebook();
  const threat = notebook.call('tag.create', { name: 'Threat' });
  notebook.call('tag.create', { name: 'Ultimatum', parentId: threat.id });
  notebook.call('tag.merge', { from: threat.id, into: tagNamed(notebook, 'Demand').id });
  expect(tagNamed(notebook, 'Ultimatum').family).toBe('stance');
});

test('a deleted tag is off its passages, and what was below it moves up', async () => {
  using notebook = createTestNotebook();
  const passage = await tagged(notebook, 'Crews', 'Demand');
  const sea = notebook.call('tag.create', { name: 'Sea' });
  const crews = tagNamed(notebook, 'Crews');
  notebook.call('tag.update', { id: crews.id, parentId: sea.id });
  notebook.call('tag.create', { name: 'Cooks', parentId: crews.id });
  notebook.call('tag.delete', { id: crews.id });
  expect(parents(notebook, 'Cooks')).toEqual(['Sea']);
  expect(notebook.call('passage.get', { id: passage.id }).tags.map(({ name }) => name)).toEqual([
    'Demand',
  ]);
  expectApiError('UNKNOWN_ID', () => notebook.call('tag.delete', { id: crews.id }));
});
