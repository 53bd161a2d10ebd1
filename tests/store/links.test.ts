import { expect, test } from 'vitest';
import { removeLinksOf } from '../../db/store/links/removeLinks.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { negotiation } from '../helpers/negotiation.ts';
import { createTestNotebook } from '../helpers/notebook.ts';

const NOBODY = '01a00000-0000-7000-8000-000000000000';

test('a link says what stands at its ends', async () => {
  using notebook = createTestNotebook();
  const { bridge, courier, talks } = await negotiation(notebook);
  const link = notebook.call('link.create', { from: bridge, to: talks, type: 'restates' });
  expect(link).toMatchObject({
    type: { name: 'restates', inverse: 'is restated by', symmetric: false },
    from: {
      kind: 'passage',
      id: bridge,
      title: 'The Oster bridge must open to civilians, … Then we can talk about the rest.',
      detail: 'Mara Voss · 3 March 2031',
      sourceId: courier,
    },
    to: {
      kind: 'event',
      id: talks,
      title: 'First round in Halden',
      detail: '10 March 2031 – 12 March 2031 · Halden',
      sourceId: null,
    },
    note: '',
  });
});

test('notes and sources can be linked too', async () => {
  using notebook = createTestNotebook();
  const { courier } = await negotiation(notebook);
  const note = notebook.call('note.save', { title: 'Brief', body: { markdown: 'x' } }).id;
  const link = notebook.call('link.create', { from: note, to: courier, type: 'elaborates' });
  expect([link.from, link.to]).toMatchObject([
    { kind: 'note', title: 'Brief', detail: '' },
    { kind: 'source', title: 'Bridge talks stall', detail: 'Harbour Courier · 4 March 2031' },
  ]);
});

test('a type is found by its name in any case, by its id, and by its inverse, which swaps the ends', async () => {
  using notebook = createTestNotebook();
  const { bridge, reply, talks } = await negotiation(notebook);
  const types = notebook.call('linkType.list').linkTypes;
  const revises = types.find(({ name }) => name === 'revises')!;
  const ends = (type: string, to: string) => {
    const { from, to: far, type: found } = notebook.call('link.create', { from: bridge, to, type });
    return [found.name, from.id, far.id];
  };
  expect(ends(' SUPPORTS ', reply)).toEqual(['supports', bridge, reply]);
  expect(ends(revises.id, reply)).toEqual(['revises', bridge, reply]);
  expect(ends('Is Restated By', talks)).toEqual(['restates', talks, bridge]);
});

test('an unknown type is refused with the names of the known ones', async () => {
  using notebook = createTestNotebook();
  const { bridge, reply } = await negotiation(notebook);
  const error = expectApiError('UNKNOWN_LINK_TYPE', () =>
    notebook.call('link.create', { from: bridge, to: reply, type: 'mentions' }),
  );
  expect(error.message).toContain('supports, contradicts, responds to');
});

test('both ends must be there, be two, and not be linked so already', async () => {
  using notebook = createTestNotebook();
  const { bridge, mobilise, proposal } = await negotiation(notebook);
  const create = (from: string, to: string, type: string) => () =>
    notebook.call('link.create', { from, to, type });
  expectApiError('UNKNOWN_ID', create(bridge, NOBODY, 'supports'));
  expectApiError('UNKNOWN_ID', create(NOBODY, bridge, 'supports'));
  expectApiError('LINK_TO_ITSELF', create(bridge, bridge, 'supports'));
  expectApiError('LINK_EXISTS', create(proposal, bridge, 'responds to'));
  expectApiError('LINK_EXISTS', create(bridge, proposal, 'is answered by'));
  expectApiError('LINK_EXISTS', create(bridge, mobilise, 'contradicts'));
  expect(create(bridge, proposal, 'responds to')().from.id, 'the other direction').toBe(bridge);
});

test('links of one thing are those at either end of it, page by page', async () => {
  using notebook = createTestNotebook();
  const { bridge, mobilise, proposal, talks } = await negotiation(notebook);
  const one = notebook.call('link.list', { id: bridge, limit: 1 });
  expect(one.links.map(({ from }) => from.id)).toEqual([proposal]);
  expect(one.total).toBe(2);
  const two = notebook.call('link.list', { id: bridge, limit: 1, cursor: one.nextCursor! });
  expect(two.links.map(({ from }) => from.id)).toEqual([mobilise]);
  expect(two.nextCursor).toBeNull();
  expect(notebook.call('link.list', { id: talks })).toEqual({
    links: [],
    total: 0,
    nextCursor: null,
  });
  expect(notebook.call('link.list').total).toBe(2);
  expectApiError('UNKNOWN_ID', () => notebook.call('link.list', { id: NOBODY }));
});

test('a link can get another type, a note, and the other direction', async () => {
  using notebook = createTestNotebook();
  const { bridge, proposal, mobilise } = await negotiation(notebook);
  const [answer, contradiction] = notebook.call('link.list').links;
  const ends = (link: { from: { id: string }; to: { id: string } }) => [link.from.id, link.to.id];

  const noted = notebook.call('link.update', { id: answer!.id, note: 'a day later' });
  expect([noted.note, noted.type.name, ...ends(noted)]).toEqual([
    'a day later',
    'responds to',
    proposal,
    bridge,
  ]);
  expect(ends(notebook.call('link.update', { id: answer!.id, reverse: true }))).toEqual([
    bridge,
    proposal,
  ]);
  const revised = notebook.call('link.update', { id: answer!.id, type: 'is revised by' });
  expect([revised.type.name, ...ends(revised)]).toEqual(['revises', proposal, bridge]);

  notebook.call('link.create', { from: mobilise, to: bridge, type: 'supports' });
  expectApiError('LINK_EXISTS', () =>
    notebook.call('link.update', { id: contradiction!.id, type: 'supports' }),
  );
  expectApiError('UNKNOWN_ID', () => notebook.call('link.update', { id: NOBODY, note: '' }));
});

test('a change that changes nothing leaves no step', async () => {
  using notebook = createTestNotebook();
  await negotiation(notebook);
  const link = notebook.call('link.list').links[0]!;
  const before = notebook.call('history.list').total;
  notebook.call('link.update', { id: link.id, type: link.type.name, note: link.note });
  expect(notebook.call('history.list').total).toBe(before);
});

test('deleting a passage or an event takes its links along, and undo brings them back', async () => {
  using notebook = createTestNotebook();
  const { bridge, talks, reply } = await negotiation(notebook);
  notebook.call('link.create', { from: talks, to: reply, type: 'elaborates' });
  const all = notebook.call('link.list').links;

  notebook.call('event.delete', { id: talks });
  expect(notebook.call('link.list').total).toBe(2);
  notebook.call('passage.delete', { id: bridge });
  expect(notebook.call('link.list').total).toBe(0);
  notebook.call('history.undo');
  notebook.call('history.undo');
  expect(notebook.call('link.list').links).toEqual(all);
});

test('removing the links of several things leaves all others', async () => {
  using notebook = createTestNotebook();
  const { mobilise, proposal, reply, courier } = await negotiation(notebook);
  notebook.call('link.create', { from: reply, to: courier, type: 'supports' });
  removeLinksOf(notebook.notebook.db, [mobilise, proposal]);
  expect(notebook.call('link.list').links.map(({ from }) => from.id)).toEqual([reply]);
});

test('the history line of a link names both ends and the relation', async () => {
  using notebook = createTestNotebook();
  const { talks, courier } = await negotiation(notebook);
  notebook.call('link.create', { from: talks, to: courier, type: 'elaborates' });
  expect(notebook.call('history.list', { limit: 1 }).steps[0]!.subject).toBe(
    'First round in Halden elaborates Bridge talks stall',
  );
});

test('a link type without an inverse is symmetric; with one it has a direction', () => {
  using notebook = createTestNotebook();
  const create = (name: string, inverse?: string) =>
    notebook.call('linkType.create', inverse === undefined ? { name } : { name, inverse });
  expect(create('echoes')).toMatchObject({ inverse: 'echoes', symmetric: true });
  expect(create('quotes', 'is quoted by')).toMatchObject({ symmetric: false });
  expect(create('parallels', 'Parallels')).toMatchObject({ inverse: 'parallels', symmetric: true });
  expectApiError('INVALID_INPUT', () =>
    notebook.call('linkType.create', { name: 'follows', symmetric: false }),
  );
});

test('no word means two relations', () => {
  using notebook = createTestNotebook();
  for (const [name, inverse] of [
    ['Supports', 'is backed by'],
    ['backs', 'IS SUPPORTED BY'],
    ['depends  on', 'carries'],
  ] as const) {
    expectApiError('NAME_TAKEN', () => notebook.call('linkType.create', { name, inverse }));
  }
});

test('a link type can be changed: its words, and whether it has a direction', () => {
  using notebook = createTestNotebook();
  const { id } = notebook.call('linkType.create', { name: 'echoes' });
  const update = (changes: object) => notebook.call('linkType.update', { id, ...changes });
  expect(update({ name: 'resounds with' })).toMatchObject({ inverse: 'resounds with' });
  expect(update({ inverse: 'is heard in' })).toMatchObject({
    name: 'resounds with',
    inverse: 'is heard in',
    symmetric: false,
  });
  expect(update({ description: 'Of tone.' })).toMatchObject({ symmetric: false });
  expect(update({ symmetric: true })).toMatchObject({ inverse: 'resounds with' });
  expectApiError('NAME_TAKEN', () => update({ name: 'contradicts' }));
});

test('a link type in use cannot be deleted, one that is not can', async () => {
  using notebook = createTestNotebook();
  await negotiation(notebook);
  const types = notebook.call('linkType.list').linkTypes;
  const used = types.find(({ name }) => name === 'responds to')!;
  const unused = types.find(({ name }) => name === 'supports')!;
  expect([used.linkCount, unused.linkCount]).toEqual([1, 0]);
  expectApiError('IN_USE', () => notebook.call('linkType.delete', { id: used.id }));
  notebook.call('linkType.delete', { id: unused.id });
  expectApiError('UNKNOWN_ID', () => notebook.call('linkType.delete', { id: unused.id }));
});
