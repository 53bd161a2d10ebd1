import { expect, test } from 'vitest';
import type { InputOf } from '../../db/api/contract.ts';
import { readPassages } from '../../db/store/passages/readPassages.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { FERRY_TALKS, spanOf } from '../helpers/ferryTalks.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** A notebook with the talks in it, and a way to make passages of them. */
async function withTalks(): Promise<
  TestNotebook & {
    sourceId: string;
    make(input: Omit<InputOf<'passage.create'>, 'sourceId'>): ReturnType<typeof makePassage>;
  }
> {
  const notebook = createTestNotebook();
  const sourceId = await notebook.paste(FERRY_TALKS, 'Ferry talks');
  return Object.assign(notebook, {
    sourceId,
    make: (input: Omit<InputOf<'passage.create'>, 'sourceId'>) =>
      makePassage(notebook, { sourceId, ...input }),
  });
}

function makePassage(notebook: TestNotebook, input: InputOf<'passage.create'>) {
  return notebook.call('passage.create', input);
}

const names = (list: ReadonlyArray<{ name: string }>) => list.map(({ name }) => name);

test('a passage keeps its words, what stands around them and its paragraph', async () => {
  using notebook = await withTalks();
  const span = spanOf(FERRY_TALKS, 'The crews must come home');
  const passage = notebook.make({ spans: [span] });
  expect(passage.spans).toEqual([
    {
      ...span,
      exact: 'The crews must come home',
      prefix: FERRY_TALKS.slice(span.start - 32, span.start),
      suffix: FERRY_TALKS.slice(span.end, span.end + 32),
    },
  ]);
  expect(passage).toMatchObject({
    words: 'The crews must come home',
    paragraph: 3,
    revision: 1,
    state: 'placed',
    comment: '',
    linkCount: 0,
    noteCount: 0,
  });
  expect(passage.createdAt).toBe(passage.updatedAt);
});

test('a passage of two quotes is one passage with two spans in the order of the text', async () => {
  using notebook = await withTalks();
  const passage = notebook.make({
    quotes: ['The crews must come home before we sit down.', 'We both know that this meeting'],
  });
  expect(passage.spans.map(({ exact }) => exact)).toEqual([
    'We both know that this meeting',
    'The crews must come home before we sit down.',
  ]);
  expect(passage.words).toBe(
    'We both know that this meeting … The crews must come home before we sit down.',
  );
});

test('everything that can be said about a passage is kept', async () => {
  using notebook = await withTalks();
  const made = notebook.make({
    quotes: ['Norvane would reopen the corridor only if Aldova withdraws its patrol boats'],
    tags: ['precondition', { name: 'Doubtful', family: 'free' }, 'Ferry corridor'],
    speakers: ['Tomas Reke'],
    onBehalfOf: 'Norvane',
    addressees: ['Aldova', 'Ilse Marrow'],
    saidOn: { date: '2031-03-01', words: 'on 1 March' },
    channel: ' press remarks ',
    reportedBy: ['Sund Herald', 'unnamed officials'],
    evidence: [
      { kind: 'speaker', quote: 'Tomas Reke' },
      { kind: 'cue', ...spanOf(FERRY_TALKS, 'only if') },
    ],
    conditions: [
      { requiredOf: ['Aldova'], action: 'withdraws its boats', unlocks: 'the corridor reopens' },
      { action: 'suspends the moratorium' },
    ],
    comment: 'Said once before.',
  });
  const passage = notebook.call('passage.get', { id: made.id });
  expect(passage).toEqual(made);
  expect(passage.tags.map(({ name, family }) => `${family} ${name}`)).toEqual([
    'stance Precondition',
    'issue Ferry corridor',
    'free Doubtful',
  ]);
  expect(names(passage.speakers)).toEqual(['Tomas Reke']);
  expect(names(passage.onBehalfOf)).toEqual(['Norvane']);
  expect(names(passage.addressees)).toEqual(['Aldova', 'Ilse Marrow']);
  expect(names(passage.reportedBy)).toEqual(['Sund Herald', 'unnamed officials']);
  expect(passage.saidOn).toEqual({ date: '2031-03-01', words: 'on 1 March' });
  expect(passage.channel).toBe('press remarks');
  expect(passage.evidence.map(({ kind, exact }) => [kind, exact])).toEqual([
    ['speaker', 'Tomas Reke'],
    ['cue', 'only if'],
  ]);
  expect(
    passage.conditions.map(({ action, unlocks, requiredOf, status }) => [
      names(requiredOf),
      action,
      unlocks,
      status,
    ]),
  ).toEqual([
    [['Aldova'], 'withdraws its boats', 'the corridor reopens', 'open'],
    [[], 'suspends the moratorium', null, 'open'],
  ]);
  expect(passage.comment).toBe('Said once before.');
});

test('white space at the ends of a selection is left out', async () => {
  using notebook = await withTalks();
  const { start, end } = spanOf(FERRY_TALKS, ' The waiting must stop.');
  expect(notebook.make({ spans: [{ start, end }] }).words).toBe('The waiting must stop.');
});

test('spans that touch are one span', async () => {
  using notebook = await withTalks();
  const { start, end } = spanOf(FERRY_TALKS, 'without another lost week');
  const passage = notebook.make({
    spans: [
      { start: start + 7, end },
      { start, end: start + 7 },
    ],
  });
  expect(passage.spans.map((span) => span.exact)).toEqual(['without another lost week']);
});

test('a passage in a heading has no paragraph', async () => {
  using notebook = createTestNotebook();
  const content = Buffer.from('# Talks resume\n\nThey will meet.').toString('base64');
  const { id } = await notebook.call('source.import', { fileName: 'a.md', content });
  const places = ['Talks resume', 'They will meet'].map(
    (quote) => makePassage(notebook, { sourceId: id, quotes: [quote] }).paragraph,
  );
  expect(places).toEqual([null, 1]);
});

test('either spans or quotes are needed, not both', async () => {
  using notebook = await withTalks();
  const neither = expectApiError('INVALID_INPUT', () => notebook.make({ tags: ['Demand'] }));
  expect(neither.message).toContain('either “spans” or “quotes”');
  const both = expectApiError('INVALID_INPUT', () =>
    notebook.make({ spans: [{ start: 0, end: 5 }], quotes: ['Ferry'] }),
  );
  expect(both.message).toContain('not both');
});

test.each([
  [[{ start: 0, end: FERRY_TALKS.length + 1 }]],
  [[{ start: 9, end: 4 }]],
  [
    [
      { start: 0, end: 5 },
      { start: 90_000, end: 90_010 },
    ],
  ],
])('spans out of range are refused with the length of the text: %j', async (spans) => {
  using notebook = await withTalks();
  const { message } = expectApiError('SPAN_OUT_OF_RANGE', () => notebook.make({ spans }));
  expect(message).toContain(String(FERRY_TALKS.length));
});

test('empty spans and spans of white space are refused', async () => {
  using notebook = await withTalks();
  expectApiError('SPAN_EMPTY', () => notebook.make({ spans: [{ start: 4, end: 4 }] }));
  expectApiError('SPAN_EMPTY', () => notebook.make({ spans: [spanOf(FERRY_TALKS, '\n\n')] }));
  expect(notebook.call('passage.list').total).toBe(0);
});

test('overlapping spans and quotes are refused, with the place', async () => {
  using notebook = await withTalks();
  const { details } = expectApiError('SPANS_OVERLAP', () =>
    notebook.make({
      spans: [
        { start: 6, end: 18 },
        { start: 0, end: 11 },
      ],
    }),
  );
  expect(details).toMatchObject({ start: 6, end: 11 });
  expectApiError('SPANS_OVERLAP', () =>
    notebook.make({ quotes: ['another lost week', 'another lost'] }),
  );
});

test('a quote that does not occur is refused with its words and the title', async () => {
  using notebook = await withTalks();
  const quote = `${'never said '.repeat(30)}`;
  const { message } = expectApiError('QUOTE_NOT_FOUND', () => notebook.make({ quotes: [quote] }));
  expect(message).toContain('“Ferry talks”');
  expect(message).toContain('never said never said');
  expect(message.length).toBeLessThan(200);
});

test('quotes are found whatever their quotation marks and line ends', async () => {
  using notebook = await withTalks();
  const passage = notebook.make({ quotes: ['"We both know that\nthis  meeting'] });
  expect(passage.words).toBe('“We both know that this meeting');
});

test('a quote that occurs twice is refused, saying where, until it is told which', async () => {
  using notebook = await withTalks();
  const places = [...FERRY_TALKS.matchAll(/both/gu)].map(({ index }) => index);
  expect(places).toHaveLength(2);
  const { message, details } = expectApiError('QUOTE_AMBIGUOUS', () =>
    notebook.make({ quotes: ['both'] }),
  );
  expect(details['count']).toBe(2);
  expect(message).toContain(`¶3 and ¶5 (characters ${places[0]} and ${places[1]})`);

  const second = notebook.make({ quotes: [{ exact: 'both', occurrence: 2 }] });
  expect(second.spans[0]!.start).toBe(places[1]);
  const first = notebook.make({ quotes: [{ exact: 'both', suffix: ' know' }] });
  expect(first.spans[0]!.start).toBe(places[0]);
  const third = expectApiError('QUOTE_OCCURRENCE', () =>
    notebook.make({ quotes: [{ exact: 'both', occurrence: 3 }] }),
  );
  expect(third.message).toContain('only 2 times');
});

test('a quote that occurs very often names only the first places', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste('No deal.\n\n'.repeat(40), 'Refrain');
  const { message } = expectApiError('QUOTE_AMBIGUOUS', () =>
    makePassage(notebook, { sourceId, quotes: ['No deal'] }),
  );
  expect(message).toContain('¶1, ¶2, ¶3, ¶4, ¶5 and 35 more');
});

test('a quote of evidence is looked for in the paragraph of the passage first', async () => {
  using notebook = await withTalks();
  const { evidence } = notebook.make({
    quotes: ['without another lost week'],
    evidence: [{ kind: 'cue', quote: 'both' }],
  });
  expect(evidence[0]!.start).toBe(FERRY_TALKS.lastIndexOf('both'));
  expectApiError('QUOTE_AMBIGUOUS', () =>
    notebook.make({ quotes: ['patrol boats'], evidence: [{ kind: 'cue', quote: 'both' }] }),
  );
});

test('a refused passage leaves no names behind', async () => {
  using notebook = await withTalks();
  expectApiError('UNKNOWN_ID', () =>
    notebook.make({ quotes: ['patrol boats'], speakers: ['Somebody New'], tags: [NOWHERE] }),
  );
  expect(notebook.call('actor.list').total).toBe(0);
  expectApiError('UNKNOWN_ID', () =>
    notebook.make({ quotes: ['patrol boats'], speakers: NOWHERE }),
  );
  expectApiError('UNKNOWN_ID', () =>
    makePassage(notebook, { sourceId: NOWHERE, quotes: ['patrol boats'] }),
  );
});

test('only what is given of a passage changes, and a list replaces the one before', async () => {
  using notebook = await withTalks();
  const made = notebook.make({
    quotes: ['The crews must come home'],
    tags: ['Demand', 'Crews'],
    speakers: ['Ilse Marrow'],
    saidOn: { date: '2031-03-03', words: 'after the call' },
    comment: 'First.',
  });
  const changed = notebook.call('passage.update', { id: made.id, tags: ['Precondition'] });
  expect(changed).toEqual({
    ...made,
    tags: [expect.objectContaining({ name: 'Precondition' })],
    updatedAt: expect.any(String),
  });
  expect(changed.updatedAt > made.updatedAt).toBe(true);
  expect(notebook.call('passage.update', { id: made.id, saidOn: '2031-03' }).saidOn).toEqual({
    date: '2031-03',
    words: null,
  });
  const cleared = notebook.call('passage.update', { id: made.id, saidOn: null, speakers: [] });
  expect(cleared).toMatchObject({ saidOn: null, speakers: [], comment: 'First.' });
});

test('a new place of a passage brings new words, paragraph and order', async () => {
  using notebook = await withTalks();
  const first = notebook.make({ quotes: ['Ferry talks'], comment: 'Stays.' });
  const second = notebook.make({ quotes: ['patrol boats'] });
  const moved = notebook.call('passage.update', { id: first.id, quotes: ['another lost week'] });
  expect(moved).toMatchObject({ words: 'another lost week', paragraph: 5, comment: 'Stays.' });
  const listed = notebook.call('passage.list').passages.map(({ id }) => id);
  expect(listed).toEqual([second.id, first.id]);
  expectApiError('INVALID_INPUT', () =>
    notebook.call('passage.update', { id: first.id, quotes: ['x'], spans: [{ start: 0, end: 1 }] }),
  );
});

test('an edit that changes nothing keeps the time of change and is no step of the history', async () => {
  using notebook = await withTalks();
  const made = notebook.make({
    quotes: ['patrol boats'],
    tags: ['Demand', 'Crews'],
    speakers: ['Ilse Marrow', 'Tomas Reke'],
    saidOn: '2031-03-03',
    conditions: [{ action: 'go', requiredOf: ['Aldova'] }],
    evidence: [{ kind: 'cue', quote: 'only if' }],
  });
  const before = notebook.call('history.list').total;
  const same = notebook.call('passage.update', {
    id: made.id,
    quotes: ['patrol boats'],
    tags: ['Crews', 'Demand'],
    speakers: ['ilse MARROW', 'Tomas Reke'],
    saidOn: '2031-03-03',
    conditions: [{ id: made.conditions[0]!.id, action: 'go', requiredOf: 'Aldova' }],
    evidence: [{ kind: 'cue', quote: 'only if' }],
    comment: '',
  });
  expect(same).toEqual(made);
  expect(notebook.call('history.list').total).toBe(before);
});

test('the history says which passage it was', async () => {
  using notebook = await withTalks();
  const { id } = notebook.make({ quotes: ['The crews must come home before we sit down.'] });
  notebook.call('passage.delete', { id });
  const lines = notebook
    .call('history.list')
    .steps.map(({ label, subject }) => `${label} ${subject}`);
  expect(lines.slice(0, 2)).toEqual([
    'Deleted passage “The crews must come home before we sit down.”',
    'Created passage “The crews must come home before we sit down.”',
  ]);
});

test('a deleted passage is gone with its links, and nothing else is', async () => {
  using notebook = await withTalks();
  const crews = notebook.make({ quotes: ['The crews must come home'], speakers: ['Ilse Marrow'] });
  const boats = notebook.make({ quotes: ['patrol boats'] });
  notebook.call('link.create', { from: crews.id, to: boats.id, type: 'contradicts' });
  notebook.call('passage.delete', { id: crews.id });
  expectApiError('UNKNOWN_ID', () => notebook.call('passage.delete', { id: crews.id }));
  expect(notebook.call('passage.get', { id: boats.id })).toEqual({ ...boats, linkCount: 0 });
  expect(names(notebook.call('actor.list').actors)).toEqual(['Ilse Marrow']);
});

test('a passage knows how many links and notes it has, and which notes quote it', async () => {
  using notebook = await withTalks();
  const crews = notebook.make({ quotes: ['The crews must come home'] });
  const boats = notebook.make({ quotes: ['patrol boats'] });
  notebook.call('link.create', { from: crews.id, to: boats.id, type: 'contradicts' });
  notebook.call('link.create', { from: boats.id, to: crews.id, type: 'responds to' });
  const markdown = `[[passage:${crews.id}]]`;
  const note = notebook.call('note.save', { title: 'Brief', body: { markdown } });
  expect(notebook.call('passage.get', { id: crews.id })).toMatchObject({
    linkCount: 2,
    noteCount: 1,
  });
  const backlinks = notebook.call('passage.backlinks', { id: crews.id }).notes;
  expect(backlinks.map(({ id, title }) => ({ id, title }))).toEqual([
    { id: note.id, title: 'Brief' },
  ]);
  expect(notebook.call('passage.backlinks', { id: boats.id }).notes).toEqual([]);
  expectApiError('UNKNOWN_ID', () => notebook.call('passage.backlinks', { id: NOWHERE }));
});

test('many passages are read in the order that was asked for, missing ones left out', async () => {
  using notebook = await withTalks();
  const made = ['patrol boats', 'lost week', 'Ferry talks'].map((quote, index) =>
    notebook.make({ quotes: [quote], tags: ['Demand'], conditions: [{ action: `${index}` }] }),
  );
  const wanted = [made[2]!, made[0]!, made[1]!];
  const ids = [wanted[0]!.id, NOWHERE, wanted[1]!.id, wanted[2]!.id];
  expect(readPassages(notebook.notebook.db, ids)).toEqual(wanted);
  expect(readPassages(notebook.notebook.db, [])).toEqual([]);
});
