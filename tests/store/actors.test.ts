import { expect, test } from 'vitest';
import { MENTION_NODE } from '../../db/model/noteNodes.ts';
import { findActor, foldName, resolveActors } from '../../db/store/actors/actorNames.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { FERRY_TALKS } from '../helpers/ferryTalks.ts';
import { createTestNotebook } from '../helpers/notebook.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const names = (list: ReadonlyArray<{ name: string }>) => list.map(({ name }) => name);

test('names are compared without case, accents, width and runs of white space', () => {
  for (const [a, b] of [
    ['Élise  Łukowa', 'elise lukowa'],
    ['ＮＡＴＯ', 'nato'],
    ['Straße\tGroß', 'STRASSE GROSS'],
    ['Дмитро', 'ДМИТРО'],
    ['Recep Tayyip Erdoğan', ' recep tayyip erdogan '],
  ] as const) {
    expect(foldName(a)).toBe(foldName(b));
  }
  expect(foldName('Marrow')).not.toBe(foldName('Morrow'));
});

test('an actor answers to its name, its aliases and its id', () => {
  using notebook = createTestNotebook();
  const { db } = notebook.notebook;
  const { id } = notebook.call('actor.create', {
    name: 'Ilse Marrow',
    aliases: ['Minister Marrow', 'ilse  marrow', 'Minister MARROW'],
  });
  expect(notebook.call('actor.get', { id }).aliases).toEqual(['Minister Marrow']);
  for (const name of ['ILSE MARROW', 'minister marrow', id]) expect(findActor(db, name)).toBe(id);
  expect(findActor(db, 'Marrow')).toBeNull();
  expect(findActor(db, NOWHERE)).toBeNull();
});

test('unknown names become actors of no kind, each once, in order', () => {
  using notebook = createTestNotebook();
  const { db } = notebook.notebook;
  const ids = resolveActors(db, ['Tomas Reke', 'Aldova', 'TOMAS REKE']);
  expect(ids.map((id) => notebook.call('actor.get', { id }).name)).toEqual([
    'Tomas Reke',
    'Aldova',
  ]);
  expect(notebook.call('actor.get', { id: ids[0]! })).toMatchObject({ kind: null, aliases: [] });
  expect(resolveActors(db, 'aldova')).toEqual([ids[1]]);
  expect(resolveActors(db, undefined)).toEqual([]);
  expectApiError('UNKNOWN_ID', () => resolveActors(db, [NOWHERE]));
  expectApiError('INVALID_INPUT', () => resolveActors(db, '\u200b'));
});

test('no two actors answer to one name', () => {
  using notebook = createTestNotebook();
  const aldova = notebook.call('actor.create', { name: 'Aldova', aliases: ['The Aldovans'] });
  const norvane = notebook.call('actor.create', { name: 'Norvane' });
  expectApiError('NAME_TAKEN', () => notebook.call('actor.create', { name: 'ALDOVA' }));
  expectApiError('NAME_TAKEN', () =>
    notebook.call('actor.update', { id: norvane.id, aliases: ['the aldovans'] }),
  );
  const { message } = expectApiError('NAME_TAKEN', () =>
    notebook.call('actor.update', { id: norvane.id, name: 'The Aldovans' }),
  );
  expect(message).toContain('Aldova');
  expect(notebook.call('actor.get', { id: norvane.id })).toEqual(norvane);
  expect(notebook.call('actor.get', { id: aldova.id })).toEqual(aldova);
});

test('only what is given of an actor changes; a name can change places with an alias', () => {
  using notebook = createTestNotebook();
  const { id } = notebook.call('actor.create', {
    name: 'Marrow',
    aliases: ['Ilse Marrow', 'I. Marrow'],
    kind: 'person',
    comment: 'Foreign minister.',
  });
  const changed = notebook.call('actor.update', {
    id,
    name: 'Ilse Marrow',
    aliases: ['Marrow', 'I. Marrow'],
  });
  expect(changed).toMatchObject({
    name: 'Ilse Marrow',
    aliases: ['Marrow', 'I. Marrow'],
    kind: 'person',
    comment: 'Foreign minister.',
  });
  expect(notebook.call('actor.update', { id, kind: null }).aliases).toEqual([
    'Marrow',
    'I. Marrow',
  ]);
  expect(notebook.call('history.list').steps[0]).toMatchObject({ subject: 'Ilse Marrow' });
});

test('affiliations name what they belong to, and nobody belongs to themselves', () => {
  using notebook = createTestNotebook();
  const aldova = notebook.call('actor.create', { name: 'Aldova', kind: 'state' });
  const affiliation = { actorId: aldova.id, role: 'Foreign minister', from: '2029-06', to: null };
  const marrow = notebook.call('actor.create', {
    name: 'Ilse Marrow',
    affiliations: [affiliation],
  });
  expect(marrow.affiliations).toEqual([{ ...affiliation, name: 'Aldova' }]);
  expectApiError('CYCLE', () =>
    notebook.call('actor.update', {
      id: marrow.id,
      affiliations: [{ ...affiliation, actorId: marrow.id }],
    }),
  );
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('actor.update', {
      id: marrow.id,
      affiliations: [{ ...affiliation, actorId: NOWHERE }],
    }),
  );
  notebook.call('actor.delete', { id: aldova.id });
  expect(notebook.call('actor.get', { id: marrow.id }).affiliations).toEqual([]);
});

test('actors are listed by name with what they do, and found by any of their names', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste(FERRY_TALKS);
  notebook.call('passage.create', {
    sourceId,
    quotes: ['patrol boats'],
    speakers: ['Tomas Reke', 'Émile Oort'],
    onBehalfOf: ['Norvane'],
    addressees: ['Aldova'],
    reportedBy: ['Sund Herald'],
  });
  notebook.call('passage.create', { sourceId, quotes: ['lost week'], speakers: ['Tomas Reke'] });
  const { actors, total } = notebook.call('actor.list');
  expect(names(actors)).toEqual(['Aldova', 'Émile Oort', 'Norvane', 'Sund Herald', 'Tomas Reke']);
  expect(total).toBe(5);
  expect(actors.map(({ counts }) => Object.values(counts).join(''))).toEqual([
    '0010',
    '1000',
    '0100',
    '0001',
    '2000',
  ]);
  notebook.call('actor.update', { id: actors[4]!.id, aliases: ['the envoy'] });
  const found = (text: string) => names(notebook.call('actor.list', { text }).actors);
  expect(found('ENVOY')).toEqual(['Tomas Reke']);
  expect(found('emil')).toEqual(['Émile Oort']);
  expect(found('zz')).toEqual([]);
  const page = notebook.call('actor.list', { limit: 2 });
  const next = notebook.call('actor.list', { limit: 9, cursor: page.nextCursor! });
  expect([...names(page.actors), ...names(next.actors)]).toEqual(names(actors));
});

test('merged actors are one everywhere: statements, conditions, events, members, notes', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste(FERRY_TALKS);
  const from = notebook.call('actor.create', {
    name: 'Minister Marrow',
    aliases: ['the minister'],
    kind: 'person',
    comment: 'Met in Sundhaven.',
  });
  const into = notebook.call('actor.create', { name: 'Ilse Marrow', comment: 'Of Aldova.' });
  const aide = notebook.call('actor.create', {
    name: 'Jan Vos',
    affiliations: [{ actorId: from.id, role: 'aide', from: null, to: null }],
  });
  const passage = notebook.call('passage.create', {
    sourceId,
    quotes: ['The crews must come home'],
    speakers: ['Minister Marrow', 'Tomas Reke', 'Ilse Marrow'],
    addressees: ['the minister'],
    conditions: [{ action: 'go', requiredOf: ['Minister Marrow'] }],
  });
  const event = notebook.call('event.create', {
    title: 'Second round',
    from: '2031-03-06',
    participants: ['Ilse Marrow', 'Minister Marrow'],
  });
  const mention = { type: MENTION_NODE, version: 1, kind: 'actor', id: from.id };
  const paragraph = { type: 'paragraph', version: 1, children: [mention] };
  const note = notebook.call('note.save', {
    title: 'Brief',
    body: { root: { type: 'root', version: 1, children: [paragraph] } },
  });

  const merged = notebook.call('actor.merge', { from: from.id, into: into.id });
  expect(merged).toMatchObject({
    name: 'Ilse Marrow',
    aliases: ['Minister Marrow', 'the minister'],
    kind: 'person',
    comment: 'Of Aldova.\n\nMet in Sundhaven.',
    counts: { speaker: 1, onBehalfOf: 0, addressee: 1, reporter: 0 },
  });
  const now = notebook.call('passage.get', { id: passage.id });
  expect(names(now.speakers)).toEqual(['Tomas Reke', 'Ilse Marrow']);
  expect(names(now.addressees)).toEqual(['Ilse Marrow']);
  expect(names(now.conditions[0]!.requiredOf)).toEqual(['Ilse Marrow']);
  const [after] = notebook.call('event.list').events;
  expect(after).toEqual({ ...event, participants: [{ id: into.id, name: 'Ilse Marrow' }] });
  expect(names(notebook.call('actor.get', { id: aide.id }).affiliations)).toEqual(['Ilse Marrow']);
  const saved = notebook.call('note.get', { id: note.id });
  expect(saved.references).toEqual([
    { kind: 'actor', id: into.id, state: 'current', words: 'Ilse Marrow' },
  ]);
  expect(JSON.stringify(saved.body)).toContain(into.id);
  expect(JSON.stringify(saved.body)).not.toContain(from.id);
  expect(saved.version).toBe(note.version + 1);
  expectApiError('UNKNOWN_ID', () => notebook.call('actor.get', { id: from.id }));
  expect(notebook.call('notebook.check').problems).toEqual([]);

  notebook.call('history.undo');
  expect(notebook.call('actor.get', { id: from.id })).toMatchObject({ aliases: ['the minister'] });
  expect(notebook.call('passage.get', { id: passage.id })).toEqual(passage);
  expect(JSON.stringify(notebook.call('note.get', { id: note.id }).body)).toContain(from.id);
});

test('an actor merged into what it belongs to does not belong to itself', () => {
  using notebook = createTestNotebook();
  const office = notebook.call('actor.create', { name: 'Office of Ports' });
  const aldova = notebook.call('actor.create', { name: 'Aldova' });
  const member = (actorId: string, role: string | null) => ({
    actorId,
    role,
    from: null,
    to: null,
  });
  const clerk = notebook.call('actor.create', {
    name: 'Clerk',
    affiliations: [member(office.id, 'head'), member(aldova.id, null)],
  });
  notebook.call('actor.update', { id: office.id, affiliations: [member(aldova.id, null)] });
  const merged = notebook.call('actor.merge', { from: office.id, into: aldova.id });
  expect(merged.affiliations).toEqual([]);
  const affiliations = notebook.call('actor.get', { id: clerk.id }).affiliations;
  expect(affiliations.map(({ name, role }) => [name, role])).toEqual([
    ['Aldova', 'head'],
    ['Aldova', null],
  ]);
  expectApiError('INVALID_INPUT', () =>
    notebook.call('actor.merge', { from: aldova.id, into: aldova.id }),
  );
});

test('a deleted actor is out of every attribution, and undo puts it back in its place', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste(FERRY_TALKS);
  const passage = notebook.call('passage.create', {
    sourceId,
    quotes: ['patrol boats'],
    speakers: ['Ilse Marrow', 'Tomas Reke', 'Jan Vos'],
    conditions: [{ action: 'go', requiredOf: ['Tomas Reke'] }],
  });
  const reke = passage.speakers[1]!.id;
  notebook.call('actor.delete', { id: reke });
  const without = notebook.call('passage.get', { id: passage.id });
  expect(names(without.speakers)).toEqual(['Ilse Marrow', 'Jan Vos']);
  expect(without.conditions[0]!.requiredOf).toEqual([]);
  expectApiError('UNKNOWN_ID', () => notebook.call('actor.delete', { id: reke }));
  notebook.call('history.undo');
  expect(notebook.call('passage.get', { id: passage.id })).toEqual(passage);
});

test('a split actor leaves names and passages, conditions with them, to a new one', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste(FERRY_TALKS);
  const { id } = notebook.call('actor.create', {
    name: 'Ministry',
    kind: 'organisation',
    aliases: ['Foreign Ministry', 'the envoy', 'Reke'],
  });
  const passage = (quote: string) =>
    notebook.call('passage.create', {
      sourceId,
      quotes: [quote],
      speakers: ['Jan Vos', 'the envoy'],
      addressees: ['Ministry'],
      reportedBy: ['Foreign Ministry'],
      conditions: [{ action: 'go', requiredOf: ['Aldova', 'Reke'] }],
    });
  const [stays, goes] = [passage('patrol boats'), passage('lost week')];
  const other = notebook.call('passage.create', { sourceId, quotes: ['The waiting must stop.'] });
  const split = notebook.call('actor.split', {
    id,
    name: 'Reke',
    aliases: ['THE ENVOY'],
    passages: [goes.id, other.id],
  });
  expect(split).toMatchObject({
    name: 'Reke',
    aliases: ['THE ENVOY'],
    kind: 'organisation',
    counts: { speaker: 1, onBehalfOf: 0, addressee: 1, reporter: 1 },
  });
  expect(notebook.call('actor.get', { id })).toMatchObject({
    name: 'Ministry',
    aliases: ['Foreign Ministry'],
    counts: { speaker: 1, onBehalfOf: 0, addressee: 1, reporter: 1 },
  });
  expect(notebook.call('passage.get', { id: stays.id })).toEqual(stays);
  const now = notebook.call('passage.get', { id: goes.id });
  expect(names(now.speakers)).toEqual(['Jan Vos', 'Reke']);
  expect(names([...now.addressees, ...now.reportedBy])).toEqual(['Reke', 'Reke']);
  expect(names(now.conditions[0]!.requiredOf)).toEqual(['Aldova', 'Reke']);
  expect(notebook.call('history.list').steps[0]).toMatchObject({ subject: 'Ministry → Reke' });

  notebook.call('history.undo');
  expect(notebook.call('passage.get', { id: goes.id })).toEqual(goes);
  expect(notebook.call('actor.get', { id }).aliases).toHaveLength(3);
});

test('a split asks for names that the actor has, for a name that is free and for known passages', () => {
  using notebook = createTestNotebook();
  const { id } = notebook.call('actor.create', { name: 'Ministry', aliases: ['Reke'] });
  const split = (part: object) =>
    notebook.call('actor.split', { id, name: 'Tomas Reke', passages: [], ...part });
  const { message } = expectApiError('INVALID_INPUT', () => split({ aliases: ['Marrow'] }));
  expect(message).toContain('Marrow');
  expectApiError('INVALID_INPUT', () => split({ aliases: ['Ministry'] }));
  expectApiError('NAME_TAKEN', () => split({ name: 'ministry' }));
  expectApiError('UNKNOWN_ID', () => split({ passages: [NOWHERE] }));
  expectApiError('UNKNOWN_ID', () => split({ id: NOWHERE }));
  expect(notebook.call('actor.list').actors).toHaveLength(1);
});
