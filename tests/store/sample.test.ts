import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeSample } from '../../build/sample/writeSample.ts';
import type { InputOf, OperationName } from '../../db/api/contract.ts';
import { ask } from '../../db/host/dispatch.ts';
import { closeNotebook, openNotebook } from '../../db/store/open.ts';
import { temporaryFolder } from '../helpers/folder.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** The sample, made anew and opened. */
async function openSample() {
  const folder = temporaryFolder();
  const path = join(folder, 'sample.parley');
  await writeSample(path);
  const db = openNotebook(path, 'open');
  onTestFinished(() => void db.close());
  const notebook = { db, path, author: null, now: () => new Date() };
  const call = <Name extends OperationName>(name: Name, input: InputOf<Name>) =>
    ask(notebook, name, input);
  return { folder, path, call };
}

test('the sample is sound, is one file, and has nothing to undo', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'sample.parley');
  await writeSample(path);
  expect(readdirSync(folder)).toEqual(['sample.parley']);
  const { call } = await openSample();
  expect(call('notebook.check', {})).toEqual({ sound: true, problems: [] });
  expect(call('notebook.info', {})).toMatchObject({ undo: null, redo: null });
  expect(call('history.list', {}).total).toBe(0);
});

test('the sample is the same every time, but for its ids', async () => {
  const wordsOf = async () => {
    const { call } = await openSample();
    const { content } = await call('export.passages', { format: 'json' });
    const notes = call('note.list', {}).notes.map(({ title, excerpt }) => [title, excerpt]);
    return JSON.stringify([content, notes]).replace(
      /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g,
      'ID',
    );
  };
  expect(await wordsOf()).toBe(await wordsOf());
});

test('its sources are several, of some length, and say where they come from', async () => {
  const { call } = await openSample();
  const { sources } = call('source.list', {});
  expect(sources.length).toBeGreaterThanOrEqual(4);
  for (const source of sources) {
    expect(source.length, source.title).toBeGreaterThan(1500);
    expect(source, source.title).toMatchObject({
      publisher: expect.any(String),
      published: expect.stringMatching(/^2031-/),
      reliability: expect.any(String),
    });
    expect(source.passageCount, source.title).toBeGreaterThan(2);
  }
});

test('it has everything that the worked example of the design asks for', async () => {
  const { call } = await openSample();
  const { passages } = call('passage.list', {});
  const where = (fits: (passage: (typeof passages)[number]) => boolean) => passages.filter(fits);
  const has = (passage: (typeof passages)[number], tag: string) =>
    passage.tags.some(({ name }) => name === tag);
  const names = (list: ReadonlyArray<{ name: string }>) => list.map(({ name }) => name);

  const [broken] = where(({ words }) => words.startsWith('We both agree'));
  expect(broken!.spans).toHaveLength(2);
  expect(names(broken!.onBehalfOf)).toHaveLength(2);

  const [onlyIf] = where(({ words }) => words.includes('only if'));
  expect(has(onlyIf!, 'Precondition')).toBe(true);
  expect(onlyIf!.conditions).toHaveLength(2);

  const [insists] = where(({ words }) => words.includes('insists'));
  expect(insists!.conditions).toMatchObject([{ status: 'met' }]);
  expect(insists!.conditions[0]!.changes[0]!.evidenceId).not.toBeNull();
  const [shared] = where(({ words }) => words.includes('already shared its own'));
  expect(names(shared!.reportedBy)).toEqual(['Coastal Wire']);
  expect(shared!.saidOn!.date < insists!.saidOn!.date).toBe(true);

  const demands = where(
    (passage) => has(passage, 'Demand') && names(passage.speakers).includes('Harald Kesten'),
  );
  expect(demands).toHaveLength(3);
  expect(new Set(demands.flatMap(({ addressees }) => names(addressees))).size).toBe(3);
  for (const { reportedBy } of demands) {
    expect(names(reportedBy)).toEqual(['Coastal Wire', 'Unnamed sources of the Coastal Wire']);
  }

  expect(where(({ channel }) => channel === 'readout').length).toBeGreaterThan(1);
  expect(where(({ words }) => words.includes('four-way format')).length).toBeGreaterThan(0);
  expect(where(({ saidOn }) => saidOn?.words === 'Earlier in the day')).toHaveLength(1);
  const precisions = new Set(passages.map(({ saidOn }) => saidOn?.date.replace('~', '').length));
  expect([...precisions]).toEqual(expect.arrayContaining([undefined, 7, 10, 16]));
  expect(where(({ words }) => /\p{Script=Arabic}/u.test(words))).toHaveLength(1);
  expect(where(({ words }) => /\p{Extended_Pictographic}/u.test(words))).toHaveLength(1);
  expect(where(({ evidence }) => evidence.length > 0).length).toBeGreaterThan(10);
  expect(
    where(({ evidence, speakers }) => evidence.length > 0 && speakers.length === 0).length,
  ).toBeGreaterThan(0);
  expect(where(({ comment }) => comment !== '').length).toBeGreaterThan(5);

  const { events } = call('event.list', {});
  expect(events.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['First round of direct talks', 'Second round of direct talks']),
  );
  const { actors } = call('actor.list', {});
  expect(actors.filter(({ affiliations }) => affiliations.length > 0).length).toBeGreaterThan(5);
  expect(
    actors.filter(({ kind }) => kind === null),
    'actors that are only names',
  ).toEqual([]);
});

test('its preconditions stand in a circle, and a position drifts', async () => {
  const { call } = await openSample();
  const { links } = call('link.list', { limit: 1000 });
  const ofType = (name: string) => links.filter(({ type }) => type.name === name);
  const next = new Map(ofType('is condition for').map(({ from, to }) => [from.id, to.id]));
  const inCircle = [...next.keys()].filter((start) => {
    let at = next.get(start);
    for (let step = 0; step < next.size && at !== undefined && at !== start; step += 1)
      at = next.get(at);
    return at === start;
  });
  expect(inCircle).toHaveLength(3);

  const revised = ofType('revises');
  const twice = revised.filter(({ from }) => revised.some(({ to }) => to.id === from.id));
  expect(twice.length).toBeGreaterThan(0);
});

test('its ledger has a line that is overdue, one that is met, and a circle that a single step ends', async () => {
  const { call } = await openSample();
  const ledger = () => call('ledger.read', { group: 'issue', limit: 1000 });
  const { rows, counts, today } = ledger();
  const lines = [...new Map(rows.map((row) => [row.key, row])).values()];
  const lineOf = (words: string) => lines.find(({ action }) => action.includes(words))!;
  expect(lines.length).toBeGreaterThan(15);
  expect(counts).toMatchObject({ met: 1, withdrawn: 1, overdue: 1, deadlocked: 4 });
  expect(today >= '2031-03-05').toBe(true);
  expect(lineOf('in writing')).toMatchObject({ overdue: true, due: '2031-03-03' });
  expect(lineOf('shares its memorandum')).toMatchObject({
    status: 'met',
    overdue: false,
    due: '2031-03-06',
    changes: [{ status: 'met', evidence: { sourceTitle: expect.stringContaining('draft') } }],
  });

  const circles = () =>
    call('ledger.deadlocks', {}).deadlocks.map(({ certain, steps }) => ({
      certain,
      steps: steps.map(({ of, waitsFor, reason }) => [of[0]!.name, waitsFor[0]!.name, reason]),
    }));
  expect(circles()).toEqual([
    {
      certain: true,
      steps: [
        ['Aldova', 'Norvane', 'actor'],
        ['Norvane', 'Aldova', 'link'],
      ],
    },
    {
      certain: true,
      steps: [
        ['Norvane', 'Norvane', 'link'],
        ['Norvane', 'Aldova', 'link'],
        ['Aldova', 'Norvane', 'link'],
      ],
    },
  ]);
  const crews = lineOf('sends the twenty detained sailors home');
  call('condition.setStatus', { id: crews.conditionId!, status: 'met' });
  expect(circles()).toEqual([]);
  expect(ledger().counts.deadlocked).toBe(0);
});

test('it has links of every type, to every kind of thing', async () => {
  const { call } = await openSample();
  const { linkTypes } = call('linkType.list', {});
  expect(linkTypes.filter(({ linkCount }) => linkCount === 0)).toEqual([]);
  const { links } = call('link.list', { limit: 1000 });
  const kinds = new Set(links.flatMap(({ from, to }) => [from.kind, to.kind]));
  expect([...kinds].toSorted()).toEqual(['event', 'note', 'passage', 'source']);
});

test('its notes quote passages and mention actors, sources and each other', async () => {
  const { call } = await openSample();
  const notes = call('note.list', {}).notes.map(({ id }) => call('note.get', { id }));
  expect(notes).toHaveLength(2);
  const references = notes.flatMap((note) => note.references);
  expect([...new Set(references.map(({ kind }) => kind))].toSorted()).toEqual([
    'actor',
    'note',
    'passage',
    'source',
  ]);
  expect(references.filter(({ state }) => state !== 'current')).toEqual([]);
  expect(notes.some(({ quotationCount }) => quotationCount >= 5)).toBe(true);
});

test('its saved searches all find something', async () => {
  const { call } = await openSample();
  const { searches } = call('savedSearch.list', {});
  expect(searches.length).toBeGreaterThan(1);
  for (const { query } of searches) {
    expect(call('search.query', { query }).hits, query).not.toEqual([]);
  }
});

test('a sample never takes the place of a file', async () => {
  const path = join(temporaryFolder(), 'sample.parley');
  const db = openNotebook(path, 'create');
  closeNotebook(db);
  const before = readFileSync(path);
  await expect(writeSample(path)).rejects.toThrow(/already a file/);
  expect(existsSync(path) && readFileSync(path).equals(before)).toBe(true);
});
