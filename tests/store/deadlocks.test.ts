import { expect, test, vi } from 'vitest';
import type { InputOf, OutputOf } from '../../db/api/contract.ts';
import type { Deadlock } from '../../db/model/ledger.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { createRandom } from '../helpers/random.ts';
import { tryAllCircles } from '../helpers/tryAllCircles.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

type Fields = Omit<InputOf<'passage.create'>, 'sourceId' | 'spans'>;
type Passage = OutputOf<'passage.get'>;

const TEXT = Array.from({ length: 200 }, (_, at) => `statement${1000 + at}`).join(' ');

/** A notebook whose passages are made by what they ask. */
async function talks() {
  const notebook: TestNotebook = createTestNotebook();
  const sourceId = await notebook.paste(TEXT);
  let made = 0;
  const says = (fields: Fields): Passage => {
    const passage = {
      sourceId,
      quotes: [`statement${1000 + made}`],
      saidOn: '2031-03-03',
      ...fields,
    };
    made += 1;
    return notebook.call('passage.create', passage);
  };
  const asks = (from: string, of: string, action: string, unlocks?: string, more: Fields = {}) =>
    says({
      onBehalfOf: from,
      conditions: [{ requiredOf: of, action, unlocks: unlocks ?? null }],
      ...more,
    });
  const found = () => notebook.call('ledger.deadlocks', {});
  const waitsFor = (of: Passage, first: Passage) =>
    notebook.call('link.create', { from: first.id, to: of.id, type: 'is condition for' });
  const set = (passage: Passage, status: 'open' | 'met' | 'refused' | 'withdrawn') =>
    notebook.call('condition.setStatus', { id: passage.conditions[0]!.id, status });
  return Object.assign(notebook, { says, asks, found, waitsFor, set });
}

const names = (list: ReadonlyArray<{ name: string }>) => list.map(({ name }) => name).join();
const inWords = ({ steps }: Deadlock) =>
  steps.map(
    ({ of, waitsFor, conditions, reason }) =>
      `${names(of)} waits for ${names(waitsFor)}: ${conditions.map(({ action }) => action).join(', ')} (${reason})`,
  );

test('a circle is found by name, is gone when a condition is met, refused or withdrawn, and back when it is open', async () => {
  using notebook = await talks();
  const truce = notebook.asks('Aldova', 'Norvane', 'a truce', 'talks go on', { tags: ['Truce'] });
  const fleet = notebook.asks('Norvane', 'Aldova', 'keep the fleet in port', 'a truce');
  notebook.asks('Aldova', 'Norvane', 'pay the fees', 'Aldova opens the market');
  notebook.asks('Norvane', 'Aldova', 'send its paper');

  const { deadlocks, complete } = notebook.found();
  expect(complete).toBe(true);
  expect(deadlocks.map(inWords)).toEqual([
    [
      'Aldova waits for Norvane: a truce (names)',
      'Norvane waits for Aldova: keep the fleet in port (actor)',
    ],
  ]);
  expect(deadlocks[0]).toMatchObject({ certain: true });
  for (const status of ['met', 'refused', 'withdrawn'] as const) {
    for (const condition of [truce, fleet]) {
      notebook.set(condition, status);
      expect(notebook.found().deadlocks.filter(({ certain }) => certain)).toEqual([]);
      notebook.set(condition, 'open');
      expect(notebook.found().deadlocks).toEqual(deadlocks);
    }
  }
});

test('who only demands, with nothing that it unlocks, is in no deadlock', async () => {
  using notebook = await talks();
  notebook.asks('Aldova', 'Norvane', 'pay', 'the market opens');
  notebook.asks('Norvane', 'Aldova', 'leave');
  expect(notebook.found()).toEqual({ deadlocks: [], complete: true });
});

test('actors alone make a circle possible, not certain', async () => {
  using notebook = await talks();
  notebook.asks('Aldova', 'Norvane', 'pay', 'the market opens');
  notebook.asks('Norvane', 'Kestria', 'sign', 'the river is dredged');
  notebook.asks('Kestria', 'Aldova', 'leave', 'the bridge is built');
  const { deadlocks } = notebook.found();
  expect(deadlocks.map(inWords)).toEqual([
    [
      'Aldova waits for Norvane: pay (actor)',
      'Norvane waits for Kestria: sign (actor)',
      'Kestria waits for Aldova: leave (actor)',
    ],
  ]);
  expect(deadlocks[0]!.certain).toBe(false);
});

test('links close a circle of two passages, of the same party or without a condition', async () => {
  using notebook = await talks();
  const one = notebook.asks('Aldova', 'Norvane', 'pay');
  const other = notebook.asks('Aldova', 'Norvane', 'sign');
  notebook.waitsFor(one, other);
  expect(notebook.found().deadlocks).toEqual([]);
  const { id } = notebook.waitsFor(other, one);
  expect(notebook.found().deadlocks.map(inWords)).toEqual([
    ['Aldova waits for Norvane: pay (link)', 'Aldova waits for Norvane: sign (link)'],
  ]);
  notebook.call('link.delete', { id });
  expect(notebook.found().deadlocks).toEqual([]);

  const bare = [notebook.says({ speakers: 'Kestria' }), notebook.says({})];
  notebook.waitsFor(bare[0]!, bare[1]!);
  notebook.waitsFor(bare[1]!, bare[0]!);
  const { deadlocks } = notebook.found();
  expect(deadlocks.map(inWords)).toEqual([['Kestria waits for :  (link)', ' waits for :  (link)']]);
  expect(deadlocks[0]!.steps.flatMap(({ linkIds }) => linkIds)).toHaveLength(2);
});

test('a party is who stood above the speaker on the day', async () => {
  using notebook = await talks();
  const { id } = notebook.call('actor.create', { name: 'Aldova' });
  notebook.call('actor.create', {
    name: 'Ilse Marrow',
    affiliations: [{ actorId: id, role: 'Minister', from: '2030', to: '2031-03' }],
  });
  notebook.asks('Norvane', 'Aldova', 'leave', 'the truce', { saidOn: '2031-03-04' });
  const asks = { tags: ['Truce'] };
  notebook.asks('Ilse Marrow', 'Norvane', 'a truce', 'talks', { ...asks, saidOn: '2031-05' });
  expect(notebook.found().deadlocks).toEqual([]);
  notebook.asks('Ilse Marrow', 'Norvane', 'a truce', 'talks', asks);
  expect(notebook.found().deadlocks.map(inWords)).toEqual([
    ['Aldova waits for Norvane: a truce (names)', 'Norvane waits for Aldova: leave (actor)'],
  ]);
});

test('what everyone asks of everyone is one circle, not one for every pair', async () => {
  using notebook = await talks();
  for (let at = 0; at < 40; at += 1) {
    notebook.asks('Aldova', 'Norvane', `do ${at}`, 'peace');
    notebook.asks('Norvane', 'Aldova', `undo ${at}`, 'trade');
  }
  const { deadlocks, complete } = notebook.found();
  expect(complete).toBe(true);
  expect(deadlocks).toHaveLength(1);
  const [first] = deadlocks[0]!.steps;
  expect(first).toMatchObject({ total: 40, conditions: { length: 6 } });
  expect(first!.where).toMatchObject({ ids: { length: 40 } });
});

test('at most two hundred are listed, the shortest first, and it is said that there are more', async () => {
  using notebook = await talks();
  const parties = Array.from({ length: 9 }, (_, at) => `Party ${at}`);
  for (const from of parties) {
    for (const to of parties) if (from !== to) notebook.asks(from, to, 'something', 'anything');
  }
  const { deadlocks, complete } = notebook.found();
  expect([deadlocks.length, complete]).toEqual([200, false]);
  const lengths = deadlocks.map(({ steps }) => steps.length);
  expect(lengths.filter((length) => length === 2)).toHaveLength(36);
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
}, 120_000);

test('a filter lists the deadlocks that some passage of it is part of', async () => {
  using notebook = await talks();
  notebook.asks('Aldova', 'Norvane', 'pay', 'the market opens', { tags: ['Fees'] });
  notebook.asks('Norvane', 'Aldova', 'leave', 'the gate opens', { tags: ['Gate'] });
  const listed = (tag: string) => notebook.call('ledger.deadlocks', { where: { tag } }).deadlocks;
  expect(listed('Fees')).toEqual(notebook.found().deadlocks);
  expect(listed('Other')).toEqual([]);
});

test('the deadlocks are those that trying all rows of terms finds', async () => {
  using notebook = await talks();
  const random = createRandom(7);
  const PARTIES = ['Aldova', 'Norvane', 'Kestria'];
  const ACTIONS = ['truce', 'ferry', 'fleet', 'ransom'];
  const pick = <Item>(items: readonly Item[]) => random.pick(items)!;
  const party = () => (random.next() < 0.9 ? [pick(PARTIES)] : random.some(PARTIES));
  const fields = (): Fields => ({
    onBehalfOf: party(),
    addressees: party(),
    tags: random.next() < 0.3 ? [pick(ACTIONS)] : [],
    conditions: Array.from({ length: random.below(3) }, () => ({
      requiredOf: random.next() < 0.8 ? party() : [],
      action: pick(ACTIONS),
      unlocks: random.next() < 0.5 ? pick([...ACTIONS, 'peace']) : null,
      status: random.next() < 0.85 ? ('open' as const) : ('met' as const),
    })),
  });
  const passages = Array.from({ length: 6 }, () => notebook.says(fields()));
  let circles = 0;
  for (let round = 0; round < 250; round += 1) {
    notebook.call('passage.update', { id: pick(passages).id, ...fields() });
    const [from, to] = [pick(passages).id, pick(passages).id];
    const { links } = notebook.call('link.list', {});
    if (links.length > 5) notebook.call('link.delete', { id: pick(links).id });
    if (from !== to && !links.some((link) => link.from.id === from && link.to.id === to)) {
      notebook.call('link.create', { from, to, type: 'is condition for' });
    }
    const tried = tryAllCircles(
      notebook.call('passage.list', {}).passages,
      notebook.call('link.list', {}).links.map((link) => [link.to.id, link.from.id] as const),
    );
    const { deadlocks, complete } = notebook.found();
    expect(complete).toBe(true);
    expect(deadlocks.map(asTried).toSorted(), `round ${round}`).toEqual(
      tried.map(({ steps, certain }) => `${certain} ${turnOf(steps)}`).toSorted(),
    );
    circles += deadlocks.length;
  }
  expect(circles).toBeGreaterThan(100);
});

function asTried({ steps, certain }: Deadlock): string {
  const told = steps.map(({ of, waitsFor, conditions }) => {
    const ids = (list: ReadonlyArray<{ id: string }>) =>
      list
        .map(({ id }) => id)
        .toSorted()
        .join();
    const key = `${ids(of)}>${ids(waitsFor)}`;
    const relation =
      of.length > 0 && waitsFor.length > 0 ? key : `${key}@${conditions[0]!.passage.id}`;
    const terms = conditions.map(({ conditionId, passage }) => conditionId ?? passage.id);
    return `${relation}: ${terms.toSorted().join(', ')}`;
  });
  return `${certain} ${turnOf(told)}`;
}

/** Steps from the first by the alphabet: wherever they begin, they are the same circle. */
function turnOf(steps: readonly string[]): string {
  return steps
    .map((_, at) => [...steps.slice(at), ...steps.slice(0, at)].join(' | '))
    .toSorted()[0]!;
}
