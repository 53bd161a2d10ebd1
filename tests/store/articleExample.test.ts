import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { InputOf } from '../../db/api/contract.ts';
import { examine } from '../../db/store/doctor/doctor.ts';
import { dump } from '../helpers/dump.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** The article lies beside the project, if anywhere; its words are not part of the project. */
const folder = new URL('../../../shared/data/article/', import.meta.url);
const isHere = existsSync(folder);
const MISSING = 'the article does not lie at ../shared/data/article';

type Fields = Omit<InputOf<'passage.create'>, 'sourceId' | 'spans' | 'quotes'>;
type Ids = Record<string, string>;

const stance = (name: string) => ({ name, family: 'stance' as const });

/** Imports the article; gives its id and how to find a stretch of it by its first and last words. */
async function importArticle(notebook: TestNotebook) {
  const [fileName] = readdirSync(folder) as [string];
  const content = readFileSync(new URL(fileName, folder)).toString('base64');
  const { id } = await notebook.call('source.import', {
    fileName,
    content,
    published: '2025-05-30',
  });
  const { text } = notebook.call('source.get', { id });
  const stretch = (first: string, last: string) => {
    const start = text.indexOf(first);
    const end = text.indexOf(last, start) + last.length;
    expect(start, first).toBeGreaterThanOrEqual(0);
    expect(end, last).toBeGreaterThanOrEqual(start + last.length);
    return { start, end };
  };
  return { id, stretch };
}

/** Puts the whole worked example of the design into a notebook; gives the ids by name. */
async function express(notebook: TestNotebook): Promise<Ids> {
  const { id: sourceId, stretch } = await importArticle(notebook);
  const ids: Ids = { source: sourceId };
  const passage = (name: string, spans: Array<[string, string]>, fields: Fields) => {
    ids[name] = notebook.call('passage.create', {
      sourceId,
      spans: spans.map(([first, last]) => stretch(first, last)),
      ...fields,
    }).id;
  };

  notebook.call('actor.create', {
    name: 'Recep Tayyip Erdogan',
    kind: 'person',
    aliases: ['Erdogan'],
  });
  const ukraine = notebook.call('actor.create', {
    name: 'Ukraine',
    kind: 'state',
    aliases: ['Kyiv'],
  });
  const office = notebook.call('actor.create', {
    name: 'Office of the President of Ukraine',
    kind: 'organisation',
    affiliations: [{ actorId: ukraine.id, role: null, from: null, to: null }],
  });
  notebook.call('actor.create', {
    name: 'Andriy Yermak',
    kind: 'person',
    aliases: ['Yermak'],
    affiliations: [{ actorId: office.id, role: 'Head', from: '2020', to: null }],
  });
  notebook.call('actor.create', { name: 'Russia', kind: 'state', aliases: ['Moscow'] });

  passage(
    'both',
    [
      ['We both agree', 'empty,'],
      ['There must be', 'must stop.'],
    ],
    {
      tags: [stance('Position'), 'Ceasefire'],
      speakers: ['Volodymyr Zelensky'],
      onBehalfOf: ['Volodymyr Zelensky', 'Erdogan'],
      saidOn: { date: '2025-05-30', words: 'following the call' },
      channel: 'social media',
      evidence: [{ kind: 'cue', quote: { exact: 'said', suffix: ' on social' } }],
    },
  );
  passage('ceasefire', [['There must be', 'toward peace']], {
    tags: [stance('Precondition'), 'Ceasefire'],
    speakers: ['Volodymyr Zelensky'],
    onBehalfOf: ['Ukraine'],
    addressees: ['Russia'],
    saidOn: '2025-05-30',
    channel: 'social media',
    conditions: [
      { requiredOf: ['Russia'], action: 'a ceasefire', unlocks: 'the talks move further' },
    ],
  });
  passage('onlyOne', [['The exchange of', 'only one,']], {
    tags: [stance('Assessment'), 'Prisoner exchange'],
    speakers: ['Volodymyr Zelensky'],
  });
  passage('fourWay', [['four-way', 'United States']], {
    tags: [stance('Offer'), 'Format of the talks'],
    speakers: ['Volodymyr Zelensky', 'Erdogan'],
    addressees: ['Russia', 'United States'],
    saidOn: { date: '2025-05-30', words: 'During the call' },
  });
  passage('skepticism', [['expressed skepticism', 'inaction']], {
    tags: [stance('Assessment')],
    speakers: ['Volodymyr Zelensky'],
    saidOn: { date: '2025-05-30', words: 'Earlier in the day' },
  });
  passage('insists', [['insists that', 'of the meeting']], {
    tags: [stance('Demand'), 'Memorandum'],
    speakers: ['Yermak'],
    onBehalfOf: ['Kyiv'],
    addressees: ['Russia'],
    saidOn: { date: '2025-05-29', words: 'on May 29' },
    conditions: [{ requiredOf: ['Russia'], action: 'shares its memorandum before the meeting' }],
    evidence: [
      { kind: 'speaker', quote: { exact: 'Andriy Yermak' } },
      { kind: 'cue', quote: 'insists' },
    ],
  });
  passage('fruitless', [['For the meeting', 'fruitless,']], {
    tags: [stance('Assessment'), 'Memorandum'],
    speakers: ['Volodymyr Zelensky'],
    saidOn: { date: '2025-05-30', words: 'earlier in the day' },
  });
  passage('shared', [['Ukraine has already', 'partners']], {
    tags: [stance('Fact'), 'Memorandum'],
    speakers: ['Rustem Umerov'],
    onBehalfOf: ['Ukraine'],
    saidOn: { date: '2025-05-28', words: 'on May 28' },
    reportedBy: ['New York Times'],
  });
  passage('onlyIf', [['Moscow would only', 'military aid']], {
    tags: [stance('Precondition'), 'Ceasefire', 'Mobilisation', 'Military aid'],
    speakers: ['Vasily Nebenzya'],
    onBehalfOf: ['Moscow'],
    addressees: ['Ukraine'],
    saidOn: { date: '2025-05-30', words: 'on May 30' },
    conditions: [
      { requiredOf: ['Ukraine'], action: 'halts mobilisation', unlocks: 'a ceasefire' },
      { requiredOf: ['Ukraine'], action: 'receives no military aid', unlocks: 'a ceasefire' },
    ],
  });
  passage('withoutDelay', [['on talks to', 'delay."']], {
    tags: [stance('Demand')],
    speakers: ['Office of the President of Türkiye'],
    addressees: ['Ukraine', 'Russia'],
    channel: 'readout',
    evidence: [{ kind: 'speaker', quote: 'the Turkish Presidential office' }],
  });
  passage('paveTheWay', [['Stating that', 'for peace,']], {
    tags: [stance('Position'), 'Ceasefire'],
    speakers: ['Office of the President of Türkiye'],
    onBehalfOf: ['Erdogan'],
    channel: 'statement',
  });
  const demand = (name: string, first: string, last: string, addressee: string, issue: string) =>
    passage(name, [[first, last]], {
      tags: [stance('Demand'), issue],
      speakers: ['Vladimir Putin'],
      onBehalfOf: ['Russia'],
      addressees: [addressee],
      reportedBy: ['Reuters', 'Unnamed sources of Reuters'],
    });
  demand('nato', 'a written', 'expanding', 'NATO', 'NATO enlargement');
  demand('sanctions', 'the lifting', 'sanctions', 'Those who imposed sanctions', 'Sanctions');
  demand('neutral', 'recognition of', 'status', 'Ukraine', 'Neutrality');

  const link = (from: string, type: string, to: string) =>
    notebook.call('link.create', { from: ids[from]!, to: ids[to]!, type });
  // A ceasefire before the talks can move; mobilisation and aid halted before a ceasefire.
  link('onlyIf', 'is condition for', 'ceasefire');
  link('ceasefire', 'is condition for', 'onlyIf');
  link('onlyIf', 'contradicts', 'ceasefire');
  link('shared', 'supports', 'insists');
  link('fruitless', 'elaborates', 'skepticism');
  link('withoutDelay', 'responds to', 'both');
  const events = [
    ['first', 'First round', '2025-05-16', 'Istanbul', ['Ukraine', 'Russia']],
    ['call', 'Call', '2025-05-30', null, ['Volodymyr Zelensky', 'Erdogan']],
    ['second', 'Second round', '2025-06-02', 'Istanbul', ['Ukraine', 'Russia']],
  ] as const;
  for (const [name, title, from, place, participants] of events) {
    const event = { title, from, place, participants: [...participants] };
    ids[name] = notebook.call('event.create', event).id;
  }
  link('onlyOne', 'elaborates', 'first');
  link('both', 'elaborates', 'call');
  return ids;
}

test('the worked example is all there after the notebook was opened again', async ({ skip }) => {
  skip(!isHere, MISSING);
  using notebook = createTestNotebook();
  const ids = await express(notebook);
  const before = dump(notebook.notebook.db);
  notebook.reopen();
  expect(dump(notebook.notebook.db)).toEqual(before);
  expect(examine(notebook.notebook.db)).toEqual([]);

  const get = (name: string) => notebook.call('passage.get', { id: ids[name]! });
  const names = (list: ReadonlyArray<{ name: string }>) => list.map(({ name }) => name);

  const both = get('both');
  expect(both.spans).toHaveLength(2);
  expect(both.words).toMatch(/^We both agree .* … There must be .* must stop\.$/);
  expect(names(both.speakers)).toEqual(['Volodymyr Zelensky']);
  expect(names(both.onBehalfOf)).toEqual(['Volodymyr Zelensky', 'Recep Tayyip Erdogan']);
  expect(both.channel).toBe('social media');

  const ceasefire = get('ceasefire');
  expect(ceasefire.conditions).toMatchObject([
    { requiredOf: [{ name: 'Russia' }], unlocks: 'the talks move further', status: 'open' },
  ]);
  expect(both.spans[1]!.start, 'the two overlap').toBe(ceasefire.spans[0]!.start);

  const [insists, shared] = [get('insists'), get('shared')];
  expect(names(insists.speakers)).toEqual(['Andriy Yermak']);
  expect(names(insists.onBehalfOf)).toEqual(['Ukraine']);
  expect(insists.saidOn).toEqual({ date: '2025-05-29', words: 'on May 29' });
  expect(insists.evidence.map(({ kind, exact }) => [kind, exact])).toEqual([
    ['speaker', 'Andriy Yermak'],
    ['cue', 'insists'],
  ]);
  expect(shared.saidOn).toEqual({ date: '2025-05-28', words: 'on May 28' });
  expect(names(shared.reportedBy)).toEqual(['New York Times']);

  const onlyIf = get('onlyIf');
  expect(onlyIf.conditions.map(({ action, unlocks }) => [action, unlocks])).toEqual([
    ['halts mobilisation', 'a ceasefire'],
    ['receives no military aid', 'a ceasefire'],
  ]);
  expect(names(onlyIf.onBehalfOf), 'by its alias').toEqual(['Russia']);

  const demands = ['nato', 'sanctions', 'neutral'].map(get);
  expect(demands.flatMap(({ addressees }) => names(addressees))).toEqual([
    'NATO',
    'Those who imposed sanctions',
    'Ukraine',
  ]);
  for (const { reportedBy } of demands) {
    expect(names(reportedBy)).toEqual(['Reuters', 'Unnamed sources of Reuters']);
  }
  expect(get('withoutDelay').channel).toBe('readout');
  expect(names(get('paveTheWay').onBehalfOf)).toEqual(['Recep Tayyip Erdogan']);
  expect(get('fourWay').tags.map(({ name }) => name)).toContain('Offer');
  expect(get('skepticism').saidOn?.words).toBe('Earlier in the day');

  const { events } = notebook.call('event.list', {});
  expect(events.map(({ title, from, place }) => [title, from, place])).toEqual([
    ['First round', '2025-05-16', 'Istanbul'],
    ['Call', '2025-05-30', null],
    ['Second round', '2025-06-02', 'Istanbul'],
  ]);
  const { actors } = notebook.call('actor.list', { text: 'Yermak' });
  expect(actors[0]!.affiliations).toMatchObject([
    { name: 'Office of the President of Ukraine', role: 'Head' },
  ]);

  const { links } = notebook.call('link.list', {});
  const conditions = links.filter(({ type }) => type.name === 'is condition for');
  expect(conditions.map(({ from, to }) => [from.id, to.id])).toEqual([
    [ids['onlyIf'], ids['ceasefire']],
    [ids['ceasefire'], ids['onlyIf']],
  ]);
  expect(links).toHaveLength(8);
});

test('the worked example can be taken back to nothing and made again', async ({ skip }) => {
  skip(!isHere, MISSING);
  using notebook = createTestNotebook();
  const empty = dump(notebook.notebook.db);
  await express(notebook);
  const whole = dump(notebook.notebook.db);
  const { total } = notebook.call('history.list', {});
  for (let step = 0; step < total; step += 1) notebook.call('history.undo');
  expect(dump(notebook.notebook.db)).toEqual(empty);
  for (let step = 0; step < total; step += 1) notebook.call('history.redo');
  expect(dump(notebook.notebook.db)).toEqual(whole);
});

test('each side waits for the other, until one of the conditions is met', async ({ skip }) => {
  skip(!isHere, MISSING);
  using notebook = createTestNotebook();
  const ids = await express(notebook);
  const circles = () =>
    notebook.call('ledger.deadlocks', {}).deadlocks.map(({ certain, steps }) => ({
      certain,
      steps: steps.map(({ of, waitsFor, conditions, reason }) => [
        of.map(({ name }) => name).join(),
        waitsFor.map(({ name }) => name).join(),
        conditions.map(({ action }) => action).join(),
        reason,
      ]),
    }));
  const ukraine = ['Ukraine', 'Russia', 'a ceasefire'];
  const russia = ['Russia', 'Ukraine', 'halts mobilisation,receives no military aid'];
  const linked = [
    {
      certain: true,
      steps: [
        [...ukraine, 'link'],
        [...russia, 'link'],
      ],
    },
  ];
  expect(circles()).toEqual(linked);

  const [ceasefire] = notebook.call('passage.get', { id: ids['ceasefire']! }).conditions;
  const evidenceId = ids['both']!;
  notebook.call('condition.setStatus', { id: ceasefire!.id, status: 'met', evidenceId });
  expect(circles()).toEqual([]);
  notebook.call('history.undo');
  expect(circles()).toEqual(linked);

  for (const { id, type } of notebook.call('link.list', {}).links) {
    if (type.name === 'is condition for') notebook.call('link.delete', { id });
  }
  expect(circles(), 'without links, by what is named').toEqual([
    {
      certain: true,
      steps: [
        [...ukraine, 'names'],
        [...russia, 'actor'],
      ],
    },
  ]);
  for (const { id } of notebook.call('passage.get', { id: ids['onlyIf']! }).conditions) {
    notebook.call('condition.setStatus', { id, status: 'refused' });
  }
  expect(circles()).toEqual([]);
});

test('the ledger says who asks what of whom, and how it stands', async ({ skip }) => {
  skip(!isHere, MISSING);
  using notebook = createTestNotebook();
  const ids = await express(notebook);
  const read = () => notebook.call('ledger.read', { limit: 100 });
  const names = (list: ReadonlyArray<{ name: string }>) => list.map(({ name }) => name).join();
  const lines = read().rows.map(({ passage, askers, requiredOf, action, unlocks, deadlocks }) => [
    passage.id,
    names(askers),
    names(requiredOf),
    action,
    unlocks,
    deadlocks.length,
  ]);
  const turkey = 'Office of the President of Türkiye';
  const unlocked = 'a ceasefire';
  const expected = [
    [ids['insists'], 'Ukraine', 'Russia', 'shares its memorandum before the meeting', null, 0],
    [ids['ceasefire'], 'Ukraine', 'Russia', 'a ceasefire', 'the talks move further', 1],
    [ids['onlyIf'], 'Russia', 'Ukraine', 'halts mobilisation', unlocked, 1],
    [ids['onlyIf'], 'Russia', 'Ukraine', 'receives no military aid', unlocked, 1],
    // Demands of which nobody has written out a condition.
    [ids['withoutDelay'], turkey, 'Ukraine,Russia', '', null, 0],
    [ids['nato'], 'Russia', 'NATO', '', null, 0],
    [ids['sanctions'], 'Russia', 'Those who imposed sanctions', '', null, 0],
    [ids['neutral'], 'Russia', 'Ukraine', '', null, 0],
  ];
  expect(lines).toHaveLength(expected.length);
  expect(lines).toEqual(expect.arrayContaining(expected));
  expect(read().counts).toMatchObject({ open: 8, met: 0, overdue: 0, deadlocked: 3 });

  const [memorandum] = notebook.call('passage.get', { id: ids['insists']! }).conditions;
  const evidenceId = ids['shared']!;
  notebook.call('condition.setStatus', { id: memorandum!.id, status: 'met', evidenceId });
  expect(read().counts).toMatchObject({ open: 7, met: 1, deadlocked: 3 });
  expect(read().rows.find(({ key }) => key === memorandum!.id)).toMatchObject({
    status: 'met',
    changes: [{ status: 'met', evidence: { id: evidenceId } }],
  });
});
