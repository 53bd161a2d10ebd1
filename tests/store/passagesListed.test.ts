import { expect, test } from 'vitest';
import type { InputOf } from '../../db/api/contract.ts';
import { passageIds } from '../../db/store/passages/listPassages.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const TEXT =
  'The crews must come home. The boats must leave. The corridor stays shut. We will talk.';

/** Four passages, each named by its last word, in two sources. */
async function withPassages(): Promise<
  TestNotebook & { listed(filter: InputOf<'passage.list'>): string }
> {
  const notebook = createTestNotebook();
  const zebra = (
    await notebook.call('source.paste', {
      title: 'Zebra Post',
      text: TEXT,
      published: '2031-03',
    })
  ).id;
  const alder = (
    await notebook.call('source.paste', { title: 'Alder Times', text: `${TEXT} Again.` })
  ).id;
  notebook.call('actor.create', { name: 'Ilse Marrow', aliases: ['Minister Marrow'] });
  notebook.call('tag.create', { name: 'Shipping' });
  const { id: shipping } = notebook.call('tag.list', { family: 'issue' }).tags[0]!;
  notebook.call('tag.create', { name: 'Crews', parentId: shipping });
  const make = (input: InputOf<'passage.create'>) => notebook.call('passage.create', input);
  make({
    sourceId: alder,
    quotes: ['The corridor stays shut'],
    tags: ['Refusal', 'Shipping'],
    speakers: ['Tomas Reke'],
    onBehalfOf: ['Norvane'],
    saidOn: '2031-02-10',
  });
  make({
    sourceId: zebra,
    quotes: ['The boats must leave'],
    tags: ['Demand', 'Patrols'],
    speakers: ['Ilse Marrow'],
    addressees: ['Norvane'],
    comment: 'Repeats the Nordéa statement.',
  });
  make({
    sourceId: zebra,
    quotes: ['The crews must come home'],
    tags: ['Demand', 'Crews'],
    speakers: ['Ilse Marrow'],
    saidOn: '2031-03-20',
  });
  make({ sourceId: alder, quotes: ['We will talk'], tags: [{ name: 'Demand', family: 'free' }] });
  return Object.assign(notebook, {
    listed: (filter: InputOf<'passage.list'>) =>
      notebook
        .call('passage.list', filter)
        .passages.map(({ words }) => words.split(' ').at(-1))
        .join(' '),
  });
}

test('passages stand in the order of their sources and places', async () => {
  using notebook = await withPassages();
  expect(notebook.listed({})).toBe('home leave shut talk');
});

test('pages go on where the last one ended', async () => {
  using notebook = await withPassages();
  const pages: string[] = [];
  let cursor: string | null = null;
  do {
    const page: ReturnType<typeof next> = next(cursor);
    pages.push(page.passages.map(({ words }) => words.split(' ').at(-1)).join(' '));
    expect(page.total).toBe(4);
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(pages).toEqual(['home leave shut', 'talk']);

  function next(from: string | null) {
    return notebook.call('passage.list', { limit: 3, ...(from === null ? {} : { cursor: from }) });
  }
});

test.each<[InputOf<'passage.list'>, string]>([
  [{ tag: 'demand' }, 'home leave'],
  [{ stance: 'DEMAND' }, 'home leave'],
  [{ issue: 'Shipping' }, 'home shut'],
  [{ tag: 'Crews' }, 'home'],
  [{ issue: 'Demand' }, ''],
  [{ tag: 'No such tag' }, ''],
  [{ speaker: 'minister marrow' }, 'home leave'],
  [{ speaker: 'Norvane' }, 'shut'],
  [{ addressee: 'Norvane' }, 'leave'],
  [{ speaker: 'Nobody' }, ''],
  [{ text: 'crews home' }, 'home'],
  [{ text: 'nordea' }, 'leave'],
  [{ text: '"must come"' }, 'home'],
  [{ text: 'boa' }, 'leave'],
  [{ text: '???' }, ''],
  [{ text: '  ' }, 'home leave shut talk'],
  [{ stance: 'Demand', speaker: 'Ilse Marrow', text: 'boats' }, 'leave'],
])('the filter %j lets through: %s', async (filter, expected) => {
  using notebook = await withPassages();
  expect(notebook.listed(filter)).toBe(expected);
  expect(notebook.call('passage.list', { ...filter, limit: 1 }).total).toBe(
    expected === '' ? 0 : expected.split(' ').length,
  );
});

test.each<[InputOf<'passage.list'>, string]>([
  // Said on 10 February; in March by its source's date; on 20 March; at no known time.
  [{ before: '2031-03' }, 'shut'],
  [{ before: '2031-03-02' }, 'leave shut'],
  [{ before: '2031-03-21' }, 'home leave shut'],
  [{ after: '2031-03' }, 'home leave'],
  [{ after: '2031-03-20' }, 'home leave'],
  [{ after: '2031-03-21' }, 'leave'],
  [{ after: '2031-04' }, ''],
  [{ after: '2031', before: '2032' }, 'home leave shut'],
])('by date, %j lets through: %s', async (filter, expected) => {
  using notebook = await withPassages();
  expect(notebook.listed(filter)).toBe(expected);
});

test('passages of a source, and of a list of ids in the order of the texts', async () => {
  using notebook = await withPassages();
  const { passages } = notebook.call('passage.list');
  expect(notebook.listed({ sourceId: passages[3]!.sourceId })).toBe('shut talk');
  expect(notebook.listed({ ids: [passages[2]!.id, passages[0]!.id] })).toBe('home shut');
  expect(notebook.listed({ ids: [] })).toBe('');
});

test('the ids alone come in the same order', async () => {
  using notebook = await withPassages();
  const filter = { tag: 'Demand' };
  expect(passageIds(notebook.notebook.db, filter)).toEqual(
    notebook.call('passage.list', filter).passages.map(({ id }) => id),
  );
});

test('a cursor that no list has given is refused', async () => {
  using notebook = await withPassages();
  expectApiError('INVALID_INPUT', () => notebook.call('passage.list', { cursor: 'second page' }));
});
