import { expect, test } from 'vitest';
import type { ActorOverview } from '../../db/model/actorOverview.ts';
import { inTime, rowsInTime } from '../../db/analysis/matrix/timeOrder.ts';
import { currentFacts } from '../../db/store/facts/currentFacts.ts';
import { both, type PassageQuery } from '../../db/model/passageQuery.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { createRandom } from '../helpers/random.ts';
import { randomChange } from '../helpers/randomChange.ts';

const stance = (name: string) => ({ name, family: 'stance' as const });
const counts = (headers: ReadonlyArray<{ label: string; count: number }>) =>
  headers.map(({ label, count }) => [label, count]);

/** Words of the passages that a query lets through. */
function words(notebook: TestNotebook, where: PassageQuery): string[] {
  return notebook.call('passage.table', { where }).rows.map((passage) => passage.words);
}

const TEXT = [
  'The crews must come home.',
  'We would talk of the corridor.',
  'Marrow has moved.',
  'Norvane will wait.',
  'The ministry of Aldova is silent.',
  'Nobody is bound.',
].join(' ');

/** Marrow speaks for Aldova from March on; before, nobody says whom she belongs to. */
async function talks() {
  const notebook = createTestNotebook();
  const sourceId = await notebook.paste(TEXT);
  const aldova = notebook.call('actor.create', { name: 'Aldova', kind: 'state' });
  const marrow = notebook.call('actor.create', {
    name: 'Ilse Marrow',
    aliases: ['Marrow', 'IM'],
    affiliations: [{ actorId: aldova.id, role: 'Minister', from: '2031-03', to: null }],
  });
  const say = (quote: string, fields: object) =>
    notebook.call('passage.create', { sourceId, quotes: [quote], ...fields }).id;
  const before = say('The crews must come home.', {
    speakers: 'Marrow',
    addressees: ['Norvane'],
    saidOn: '2031-02-10',
    tags: ['Crews', stance('Refusal')],
    conditions: [{ action: 'send the crews home', requiredOf: 'Norvane' }],
  });
  const after = say('We would talk of the corridor.', {
    speakers: 'Marrow',
    onBehalfOf: 'Aldova',
    addressees: ['Norvane', 'Reke'],
    saidOn: '2031-03-10',
    tags: ['Crews', 'Corridor', stance('Offer')],
  });
  say('Marrow has moved.', {
    speakers: 'Reke',
    onBehalfOf: 'Norvane',
    addressees: 'Marrow',
    reportedBy: 'Aldova',
    saidOn: '2031-03-12',
    conditions: [
      { action: 'sign', requiredOf: ['Marrow'], status: 'met' },
      { action: 'come', requiredOf: ['Marrow', 'Reke'], due: '2031-04' },
      { action: 'wait', requiredOf: ['Norvane'] },
    ],
  });
  say('Norvane will wait.', { speakers: 'Reke', addressees: 'Aldova', saidOn: '2031-05' });
  say('The ministry of Aldova is silent.', { comment: 'Marrow, too.' });
  say('Nobody is bound.', {});
  for (const [title, from] of [
    ['Early call', '2031-02-01'],
    ['Late call', '2031-03-20'],
  ] as const) {
    notebook.call('event.create', { title, from, participants: ['Marrow'] });
  }
  return { notebook, aldova, marrow, before, after };
}

test('what an actor says, hears, is named in, is asked and reports', async () => {
  const { notebook, marrow, before, after } = await talks();
  using _ = notebook;
  const overview = notebook.call('actor.overview', { id: marrow.id });
  expect(overview.actor).toEqual(notebook.call('actor.get', { id: marrow.id }));
  const { by, to, about, asked, reported } = overview;
  expect([by, to, about, asked, reported].map(({ count }) => count)).toEqual([2, 1, 2, 1, 0]);
  expect(words(notebook, by.where)).toEqual([
    'The crews must come home.',
    'We would talk of the corridor.',
  ]);
  expect(words(notebook, about.where)).toEqual([
    'Marrow has moved.',
    'The ministry of Aldova is silent.',
  ]);
  expect(overview.months).toEqual([
    { month: '2031-02', by: 1, to: 0, about: 0 },
    { month: '2031-03', by: 1, to: 1, about: 1 },
  ]);
  expect(counts(overview.issues)).toEqual([
    ['Crews', 2],
    ['Corridor', 1],
  ]);
  expect(overview.issues[0]!.cell).toMatchObject({
    row: marrow.id,
    latest: { passageId: after, stance: { name: 'Offer' } },
    drift: { from: before, to: after, reversal: true, changes: 1 },
  });
  expect(counts(overview.addressees)).toEqual([
    ['Norvane', 2],
    ['Reke', 1],
  ]);
  expect(counts(overview.speakers)).toEqual([
    ['Norvane', 1],
    ['Reke', 1],
  ]);
  expect(overview.conditions.map(({ action, status, due }) => [action, status, due])).toEqual([
    ['come', 'open', '2031-04'],
    ['sign', 'met', null],
  ]);
  expect(overview.conditions[0]!.requiredOf.map(({ name }) => name)).toEqual([
    'Ilse Marrow',
    'Reke',
  ]);
  expect(overview.events.map(({ title }) => title)).toEqual(['Late call', 'Early call']);
  expect(overview.members).toEqual([]);
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('actor.overview', { id: '00000000-0000-4000-8000-000000000000' }),
  );
});

test('with members, who belonged to an actor on the day counts as it', async () => {
  const { notebook, aldova } = await talks();
  using _ = notebook;
  const of = (members: boolean) => notebook.call('actor.overview', { id: aldova.id, members });
  const numbers = ({ by, to, about, asked, reported }: ActorOverview) =>
    [by, to, about, asked, reported].map(({ count }) => count);
  expect(numbers(of(false))).toEqual([1, 1, 1, 0, 1]);
  const whole = of(true);
  expect(numbers(whole)).toEqual([1, 2, 1, 1, 1]);
  expect(whole.conditions.map(({ action }) => action)).toEqual(['come', 'sign']);
  expect(whole.events.map(({ title }) => title)).toEqual(['Late call']);
  expect(of(false).events).toEqual([]);
  expect(whole.members).toMatchObject([
    { name: 'Ilse Marrow', role: 'Minister', from: '2031-03', to: null },
  ]);
});

test('a name of two letters is not looked for in the words', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste('It is up to us. The "US" waits.');
  notebook.call('passage.create', { sourceId, quotes: ['It is up to us.'] });
  notebook.call('passage.create', { sourceId, quotes: ['The "US" waits.'] });
  const { id } = notebook.call('actor.create', { name: 'US', aliases: ['the "US"', '!!!'] });
  const { about } = notebook.call('actor.overview', { id });
  expect(words(notebook, about.where)).toEqual(['The "US" waits.']);
  notebook.call('actor.update', { id, aliases: [] });
  expect(notebook.call('actor.overview', { id }).about.count).toBe(0);
});

test.for([1, 2, 3])('every number opens so many passages, in random session %i', async (seed) => {
  using notebook = createTestNotebook();
  const random = createRandom(seed);
  for (let action = 0; action < 150; action += 1) {
    await randomChange(notebook, random).catch(() => {});
  }
  const facts = currentFacts(notebook.notebook.db);
  const order = [...rowsInTime(notebook.notebook.db, facts)];
  const some = order.filter(() => random.next() < 0.5);
  expect(inTime(facts, some.toReversed())).toEqual(some);
  const opens = (where: PassageQuery | undefined) =>
    notebook.call('passage.ids', { where }).ids.length;
  for (const { id } of notebook.call('actor.list').actors) {
    for (const members of [false, true]) {
      const overview = notebook.call('actor.overview', { id, members });
      const { by, to, about, asked, reported, issues, addressees, speakers } = overview;
      const headers = [by, to, about, asked, reported, ...issues, ...addressees, ...speakers];
      expect(headers.map(({ where }) => opens(where))).toEqual(headers.map(({ count }) => count));
      for (const { month, ...sorts } of overview.months) {
        const opened = [by, to, about].map(({ where }) => opens(both(where, { month })));
        expect(opened).toEqual([sorts.by, sorts.to, sorts.about]);
      }
    }
  }
});
