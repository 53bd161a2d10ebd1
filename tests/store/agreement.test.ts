import { expect, test } from 'vitest';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { expectApiError } from '../helpers/apiErrors.ts';

const TEXT =
  'The crews come home first. Then the ferry runs. The moratorium stays. Talks follow soon.';

const stance = (name: string) => ({ name, family: 'stance' as const });

/** Ada and Bo have read one source, Ada another besides; somebody without a name read both. */
async function twoCoders(): Promise<TestNotebook> {
  const notebook = createTestNotebook();
  const both = await notebook.paste(TEXT, 'Read by both');
  const one = await notebook.paste(`${TEXT} Or so it is said.`, 'Read by one');
  const mark = (coder: string | null, quote: string, fields: object = {}, sourceId = both) => {
    const { id } = notebook.call('passage.create', { sourceId, quotes: [quote], ...fields });
    if (coder !== null) notebook.call('passage.update', { id, coder });
  };
  mark('Ada', 'crews come home first', { tags: [stance('Demand'), 'Crews'], speakers: 'Marrow' });
  mark('Bo', 'The crews come home first', { tags: [stance('Position')], speakers: 'Reke' });
  mark('Ada', 'the ferry runs', { tags: [stance('Offer'), 'Ferry'], saidOn: '2031-03-03' });
  mark('bo', 'the ferry runs', { tags: ['Ferry', stance('Offer')], saidOn: '2031-03-03' });
  mark('Ada', 'moratorium', { tags: [stance('Refusal')] });
  mark('Bo', 'The moratorium stays. Talks follow', { tags: [stance('Refusal')] });
  mark('Ada', 'Talks follow soon', {}, one);
  mark(null, 'Talks follow soon');
  return notebook;
}

const pair = { first: 'Ada', second: 'Bo' };

test('coders are told with how much they made, and how much nobody is named for', async () => {
  await using notebook = await twoCoders();
  expect(notebook.call('coder.list')).toEqual({
    coders: [
      { name: 'Ada', passages: 4, sources: 2 },
      { name: 'Bo', passages: 3, sources: 1 },
    ],
    unnamed: 1,
  });
});

test('only sources in which both have passages are compared', async () => {
  await using notebook = await twoCoders();
  const { sources } = notebook.call('agreement.read', pair);
  expect(sources.map(({ title, first, second }) => [title, first, second])).toEqual([
    ['Read by both', 3, 3],
  ]);
  const other = notebook.call('source.list').sources.find(({ title }) => title === 'Read by one')!;
  const { sources: none, boundaries } = notebook.call('agreement.read', {
    ...pair,
    sources: [other.id],
  });
  expect(none).toEqual([]);
  expect(boundaries.alpha).toBeNull();
});

test('passages that are alike by half are one unit; how they differ is told in kinds', async () => {
  await using notebook = await twoCoders();
  const { counts } = notebook.call('agreement.read', pair);
  expect(counts).toEqual({
    shared: 2,
    onlyFirst: 1,
    onlySecond: 1,
    boundary: 1,
    stance: 1,
    issue: 1,
    attribution: 1,
  });
  const { total, disagreements } = notebook.call('agreement.disagreements', pair);
  expect(total).toBe(6);
  expect(
    disagreements.map(({ kind, place, first, second }) => [
      kind,
      TEXT.slice(place.start, place.end),
      first?.words ?? null,
      second?.words ?? null,
    ]),
  ).toEqual([
    ...['boundary', 'stance', 'issue', 'attribution'].map((kind) => [
      kind,
      'The crews come home first',
      'crews come home first',
      'The crews come home first',
    ]),
    [
      'onlySecond',
      'The moratorium stays. Talks follow',
      null,
      'The moratorium stays. Talks follow',
    ],
    ['onlyFirst', 'moratorium', 'moratorium', null],
  ]);
  expect(new Set(disagreements.map(({ key }) => key)).size).toBe(6);
});

test('disagreements can be asked for by kind, by tag and in parts', async () => {
  await using notebook = await twoCoders();
  const kinds = (request: object) =>
    notebook
      .call('agreement.disagreements', { ...pair, ...request })
      .disagreements.map(({ kind }) => kind);
  expect(kinds({ kinds: ['stance', 'onlyFirst'] })).toEqual(['stance', 'onlyFirst']);
  expect(kinds({ offset: 1, limit: 2 })).toEqual(['stance', 'issue']);
  const tags = notebook.call('tag.list').tags;
  const idOf = (name: string) => tags.find((tag) => tag.name === name)!.id;
  // That the issues differ is about crews; of a stance, only those that one gave are meant.
  expect(kinds({ tag: idOf('Crews') })).toEqual(['boundary', 'issue', 'attribution']);
  expect(kinds({ tag: idOf('Demand') })).toEqual(['boundary', 'stance', 'attribution']);
  expect(kinds({ tag: idOf('Ferry') })).toEqual([]);
});

test('figures are those of the definitions: stance and tags of shared units, and boundaries', async () => {
  await using notebook = await twoCoders();
  const { stance: figure, tags, boundaries } = notebook.call('agreement.read', pair);
  // Demand against Position, Offer against Offer: 1 − 3 · 2 / (4 · 3 − 2) = 0.4.
  expect(figure.alpha).toBeCloseTo(0.4, 10);
  expect(figure.units).toBe(2);
  expect(boundaries.units).toBe(6);
  expect(boundaries.alpha).toBeGreaterThan(0);
  expect(boundaries.alpha).toBeLessThan(1);
  const ferry = tags.find(({ tag }) => tag.name === 'Ferry')!;
  expect(ferry).toMatchObject({ first: 1, second: 1, unitizing: { alpha: 1, units: 2 } });
  expect(ferry.shared.alpha).toBe(1);
  expect(tags.map(({ tag, first, second }) => [tag.name, first, second])).toEqual([
    ['Position', 0, 1],
    ['Demand', 1, 0],
    ['Offer', 1, 1],
    ['Refusal', 1, 1],
    ['Crews', 1, 0],
    ['Ferry', 1, 1],
  ]);
});

test('figures are the same whoever comes first', async () => {
  await using notebook = await twoCoders();
  const one = notebook.call('agreement.read', pair);
  const other = notebook.call('agreement.read', { first: 'bo', second: 'ada' });
  expect(other.boundaries).toEqual(one.boundaries);
  expect(other.stance).toEqual(one.stance);
  expect(other.counts.onlySecond).toBe(one.counts.onlyFirst);
});

test('a passage without a certain place is not compared', async () => {
  await using notebook = await twoCoders();
  const { id } = notebook
    .call('source.list')
    .sources.find(({ title }) => title === 'Read by both')!;
  const corrected = TEXT.replace('Then the ferry runs.', 'Something else altogether was written.');
  await notebook.call('source.revise', {
    id,
    fileName: 'corrected.txt',
    content: Buffer.from(corrected).toString('base64'),
  });
  const { sources, counts } = notebook.call('agreement.read', pair);
  expect(sources.map(({ first, second }) => [first, second])).toEqual([[2, 2]]);
  expect(counts.shared).toBe(1);
});

test('unknown coders, unknown tags and one coder against himself are refused', async () => {
  await using notebook = await twoCoders();
  const { message } = expectApiError('UNKNOWN_CODER', () =>
    notebook.call('agreement.read', { first: 'Ada', second: 'Cy' }),
  );
  expect(message).toContain('Ada, Bo');
  expectApiError('INVALID_INPUT', () =>
    notebook.call('agreement.read', { first: 'Ada', second: 'ADA' }),
  );
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('agreement.disagreements', {
      ...pair,
      tag: '00000000-0000-4000-8000-000000000000',
    }),
  );
});

test('the figures are exported as a table', async () => {
  await using notebook = await twoCoders();
  const { fileName, content } = notebook.call('export.agreement', { ...pair, format: 'csv' });
  expect(fileName).toBe('Agreement.csv');
  const lines = content.replace('\ufeff', '').trim().split('\r\n');
  expect(lines[0]).toBe('figure,tag,family,alpha,units,observed,expected,Ada,Bo');
  expect(lines).toContainEqual(expect.stringMatching(/^unitizing,Ferry,issue,1,2,0,/u));
  expect(lines).toContain('only one marked,,,,,,,1,1');
  expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([9]));
});
