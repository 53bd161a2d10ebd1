import { expect, test } from 'vitest';
import { expectApiError } from '../helpers/apiErrors.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const base64 = (content: string) => Buffer.from(content).toString('base64');

const OLD = `Port closed

Aldova will withdraw its patrol boats from the strait by Friday, the ministry said.

Norvane kept silent about the crews.`;

const NEW = `Port closed

Aldova may withdraw its patrol boats from the strait by Monday, a spokesman said.

Norvane kept silent about the crews.`;

/** A source of which one passage needs review, and one followed. */
async function withReview(notebook: TestNotebook) {
  const { id: sourceId } = await notebook.call('source.import', {
    fileName: 'port.txt',
    content: base64(OLD),
  });
  const make = (quote: string) => notebook.call('passage.create', { sourceId, quotes: [quote] }).id;
  const passages = {
    boats: make('will withdraw its patrol boats from the strait by Friday'),
    crews: make('kept silent about the crews'),
  };
  await notebook.call('source.revise', { id: sourceId, fileName: 'b.txt', content: base64(NEW) });
  return { sourceId, ...passages };
}

test('a review shows the passage as it was read, and where it may stand now', async () => {
  using notebook = createTestNotebook();
  const { sourceId, boats } = await withReview(notebook);
  const review = notebook.call('passage.review', { id: boats });
  expect(review).toMatchObject({
    passageId: boats,
    sourceId,
    revision: 1,
    words: 'will withdraw its patrol boats from the strait by Friday',
    before: 'Port closed Aldova ',
    after: ', the ministry said. Norvane kept silent about the crews.',
  });
  expect(review.candidates.length).toBeGreaterThan(0);
  for (const { spans, score } of review.candidates) {
    for (const { start, end, exact } of spans) expect(NEW.slice(start, end)).toBe(exact);
    expect(score).toBeLessThan(1);
  }
});

test('a passage that followed can be seen as it was first read, however often it moved', async () => {
  using notebook = createTestNotebook();
  const { sourceId, crews } = await withReview(notebook);
  notebook.call('source.correct', {
    id: sourceId,
    revision: 2,
    edits: [{ start: NEW.indexOf('silent'), end: NEW.indexOf('silent') + 6, text: 'quiet' }],
  });
  expect(notebook.call('passage.get', { id: crews })).toMatchObject({
    revision: 3,
    words: 'kept quiet about the crews',
  });
  expect(notebook.call('passage.review', { id: crews })).toMatchObject({
    revision: 1,
    words: 'kept silent about the crews',
    candidates: [],
  });
});

test('accepting a candidate places the passage there', async () => {
  using notebook = createTestNotebook();
  const { boats } = await withReview(notebook);
  const [candidate] = notebook.call('passage.review', { id: boats }).candidates;
  const spans = candidate!.spans.map(({ start, end }) => ({ start, end }));
  const placed = notebook.call('passage.place', { id: boats, spans });
  expect(placed).toMatchObject({ state: 'placed', revision: 2 });
  expect(placed.spans.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(notebook.call('notebook.info').counts.needReview).toBe(0);
  expect(notebook.call('passage.review', { id: boats })).toMatchObject({
    revision: 1,
    candidates: [],
  });
  expect(notebook.call('notebook.check').problems).toEqual([]);
  notebook.call('history.undo');
  expect(notebook.call('passage.get', { id: boats }).state).toBe('review');
  expect(notebook.call('passage.review', { id: boats }).candidates).not.toEqual([]);
});

test('a passage is placed by hand with words of the newest text', async () => {
  using notebook = createTestNotebook();
  const { boats } = await withReview(notebook);
  expectApiError('QUOTE_NOT_FOUND', () =>
    notebook.call('passage.place', { id: boats, quotes: ['by Friday'] }),
  );
  const quotes = ['may withdraw its patrol boats', 'by Monday'];
  const placed = notebook.call('passage.place', { id: boats, quotes });
  expect(placed.words).toBe('may withdraw its patrol boats … by Monday');
  expectApiError('UNKNOWN_ID', () => notebook.call('passage.place', { id: NOWHERE, quotes }));
});

test('a passage that is kept stays at its revision, whatever comes', async () => {
  using notebook = createTestNotebook();
  const { sourceId, boats } = await withReview(notebook);
  expect(notebook.call('passage.keep', { id: boats })).toMatchObject({
    state: 'historical',
    revision: 1,
    words: 'will withdraw its patrol boats from the strait by Friday',
  });
  expect(notebook.call('notebook.info').counts.needReview).toBe(0);
  await notebook.call('source.revise', {
    id: sourceId,
    fileName: 'c.txt',
    content: base64(`${OLD} Again.`),
  });
  expect(notebook.call('passage.get', { id: boats })).toMatchObject({
    state: 'historical',
    revision: 1,
  });
  expect(notebook.call('notebook.check').problems).toEqual([]);
});

test('what needs review is placed when its words come back', async () => {
  using notebook = createTestNotebook();
  const { sourceId, boats } = await withReview(notebook);
  await notebook.call('source.revise', {
    id: sourceId,
    fileName: 'c.txt',
    content: base64(`${OLD}\n\nThis report was mended.`),
  });
  expect(notebook.call('passage.get', { id: boats })).toMatchObject({
    state: 'placed',
    revision: 3,
    words: 'will withdraw its patrol boats from the strait by Friday',
  });
});

test('a passage that needs review is found, listed and exported with its old words', async () => {
  using notebook = createTestNotebook();
  const { boats } = await withReview(notebook);
  const { hits } = notebook.call('search.query', { query: 'friday', kinds: ['passage'] });
  expect(hits).toMatchObject([{ id: boats }]);
  const { passages } = notebook.call('passage.list', { text: 'friday' });
  expect(passages).toMatchObject([{ id: boats, state: 'review' }]);
  const { content } = notebook.call('export.source', {
    id: passages[0]!.sourceId,
    format: 'markdown',
  });
  const [text, apart] = content.split('Passages without a place in this revision');
  expect(text).not.toContain('Friday');
  expect(apart).toContain('will withdraw its patrol boats');
});

test('a note that quotes a passage tells that its words have changed', async () => {
  using notebook = createTestNotebook();
  const { boats } = await withReview(notebook);
  const { id } = notebook.call('note.save', {
    title: 'Brief',
    body: { markdown: `[[passage:${boats}]]` },
  });
  notebook.call('passage.place', { id: boats, quotes: ['may withdraw its patrol boats'] });
  expect(notebook.call('note.get', { id }).references).toMatchObject([{ state: 'changed' }]);
});

test('passages are told apart by who made them', async () => {
  using notebook = createTestNotebook();
  const { sourceId } = await withReview(notebook);
  const make = (coder: string | null) =>
    notebook.call('passage.create', { sourceId, quotes: ['Port closed'], coder }).id;
  const [ada, bo] = [make('Ada'), make('Bo'), make(null)];
  const listed = (coder: string) =>
    notebook.call('passage.list', { coder }).passages.map(({ id }) => id);
  expect(listed('ada')).toEqual([ada]);
  notebook.call('passage.update', { id: bo!, coder: 'Ada' });
  expect(listed('Ada')).toEqual([ada, bo]);
  notebook.call('passage.update', { id: bo!, coder: null });
  expect(notebook.call('passage.get', { id: bo! }).coder).toBeNull();
});
