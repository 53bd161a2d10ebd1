import { expect, test } from 'vitest';
import type { MapEdge, NotebookMap } from '../../db/model/map.ts';
import { negotiation } from '../helpers/negotiation.ts';
import { createTestNotebook } from '../helpers/notebook.ts';

/** The edges of a map as lines: who, how, whom, how often. */
function linesOf({ nodes, edges }: NotebookMap): string[] {
  const label = (id: string) => nodes.find((node) => node.id === id)!.label;
  const way = ({ kind, label: name }: MapEdge) => (kind === 'link' ? name : kind);
  return edges
    .map((edge) => `${label(edge.from)} ${way(edge)} ${label(edge.to)} ${edge.weight}`)
    .toSorted();
}

const labelsOf = ({ nodes }: NotebookMap) => nodes.map(({ label }) => label);

test('the map of statements holds what is linked, with its stance, its links and who said it', async () => {
  using notebook = createTestNotebook();
  const { bridge, talks } = await negotiation(notebook);
  notebook.call('link.create', { from: bridge, to: talks, type: 'elaborates' });
  const map = notebook.call('map.read', { of: 'passages' });
  expect(map).toMatchObject({ total: 4, ties: 3 });
  expect(map.nodes[0]).toMatchObject({
    id: bridge,
    kind: 'passage',
    weight: 3,
    color: 'violet',
    letter: 'C',
    detail: 'Mara Voss · 3 March 2031',
    more: 0,
  });
  expect(map.nodes.find(({ id }) => id === talks)).toMatchObject({
    kind: 'event',
    label: 'First round in Halden',
    where: { ids: [bridge] },
  });
  expect(map.edges.map(({ label, directed }) => [label, directed])).toEqual([
    ['responds to', true],
    ['contradicts', false],
    ['elaborates', true],
  ]);
});

test('a filter leaves links out whose passages it does not let through', async () => {
  using notebook = createTestNotebook();
  const { bridge, mobilise, proposal, talks, courier } = await negotiation(notebook);
  notebook.call('link.create', { from: bridge, to: talks, type: 'elaborates' });
  notebook.call('link.create', { from: courier, to: talks, type: 'elaborates' });
  const map = notebook.call('map.read', { of: 'passages', where: { sources: [courier] } });
  expect(new Set(map.nodes.map(({ id }) => id))).toEqual(new Set([bridge, mobilise, talks]));
  const responds = notebook.call('map.read', {
    of: 'passages',
    linkTypes: notebook
      .call('linkType.list')
      .linkTypes.filter(({ name }) => name === 'responds to')
      .map(({ id }) => id),
  });
  expect(new Set(responds.nodes.map(({ id }) => id))).toEqual(new Set([bridge, proposal]));
});

test('the map of actors holds who addresses, answers, requires of and belongs to whom', async () => {
  using notebook = createTestNotebook();
  await negotiation(notebook);
  const { actors } = notebook.call('actor.list');
  const idOf = (name: string) => actors.find((actor) => actor.name === name)!.id;
  notebook.call('actor.update', {
    id: idOf('Ilmar Brandt'),
    affiliations: [{ actorId: idOf('Vell'), role: 'Prime minister', from: null, to: null }],
  });
  const map = notebook.call('map.read', { of: 'actors' });
  expect(linesOf(map)).toEqual([
    'Ilmar Brandt addresses Mara Voss 1',
    'Ilmar Brandt answers Mara Voss 2',
    'Ilmar Brandt belongs Vell 1',
    'Mara Voss addresses Ilmar Brandt 1',
    'Mara Voss requires Vell 1',
  ]);
  expect(map.nodes.map(({ label, weight }) => [label, weight])).toEqual([
    ['Ilmar Brandt', 3],
    ['Mara Voss', 2],
    ['Vell', 2],
    ['Kestria', 1],
  ]);
  expect(map.edges.find(({ kind }) => kind === 'belongs')).toMatchObject({
    label: 'Prime minister',
    where: null,
  });
});

test('who says a passage is for whom it is said where no speaker is named', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste('The gate stays shut. The gate may open.');
  notebook.call('passage.create', {
    sourceId,
    quotes: ['The gate stays shut.'],
    onBehalfOf: ['Aldova'],
    addressees: ['Norvane'],
  });
  notebook.call('passage.create', {
    sourceId,
    quotes: ['The gate may open.'],
    speakers: ['Ilse Marrow'],
    onBehalfOf: ['Aldova'],
    addressees: ['Norvane', 'Ilse Marrow'],
  });
  expect(linesOf(notebook.call('map.read', { of: 'actors' }))).toEqual([
    'Aldova addresses Norvane 1',
    'Ilse Marrow addresses Norvane 1',
  ]);
});

test('issues are tied by passages they share, by conditions and by other links', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste('One. Two. Three. Four.');
  const make = (quote: string, ...tags: string[]) =>
    notebook.call('passage.create', { sourceId, quotes: [quote], tags }).id;
  const one = make('One.', 'Crews', 'Boats');
  const two = make('Two.', 'Boats', 'Crews', 'Position');
  const three = make('Three.', 'Corridor');
  const four = make('Four.', 'Boats');
  notebook.call('link.create', { from: one, to: three, type: 'is condition for' });
  notebook.call('link.create', { from: three, to: four, type: 'contradicts' });
  notebook.call('link.create', { from: two, to: three, type: 'contradicts' });
  const map = notebook.call('map.read', { of: 'issues' });
  expect(labelsOf(map)).toEqual(['Boats', 'Crews', 'Corridor']);
  expect(linesOf(map)).toEqual(
    [
      'Crews together Boats 2',
      'Corridor requires Crews 1',
      'Corridor requires Boats 1',
      'Crews contradicts Corridor 1',
      'Boats contradicts Corridor 2',
    ].toSorted(),
  );
  const contradicts = map.edges.find(({ weight, kind }) => kind === 'link' && weight === 2)!;
  expect(contradicts.where).toEqual({ ids: [three, four, two] });
});

test('the strongest come first, and the others when one is expanded or looked at alone', async () => {
  using notebook = createTestNotebook();
  const { bridge, mobilise, proposal } = await negotiation(notebook);
  const idsOf = (map: NotebookMap) => map.nodes.map(({ id }) => id);
  const strongest = notebook.call('map.read', { of: 'passages', limit: 1 });
  expect(strongest).toMatchObject({ nodes: [{ id: bridge, more: 2 }], edges: [], total: 3 });
  const all = notebook.call('map.read', { of: 'passages', limit: 2, with: [bridge] });
  expect(idsOf(all)).toEqual([bridge, proposal, mobilise]);
  const around = notebook.call('map.read', { of: 'passages', around: [mobilise] });
  expect(idsOf(around)).toEqual([bridge, mobilise]);
  expect(around.nodes[0]!.more).toBe(1);
});

test('what a person put somewhere stays there, map by map, until it is let go', async () => {
  using notebook = createTestNotebook();
  const { bridge } = await negotiation(notebook);
  const { steps } = notebook.call('history.list');
  const place = { x: 12.5, y: -3 };
  notebook.call('map.place', { map: 'passages', places: [{ id: bridge, place }] });
  notebook.reopen();
  const placeOf = () => notebook.call('map.read', { of: 'passages' }).nodes[0]!.place;
  expect(placeOf()).toEqual(place);
  notebook.call('map.place', { map: 'actors', places: [{ id: bridge, place: null }] });
  expect(placeOf()).toEqual(place);
  notebook.call('map.place', { map: 'passages', places: [{ id: bridge, place: null }] });
  expect(placeOf()).toBeNull();
  expect(notebook.call('history.list').steps).toHaveLength(steps.length);
});
