import { expect, test } from 'vitest';
import type { Tag } from '../../db/model/tag.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { FERRY_TALKS } from '../helpers/ferryTalks.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

const tagNamed = (notebook: TestNotebook, name: string): Tag =>
  notebook.call('tag.list').tags.find((tag) => tag.name === name)!;

const make = (notebook: TestNotebook, name: string, parentId: string | null = null) =>
  notebook.call('tag.create', { name, parentId });

/** The names of the tags under a tag, or of issues at the top, in their order. */
function below(notebook: TestNotebook, parent: string | null): string[] {
  const parentId = parent === null ? null : tagNamed(notebook, parent).id;
  return notebook
    .call('tag.list')
    .tags.filter(
      (tag) => tag.parentId === parentId && (parentId !== null || tag.family === 'issue'),
    )
    .map(({ name }) => name);
}

/** A notebook with a passage on each of some words, and what makes one more. */
async function withPassages(notebook: TestNotebook) {
  const sourceId = await notebook.paste(FERRY_TALKS);
  return (start: number, ...tags: string[]) =>
    notebook.call('passage.create', { sourceId, spans: [{ start, end: start + 5 }], tags });
}

test('a tag is put before another one, or to the end, and history says so', () => {
  using notebook = createTestNotebook();
  const [a, b, c] = ['A', 'B', 'C'].map((name) => make(notebook, name)) as [Tag, Tag, Tag];
  notebook.call('tag.move', { id: c.id, parentId: null, beforeId: a.id });
  expect(below(notebook, null)).toEqual(['C', 'A', 'B']);
  notebook.call('tag.move', { id: c.id, parentId: null, beforeId: b.id });
  expect(below(notebook, null)).toEqual(['A', 'C', 'B']);
  notebook.call('tag.move', { id: a.id, parentId: null });
  expect(below(notebook, null)).toEqual(['C', 'B', 'A']);
  notebook.call('tag.move', { id: a.id, parentId: b.id });
  expect([below(notebook, null), below(notebook, 'B')]).toEqual([['C', 'B'], ['A']]);
  expect(notebook.call('history.list').steps[0]).toMatchObject({
    label: 'Moved tag',
    subject: 'A',
  });
  for (let n = 0; n < 4; n++) notebook.call('history.undo');
  expect(notebook.call('tag.list').tags.slice(-3)).toEqual([a, b, c]);
});

test('a tag finds its place however often it was put between the same two', () => {
  using notebook = createTestNotebook();
  const tags = ['A', 'B', 'C', 'D'].map((name) => make(notebook, name)) as [Tag, Tag, Tag, Tag];
  for (let n = 0; n < 60; n++) {
    notebook.call('tag.move', { id: tags[2 + (n % 2)]!.id, parentId: null, beforeId: tags[1].id });
    expect(below(notebook, null)).toEqual(
      n % 2 ? ['A', 'C', 'D', 'B'] : n ? ['A', 'D', 'C', 'B'] : ['A', 'C', 'B', 'D'],
    );
  }
});

test('a tag among others at the very same place finds one of its own', () => {
  using notebook = createTestNotebook();
  const [a, b, c] = ['A', 'B', 'C'].map((name) => make(notebook, name)) as [Tag, Tag, Tag];
  for (const { id } of [a, b, c]) notebook.call('tag.update', { id, position: 7 });
  notebook.call('tag.move', { id: c.id, parentId: null, beforeId: b.id });
  expect(below(notebook, null)).toEqual(['A', 'C', 'B']);
});

test('a tag moved to another family takes along what is below it', () => {
  using notebook = createTestNotebook();
  const sea = make(notebook, 'Sea');
  make(notebook, 'Boats', sea.id);
  const demand = tagNamed(notebook, 'Demand');
  expect(notebook.call('tag.move', { id: sea.id, parentId: demand.id }).family).toBe('stance');
  expect(tagNamed(notebook, 'Boats')).toMatchObject({ family: 'stance', side: 'open' });
  notebook.call('tag.move', { id: sea.id, parentId: null, family: 'free' });
  expect(tagNamed(notebook, 'Boats')).toMatchObject({ family: 'free', side: 'none' });
  expect(below(notebook, 'Sea')).toEqual(['Boats']);
});

test('a tag cannot be moved below itself, beside what is elsewhere, or to a name that is taken', () => {
  using notebook = createTestNotebook();
  const sea = make(notebook, 'Sea');
  const boats = make(notebook, 'Boats', sea.id);
  const other = make(notebook, 'Other');
  const refuse = (code: Parameters<typeof expectApiError>[0], input: object) =>
    expectApiError(code, () => notebook.call('tag.move', { id: sea.id, parentId: null, ...input }));
  refuse('CYCLE', { parentId: boats.id });
  refuse('CYCLE', { parentId: sea.id });
  refuse('INVALID_INPUT', { beforeId: boats.id });
  refuse('INVALID_INPUT', { beforeId: sea.id });
  refuse('INVALID_INPUT', { parentId: other.id, family: 'free' });
  refuse('UNKNOWN_ID', { beforeId: NOWHERE });
  refuse('UNKNOWN_ID', { parentId: NOWHERE });
  notebook.call('tag.create', { name: 'Boats', family: 'free' });
  refuse('NAME_TAKEN', { family: 'free' });
  expect(below(notebook, 'Sea')).toEqual(['Boats']);
});

test('a part that is split off a tag stands after it and takes over its passages', async () => {
  using notebook = createTestNotebook();
  const sea = make(notebook, 'Sea');
  const boats = make(notebook, 'Boats', sea.id);
  make(notebook, 'Nets', sea.id);
  const mark = await withPassages(notebook);
  const passages = [0, 10, 20, 30].map((start) => mark(start, 'Boats', 'Demand'));
  const ids = passages.map(({ id }) => id) as [string, string, string, string];
  notebook.call('tag.update', { id: boats.id, examples: [ids[0], ids[3]] });
  const { tags } = notebook.call('tag.split', {
    id: boats.id,
    parts: [
      { name: 'Patrol boats', passages: [ids[0], ids[1]] },
      { name: 'Ferries', passages: [ids[1], ids[2]] },
    ],
  });
  expect(below(notebook, 'Sea')).toEqual(['Boats', 'Patrol boats', 'Ferries', 'Nets']);
  expect(tags).toMatchObject([
    { name: 'Patrol boats', family: 'issue', passageCount: 2, examples: [ids[0]] },
    { name: 'Ferries', passageCount: 2, examples: [] },
  ]);
  expect(tagNamed(notebook, 'Boats')).toMatchObject({ passageCount: 1, examples: [ids[3]] });
  const named = (id: string) => notebook.call('passage.get', { id }).tags.map(({ name }) => name);
  expect(ids.map(named)).toEqual([
    ['Demand', 'Patrol boats'],
    ['Demand', 'Patrol boats', 'Ferries'],
    ['Demand', 'Ferries'],
    ['Demand', 'Boats'],
  ]);
  expect(notebook.call('history.list').steps[0]).toMatchObject({
    label: 'Split tag',
    subject: 'Boats → Patrol boats, Ferries',
  });
  notebook.call('history.undo');
  expect(ids.map((id) => notebook.call('passage.get', { id }))).toEqual(passages);
  expect(below(notebook, 'Sea')).toEqual(['Boats', 'Nets']);
});

test('a stance is split into stances of its colour and side, each with a letter', async () => {
  using notebook = createTestNotebook();
  const mark = await withPassages(notebook);
  const { id } = mark(0, 'Refusal');
  const { tags } = notebook.call('tag.split', {
    id: tagNamed(notebook, 'Refusal').id,
    parts: [{ name: 'veto', passages: [id] }],
  });
  expect(tags[0]).toMatchObject({ family: 'stance', color: 'red', side: 'against', letter: 'V' });
  const names = notebook.call('tag.list', { family: 'stance' }).tags.map(({ name }) => name);
  expect(names.indexOf('veto')).toBe(names.indexOf('Refusal') + 1);
});

test('a passage that does not carry a tag is no part of it, and nothing is split then', async () => {
  using notebook = createTestNotebook();
  const mark = await withPassages(notebook);
  const boats = mark(0, 'Boats');
  const nets = mark(10, 'Nets');
  const { id } = tagNamed(notebook, 'Boats');
  const split = (name: string, ...passages: string[]) =>
    notebook.call('tag.split', { id, parts: [{ name, passages }] });
  expectApiError('INVALID_INPUT', () => split('Ferries', boats.id, nets.id));
  expectApiError('NAME_TAKEN', () => split('Nets', boats.id));
  expectApiError('NAME_TAKEN', () => split('Boats', boats.id));
  expect(notebook.call('passage.get', { id: boats.id })).toEqual(boats);
});

test('examples are kept in their order, each once, and go with their passage', async () => {
  using notebook = createTestNotebook();
  const mark = await withPassages(notebook);
  const [one, two, three] = [0, 10, 20].map((start) => mark(start, 'Boats').id);
  const { id } = tagNamed(notebook, 'Boats');
  const tag = notebook.call('tag.update', { id, examples: [two!, one!, two!, three!] });
  expect(tag.examples).toEqual([two, one, three]);
  expectApiError('UNKNOWN_ID', () => notebook.call('tag.update', { id, examples: [NOWHERE] }));
  notebook.call('passage.delete', { id: one! });
  expect(tagNamed(notebook, 'Boats').examples).toEqual([two, three]);
  notebook.call('history.undo');
  expect(tagNamed(notebook, 'Boats').examples).toEqual([two, one, three]);
});

test('merging adds the examples of one tag to those of the other', async () => {
  using notebook = createTestNotebook();
  const mark = await withPassages(notebook);
  const [one, two] = [mark(0, 'Boats', 'Ships').id, mark(10, 'Ships').id];
  const [boats, ships] = [tagNamed(notebook, 'Boats'), tagNamed(notebook, 'Ships')];
  notebook.call('tag.update', { id: boats.id, examples: [one] });
  notebook.call('tag.update', { id: ships.id, examples: [two, one] });
  expect(notebook.call('tag.merge', { from: ships.id, into: boats.id }).examples).toEqual([
    one,
    two,
  ]);
  notebook.call('history.undo');
  expect(tagNamed(notebook, 'Ships').examples).toEqual([two, one]);
  expect(tagNamed(notebook, 'Boats').examples).toEqual([one]);
});

test('the rules of a tag, its side and its retirement are kept, also over undo and reopening', () => {
  using notebook = createTestNotebook();
  const before = tagNamed(notebook, 'Position');
  const details = { whenToUse: 'Here.', whenNot: 'There.', side: 'for', retired: true } as const;
  const after = notebook.call('tag.update', { id: before.id, key: 'Shift+9', ...details });
  expect(after).toEqual({ ...before, ...details, key: 'Shift+9' });
  notebook.reopen();
  expect(tagNamed(notebook, 'Position')).toEqual(after);
  notebook.call('history.undo');
  expect(tagNamed(notebook, 'Position')).toEqual(before);
});

test('a retired issue stays on its passages and is not suggested for others', async () => {
  using notebook = createTestNotebook();
  const mark = await withPassages(notebook);
  const at = FERRY_TALKS.indexOf('corridor');
  const { id } = mark(at, 'Corridor');
  const { sourceId } = notebook.call('passage.get', { id });
  const suggested = () =>
    notebook
      .call('passage.suggest', { sourceId, spans: [{ start: at, end: at + 8 }] })
      .issues.map(({ name }) => name);
  expect(suggested()).toEqual(['Corridor']);
  notebook.call('tag.update', { id: tagNamed(notebook, 'Corridor').id, retired: true });
  expect(suggested()).toEqual([]);
  expect(notebook.call('passage.get', { id }).tags.map(({ name }) => name)).toEqual(['Corridor']);
});

test('a tag counts its passages, and with those below it each passage once', async () => {
  using notebook = createTestNotebook();
  const sea = make(notebook, 'Sea');
  const boats = make(notebook, 'Boats', sea.id);
  make(notebook, 'Nets', boats.id);
  const mark = await withPassages(notebook);
  mark(0, 'Boats', 'Nets', 'Demand');
  mark(10, 'Nets');
  const last = mark(20, 'Sea');
  const counts = () => {
    const { counts: all } = notebook.call('codebook.counts');
    const byId = new Map(all.map(({ id, own, tree }) => [id, [own, tree]]));
    return ['Sea', 'Boats', 'Nets', 'Demand', 'Fact'].map((name) =>
      byId.get(tagNamed(notebook, name).id),
    );
  };
  const before = [
    [1, 3],
    [1, 2],
    [2, 2],
    [1, 1],
    [0, 0],
  ];
  expect(counts()).toEqual(before);
  notebook.call('passage.delete', { id: last.id });
  notebook.call('tag.merge', { from: boats.id, into: tagNamed(notebook, 'Nets').id });
  expect(notebook.call('codebook.counts').counts.find(({ id }) => id === sea.id)).toEqual({
    id: sea.id,
    own: 0,
    tree: 2,
  });
  expect(notebook.call('codebook.counts').counts.some(({ id }) => id === boats.id)).toBe(false);
});
