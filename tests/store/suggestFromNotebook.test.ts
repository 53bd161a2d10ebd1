import { expect, test } from 'vitest';
import { expectApiError } from '../helpers/apiErrors.ts';
import { FERRY_TALKS, spanOf } from '../helpers/ferryTalks.ts';
import { createTestNotebook } from '../helpers/notebook.ts';

test('a selection is given what the notebook knows of its surroundings', async () => {
  using notebook = createTestNotebook();
  const { id: sourceId } = await notebook.call('source.paste', {
    title: 'Ferry talks',
    text: FERRY_TALKS,
    published: '2031-03-04',
  });
  notebook.call('actor.create', { name: 'Tomas Reke (envoy)', aliases: ['Tomas Reke'] });
  notebook.call('passage.create', {
    sourceId,
    quotes: ['The crews must come home'],
    tags: ['Demand', 'Detained crews'],
  });
  notebook.call('tag.create', { name: 'Fishing moratorium' });
  const spans = [
    spanOf(
      FERRY_TALKS,
      ' only if Aldova withdraws its patrol boats and suspends the fishing moratorium',
    ),
  ];
  const suggestion = notebook.call('passage.suggest', { sourceId, spans });
  expect(suggestion).toMatchObject({
    speakers: ['Tomas Reke (envoy)'],
    addressees: [],
    reportedBy: [],
    saidOn: { date: '2031-03-01', words: '1 March' },
  });
  expect(suggestion.issues.map(({ name }) => name)).toEqual([
    'Fishing moratorium',
    'Detained crews',
  ]);
  expect(notebook.call('history.list').steps[0]!.operation).toBe('tag.create');
});

test('a selection that is no place in the source is an error', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste(FERRY_TALKS);
  expectApiError('SPAN_OUT_OF_RANGE', () =>
    notebook.call('passage.suggest', { sourceId, spans: [{ start: 0, end: 9999 }] }),
  );
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('passage.suggest', {
      sourceId: '00000000-0000-4000-8000-000000000000',
      spans: [{ start: 0, end: 1 }],
    }),
  );
});
