import { expect, test } from 'vitest';
import type { InputOf } from '../../db/api/contract.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { negotiation, type Negotiation } from '../helpers/negotiation.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const NOBODY = '01a00000-0000-7000-8000-000000000000';

/** The negotiation with links of several kinds, one of them drift; each named by its ends. */
async function linked(notebook: TestNotebook) {
  const ids = await negotiation(notebook);
  const { bridge, proposal, talks, courier, reply } = ids;
  const create = (from: string, to: string, type: string, note = '') =>
    notebook.call('link.create', { from, to, type, note }).id;
  create(reply, courier, 'elaborates', 'The café again');
  create(talks, proposal, 'restates');
  const { id: later } = notebook.call('passage.create', {
    sourceId: courier,
    quotes: ['the ferry line stay closed until then'],
    speakers: ['Mara Voss'],
    tags: ['Demand'],
  });
  const drift = create(later, bridge, 'revises');
  return { ...ids, later, drift };
}

function table(notebook: TestNotebook, query: InputOf<'link.table'> = {}) {
  return notebook.call('link.table', query);
}

/** How the links that are found read, by the names of their ends. */
function found(notebook: TestNotebook, ids: Negotiation, query: InputOf<'link.table'>) {
  const name = (id: string) => Object.entries(ids).find(([, known]) => known === id)?.[0];
  return table(notebook, query).links.map(
    ({ from, type, to }) => `${name(from.id)} ${type.name} ${name(to.id)}`,
  );
}

test('all links are listed, drift first, then as they were made', async () => {
  using notebook = createTestNotebook();
  const ids = await linked(notebook);
  expect(found(notebook, ids, {})).toEqual([
    'later revises bridge',
    'proposal responds to bridge',
    'mobilise contradicts bridge',
    'reply elaborates courier',
    'talks restates proposal',
  ]);
  const { total, drifts } = table(notebook);
  expect([total, drifts]).toEqual([5, 1]);
});

test('links can be sorted by when they were made, by type and by the place of an end', async () => {
  using notebook = createTestNotebook();
  const ids = await linked(notebook);
  const first = (query: InputOf<'link.table'>) => found(notebook, ids, query)[0];
  expect(first({ sort: 'created' })).toBe('proposal responds to bridge');
  expect(first({ sort: 'created', descending: true })).toBe('later revises bridge');
  expect(first({ sort: 'type' })).toBe('mobilise contradicts bridge');
  expect(found(notebook, ids, { sort: 'from' }).map((line) => line.split(' ')[0])).toEqual([
    'mobilise',
    'reply',
    'later',
    'proposal',
    'talks',
  ]);
  expect(first({ sort: 'to', descending: true })).toBe('reply elaborates courier');
});

test('a part of the list comes with the numbers of the whole', async () => {
  using notebook = createTestNotebook();
  const ids = await linked(notebook);
  expect(found(notebook, ids, { offset: 3, limit: 1 })).toEqual(['reply elaborates courier']);
  expect(table(notebook, { offset: 3, limit: 1 })).toMatchObject({ total: 5, drifts: 1 });
  expect(table(notebook, { offset: 9 }).links).toEqual([]);
});

test('types narrow, and are counted as if they did not', async () => {
  using notebook = createTestNotebook();
  const ids = await linked(notebook);
  const types = notebook.call('linkType.list').linkTypes;
  const idOf = (wanted: string) => types.find(({ name }) => name === wanted)!.id;
  const narrowed = { types: [idOf('restates'), idOf('elaborates')], actor: 'Ilmar Brandt' };
  expect(found(notebook, ids, narrowed)).toEqual(['talks restates proposal']);
  const counts = new Map(table(notebook, narrowed).types.map(({ id, count }) => [id, count]));
  expect(counts).toEqual(
    new Map([
      [idOf('contradicts'), 1],
      [idOf('responds to'), 1],
      [idOf('restates'), 1],
    ]),
  );
});

test('links are found by what stands at an end, by who speaks there and by a query', async () => {
  using notebook = createTestNotebook();
  const ids = await linked(notebook);
  expect(found(notebook, ids, { ends: ['event', 'source'] })).toHaveLength(2);
  expect(found(notebook, ids, { actor: 'Foreign Minister' })).toEqual([
    'later revises bridge',
    'proposal responds to bridge',
    'mobilise contradicts bridge',
  ]);
  expect(found(notebook, ids, { actor: 'Vell' }), 'spoken for').toEqual([
    'mobilise contradicts bridge',
  ]);
  expect(found(notebook, ids, { actor: 'Nobody at all' })).toEqual([]);
  expect(
    found(notebook, ids, { where: { all: [{ tag: 'Offer' }, { tag: 'Crossings' }] } }),
  ).toEqual(['proposal responds to bridge', 'talks restates proposal']);
  expect(found(notebook, ids, { drift: false })).toHaveLength(4);
  expect(found(notebook, ids, { drift: true })).toEqual(['later revises bridge']);
});

test('links are found by words of their notes, of passages and of titles', async () => {
  using notebook = createTestNotebook();
  const ids = await linked(notebook);
  const withWords = (text: string) => found(notebook, ids, { text });
  expect(withWords('CAFE again')).toEqual(['reply elaborates courier']);
  expect(withWords('ferry')).toEqual(['later revises bridge']);
  expect(withWords('round halden')).toEqual(['talks restates proposal']);
  expect(withWords('“four-way talks”')).toEqual([
    'proposal responds to bridge',
    'talks restates proposal',
  ]);
  expect(withWords('unicorn')).toEqual([]);
  expect(withWords('  ')).toHaveLength(5);
});

test('drift is a contradiction or a revision of one who speaks at both ends, or is spoken for', async () => {
  using notebook = createTestNotebook();
  const { later, bridge, mobilise, drift } = await linked(notebook);
  const isDrift = (id: string) =>
    notebook.call('link.list').links.find((link) => link.id === id)!.drift;
  const link = (from: string, to: string, type: string) =>
    notebook.call('link.create', { from, to, type }).id;
  expect(isDrift(drift)).toBe(true);
  expect(isDrift(link(later, mobilise, 'contradicts')), 'two who speak').toBe(false);
  expect(isDrift(link(later, bridge, 'supports')), 'no contradiction').toBe(false);

  notebook.call('passage.update', { id: later, speakers: [], onBehalfOf: ['Kestria'] });
  expect(isDrift(drift), 'spoken for at both ends').toBe(true);
  notebook.call('passage.update', { id: bridge, onBehalfOf: [], addressees: ['Kestria'] });
  expect(isDrift(drift), 'only spoken to').toBe(false);
  notebook.call('passage.update', { id: later, speakers: ['M. Voss'] });
  expect(isDrift(drift), 'by another name').toBe(true);
  const revises = notebook
    .call('linkType.list')
    .linkTypes.find(({ name }) => name === 'revises')!.id;
  notebook.call('linkType.update', {
    id: revises,
    name: 'takes back',
    inverse: 'is taken back by',
  });
  expect(isDrift(drift), 'whatever the type is called').toBe(true);
});

test('links among passages are those of which both ends are there', async () => {
  using notebook = createTestNotebook();
  const { bridge, proposal, mobilise, later, talks } = await linked(notebook);
  const among = (ids: string[]) =>
    notebook.call('link.among', { ids }).links.map(({ from, to }) => [from, to]);
  expect(among([bridge, proposal, mobilise])).toEqual([
    [proposal, bridge],
    [mobilise, bridge],
  ]);
  expect(among([later, talks, proposal])).toEqual([[talks, proposal]]);
  expect(among([])).toEqual([]);
});

test('many links are deleted in one step that undo takes back', async () => {
  using notebook = createTestNotebook();
  await linked(notebook);
  const { links } = table(notebook);
  const [first, second] = links;
  notebook.call('link.deleteMany', { ids: [first!.id, second!.id] });
  expect(table(notebook).total).toBe(3);
  expect(notebook.call('history.list', { limit: 1 }).steps[0]).toMatchObject({
    label: 'Deleted links',
    subject: '2 links',
  });
  notebook.call('history.undo');
  expect(table(notebook).links).toEqual(links);
  notebook.call('link.deleteMany', { ids: [first!.id] });
  expect(notebook.call('history.list', { limit: 1 }).steps[0]!.subject).toContain(' revises ');
});

test('where one link is not there, none is deleted', async () => {
  using notebook = createTestNotebook();
  await linked(notebook);
  const [first] = table(notebook).links;
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('link.deleteMany', { ids: [first!.id, NOBODY] }),
  );
  expect(table(notebook).total).toBe(5);
});

test('link types merge: their links get the other type, turned round where that is asked', async () => {
  using notebook = createTestNotebook();
  const { bridge, reply, proposal } = await linked(notebook);
  const type = (name: string, inverse?: string) =>
    notebook.call('linkType.create', inverse === undefined ? { name } : { name, inverse }).id;
  const backs = type('backs', 'is backed by');
  const underlies = type('underlies', 'rests on');
  const one = notebook.call('link.create', { from: bridge, to: reply, type: backs }).id;
  const other = notebook.call('link.create', { from: reply, to: proposal, type: underlies }).id;
  notebook.call('linkType.merge', { from: underlies, into: backs, reverse: true });

  const after = new Map(notebook.call('link.list').links.map((link) => [link.id, link]));
  expect(after.get(one)).toMatchObject({ from: { id: bridge }, to: { id: reply } });
  expect(after.get(other)).toMatchObject({
    type: { name: 'backs' },
    from: { id: proposal },
    to: { id: reply },
  });
  expect(notebook.call('linkType.list').linkTypes.map(({ id }) => id)).not.toContain(underlies);
  expect(notebook.call('history.list', { limit: 1 }).steps[0]!.subject).toBe('underlies');
});

test('links that are the same after a merge become one, with both their notes', async () => {
  using notebook = createTestNotebook();
  const { bridge, reply, proposal, mobilise } = await linked(notebook);
  const echoes = notebook.call('linkType.create', { name: 'echoes' }).id;
  const quotes = notebook.call('linkType.create', { name: 'quotes', inverse: 'is quoted by' }).id;
  const link = (from: string, to: string, type: string, note = '') =>
    notebook.call('link.create', { from, to, type, note }).id;
  const kept = link(bridge, reply, echoes, 'first');
  link(reply, bridge, quotes, 'second');
  const moved = link(proposal, mobilise, quotes);
  link(mobilise, proposal, quotes, 'only here');
  const before = notebook.call('link.list').links;
  notebook.call('linkType.merge', { from: quotes, into: echoes });

  const links = notebook.call('link.list').links.filter(({ type }) => type.id === echoes);
  expect(links.map(({ id, note }) => [id, note])).toEqual([
    [kept, 'first\nsecond'],
    [moved, 'only here'],
  ]);
  notebook.call('history.undo');
  expect(notebook.call('link.list').links).toEqual(before);
});

test('a type by which drift or deadlocks are found stays, whatever it is called', async () => {
  using notebook = createTestNotebook();
  const types = notebook.call('linkType.list').linkTypes;
  const idOf = (wanted: string) => types.find(({ name }) => name === wanted)!.id;
  for (const name of ['contradicts', 'is condition for', 'revises']) {
    expectApiError('LINK_TYPE_NEEDED', () =>
      notebook.call('linkType.merge', { from: idOf(name), into: idOf('supports') }),
    );
    expectApiError('LINK_TYPE_NEEDED', () => notebook.call('linkType.delete', { id: idOf(name) }));
  }
  expectApiError('INVALID_INPUT', () =>
    notebook.call('linkType.merge', { from: idOf('supports'), into: idOf('supports') }),
  );
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('linkType.merge', { from: NOBODY, into: idOf('supports') }),
  );
});

test('link types stand in the order they are given', () => {
  using notebook = createTestNotebook();
  const types = notebook.call('linkType.list').linkTypes;
  const last = types.at(-1)!;
  notebook.call('linkType.update', { id: last.id, position: types[0]!.position - 1 });
  expect(notebook.call('linkType.list').linkTypes[0]).toMatchObject({
    id: last.id,
    name: last.name,
    inverse: last.inverse,
  });
});
