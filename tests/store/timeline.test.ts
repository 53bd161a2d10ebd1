import { expect, test } from 'vitest';
import { matchRows } from '../../db/analysis/query/matchRows.ts';
import { ApiError } from '../../db/api/errors.ts';
import { both, type PassageQuery } from '../../db/model/passageQuery.ts';
import { TimelineLanes } from '../../db/model/timeline.ts';
import { currentFacts } from '../../db/store/facts/currentFacts.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { createRandom } from '../helpers/random.ts';
import { randomChange } from '../helpers/randomChange.ts';

const stance = (name: string) => ({ name, family: 'stance' as const });

function count({ notebook: { db } }: TestNotebook, where: PassageQuery | undefined): number {
  return matchRows(db, currentFacts(db), where).reduce((sum, mark) => sum + mark, 0);
}

/** Two readouts, one of them of April 2031 and one without a date. */
async function talks(): Promise<TestNotebook> {
  const notebook = createTestNotebook();
  const { id: dated } = await notebook.call('source.paste', {
    title: 'Readout',
    text: 'ferry crews fish noise patrol',
    published: '2031-04~',
  });
  const { id: undated } = await notebook.call('source.paste', { title: 'Memo', text: 'whisper' });
  const aldova = notebook.call('actor.create', { name: 'Aldova', kind: 'state' }).id;
  const affiliations = [{ actorId: aldova, role: 'Minister', from: null, to: '2031-05' }];
  notebook.call('actor.create', { name: 'Ilse Marrow', affiliations });
  const passage = (sourceId: string, quote: string, fields: object) =>
    notebook.call('passage.create', { sourceId, quotes: [quote], ...fields });
  passage(dated, 'crews', { saidOn: '2031-03-03T14:05', speakers: 'Ilse Marrow', tags: ['Crews'] });
  passage(dated, 'ferry', {
    saidOn: '2031-03-03',
    speakers: ['Ilse Marrow', 'Tomas Reke'],
    tags: [stance('Refusal'), stance('Demand'), 'Ferry corridor', 'Crews'],
  });
  passage(dated, 'fish', { saidOn: '2031', speakers: 'Tomas Reke' });
  passage(dated, 'noise', { tags: ['Crews'] });
  passage(dated, 'patrol', { saidOn: '2031-06-10', speakers: 'Ilse Marrow', onBehalfOf: 'Sund' });
  passage(undated, 'whisper', { speakers: 'Ilse Marrow', tags: ['Crews'] });
  return notebook;
}

const lanesOf = (notebook: TestNotebook, lanes: TimelineLanes, mostLanes?: number) =>
  notebook
    .call('timeline.read', { lanes, ...(mostLanes !== undefined && { mostLanes }) })
    .lanes.map(({ key, label, count: passages }) => [label || key, passages]);

test('passages stand on the days they can have been said, those of a day in the order of the clock', async () => {
  await using notebook = await talks();
  const { items, bins, extent, undated } = notebook.call('timeline.read', { lanes: 'source' });
  expect(extent).toEqual({ first: '2031-01-01', last: '2031-12-31' });
  expect(undated).toBe(1);
  expect(bins).toEqual([]);
  expect(
    items.map(({ words, first, last, said, dated, stance: tag, speakers, sourceTitle }) => [
      words,
      `${first}/${last}`,
      said,
      dated,
      tag?.name ?? null,
      speakers.join(' & '),
      sourceTitle,
    ]),
  ).toEqual([
    ['fish', '2031-01-01/2031-12-31', '2031', true, null, 'Tomas Reke', 'Readout'],
    [
      'ferry',
      '2031-03-03/2031-03-03',
      '2031-03-03',
      true,
      'Demand',
      'Ilse Marrow & Tomas Reke',
      'Readout',
    ],
    ['crews', '2031-03-03/2031-03-03', '2031-03-03T14:05', true, null, 'Ilse Marrow', 'Readout'],
    ['noise', '2031-04-01/2031-04-30', '2031-04~', false, null, '', 'Readout'],
    ['patrol', '2031-06-10/2031-06-10', '2031-06-10', true, null, 'Ilse Marrow', 'Readout'],
  ]);
});

test('lanes are those with the most passages; the rest share one, and those without any another', async () => {
  await using notebook = await talks();
  expect(lanesOf(notebook, 'speaker')).toEqual([
    ['Ilse Marrow', 4],
    ['Tomas Reke', 2],
    ['-', 1],
  ]);
  // Until May she speaks for Aldova; in June for whom she says she does.
  expect(lanesOf(notebook, 'party')).toEqual([
    ['Aldova', 3],
    ['Tomas Reke', 2],
    ['Sund', 1],
    ['-', 1],
  ]);
  expect(lanesOf(notebook, 'party', 1)).toEqual([
    ['Aldova', 3],
    ['+', 2],
    ['-', 1],
  ]);
  expect(lanesOf(notebook, 'issue')).toEqual([
    ['Crews', 4],
    ['Ferry corridor', 1],
    ['-', 2],
  ]);
  expect(lanesOf(notebook, 'source')).toEqual([
    ['Readout', 5],
    ['Memo', 1],
  ]);
});

test('a passage that nobody says but that is said for somebody has a party', async () => {
  await using notebook = await talks();
  const sourceId = await notebook.paste('Sund would host.');
  notebook.call('passage.create', { sourceId, quotes: ['would host'], onBehalfOf: 'Sund' });
  const { lanes } = notebook.call('timeline.read', { lanes: 'party' });
  expect(lanes.map(({ where }) => count(notebook, where))).toEqual([3, 2, 2, 1]);
  expect(lanes.map((lane) => lane.count)).toEqual([3, 2, 2, 1]);
});

test('a window shows what can have been said in it', async () => {
  await using notebook = await talks();
  const words = (from: string, to: string) =>
    notebook
      .call('timeline.read', { lanes: 'source', from, to })
      .items.map((item) => item.words)
      .toSorted();
  expect(words('2031-03-03', '2031-03-03')).toEqual(['crews', 'ferry', 'fish']);
  expect(words('2031-04-30', '2031-06-09')).toEqual(['fish', 'noise']);
  expect(words('2030-01-01', '2030-12-31')).toEqual([]);
});

test('a window that ends before it begins is refused', async () => {
  await using notebook = await talks();
  expect(() =>
    notebook.call('timeline.read', { lanes: 'issue', from: '2031-03-03', to: '2031-03-02' }),
  ).toThrowError(/before/u);
});

test('what is too much to be drawn is counted in stretches of equal length', async () => {
  await using notebook = await talks();
  const { items, bins } = notebook.call('timeline.read', {
    lanes: 'source',
    from: '2031-03-01',
    to: '2031-04-09',
    most: 1,
    bins: 4,
  });
  expect(items).toEqual([]);
  const demand = notebook.call('tag.list').tags.find(({ name }) => name === 'Demand')!.id;
  expect(
    bins.map(({ first, last, count: passages, stances }) => [first, last, passages, stances]),
  ).toEqual([
    ['2031-03-01', '2031-03-10', 3, { '-': 2, [demand]: 1 }],
    ['2031-03-11', '2031-03-20', 1, { '-': 1 }],
    ['2031-03-21', '2031-03-30', 1, { '-': 1 }],
    ['2031-03-31', '2031-04-09', 2, { '-': 2 }],
  ]);
});

test('the extent reaches to the events; without any date there is none', async () => {
  await using notebook = await talks();
  notebook.call('event.create', { title: 'First round', from: '2030-12-30', to: '2032-01' });
  const { extent } = notebook.call('timeline.read', { lanes: 'issue' });
  expect(extent).toEqual({ first: '2030-12-30', last: '2032-01-31' });
  using empty = createTestNotebook();
  expect(empty.call('timeline.read', { lanes: 'party' })).toEqual({
    extent: null,
    lanes: [],
    undated: 0,
    items: [],
    bins: [],
  });
});

test.each([5, 6])('every number is that of the passages it opens (random %i)', async (seed) => {
  using notebook = createTestNotebook();
  const random = createRandom(seed);
  for (let action = 0; action < 150; action += 1) {
    try {
      await randomChange(notebook, random);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }
  for (const lanes of TimelineLanes.options) {
    for (const mostLanes of [1, 3, 100]) {
      const request = { lanes, mostLanes };
      const one = notebook.call('timeline.read', request);
      expect(count(notebook, { month: null })).toBe(one.undated);
      for (const lane of one.lanes) expect(count(notebook, lane.where)).toBe(lane.count);
      const binned = notebook.call('timeline.read', { ...request, most: 1, bins: 7 });
      const whereOf = new Map(binned.lanes.map(({ key, where }) => [key, where]));
      for (const { lane, first, last, count: passages } of binned.bins) {
        const before = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        const where = both(whereOf.get(lane), { said: { after: first, before } });
        expect(count(notebook, where)).toBe(passages);
      }
    }
  }
});

test('links among passages are those with both ends among them', async () => {
  await using notebook = await talks();
  const [one, other, third] = notebook.call('passage.list').passages.map(({ id }) => id);
  const type = 'contradicts';
  const link = notebook.call('link.create', { from: one!, to: other!, type });
  notebook.call('link.create', { from: other!, to: third!, type });
  expect(notebook.call('link.among', { ids: [one!, other!] }).links).toEqual([
    { id: link.id, from: one, to: other, typeId: link.type.id },
  ]);
});
