import { expect, test } from 'vitest';
import type { Network, NetworkNode } from '../../../../db/model/network.ts';
import type { PassageQuery } from '../../../../db/model/passageQuery.ts';
import { aroundIn } from '../../../../renderer/map/drawing/around.ts';
import {
  fitted,
  placeAt,
  pointOf,
  revealing,
  sizeOfShapes,
  zoomed,
} from '../../../../renderer/map/drawing/camera.ts';
import type { DrawnNode, DrawnTie, Place } from '../../../../renderer/map/drawing/drawing.ts';
import { drawNetwork, largestWeight } from '../../../../renderer/map/drawing/fromNetwork.ts';
import { labelsAtRest, shortLabel } from '../../../../renderer/map/drawing/labels.ts';
import { legendOf } from '../../../../renderer/map/drawing/lineStyles.ts';
import { nearest } from '../../../../renderer/map/drawing/nearest.ts';
import { tieAt } from '../../../../renderer/map/drawing/tieAt.ts';
import { arrowHeads, joinedLines, placeTies } from '../../../../renderer/map/drawing/tiePaths.ts';
import { listRows } from '../../../../renderer/map/panel/nodeRows.ts';

function node(id: string, about: Partial<DrawnNode> = {}): DrawnNode {
  return {
    id,
    kind: 'actor',
    actorKind: null,
    label: id,
    detail: '',
    counts: 'passages',
    weight: 1,
    radius: 8,
    color: null,
    letter: null,
    more: 0,
    where: null,
    pin: null,
    ...about,
  };
}

function tie(from: string, to: string, about: Partial<DrawnTie> = {}): DrawnTie {
  const id = `${from} ${to} ${about.style ?? ''}`;
  return {
    id,
    from,
    to,
    style: 'addresses',
    label: '',
    directed: true,
    weight: 1,
    where: null,
    ...about,
  };
}

/** Where nodes a, b and c stand. */
function placesOf(...at: Array<[number, number]>): Map<string, Place> {
  return new Map(at.map(([x, y], index) => ['abc'[index]!, { x, y }]));
}

test('an arrow key goes to what lies next in its direction, straight ahead before aside', () => {
  const others: Array<[string, Place]> = [
    ['ahead', { x: 100, y: 5 }],
    ['aside', { x: 60, y: 50 }],
    ['above', { x: 5, y: -80 }],
    ['behind', { x: -10, y: 0 }],
  ];
  const from = { x: 0, y: 0 };
  expect(nearest(from, others, 'ArrowRight')).toBe('ahead');
  expect(nearest(from, others, 'ArrowUp')).toBe('above');
  expect(nearest(from, others, 'ArrowLeft')).toBe('behind');
  expect(nearest(from, others, 'ArrowDown')).toBeNull();
});

test('labels at rest are those of the heaviest, and cover nothing', () => {
  const places = new Map([
    ['heavy', { x: 0, y: 0 }],
    ['light', { x: 40, y: -12 }],
    ['apart', { x: 300, y: 0 }],
  ]);
  const nodes = ['heavy', 'light', 'apart'].map((id) =>
    node(id, { label: `${id} with a long name` }),
  );
  expect(labelsAtRest(nodes, places, { x: 0, y: 0, k: 1 })).toEqual(new Set(['heavy', 'apart']));
  expect(labelsAtRest(nodes, places, { x: 0, y: 0, k: 20 })).toEqual(
    new Set(['heavy', 'light', 'apart']),
  );
});

test('in a crowd the very heaviest are named even over other nodes', () => {
  const crowd = Array.from({ length: 80 }, (_, at) => node(`n${at}`, { label: 'A long name' }));
  const places = new Map(
    crowd.map(({ id }, at) => [id, { x: (at % 9) * 20, y: Math.floor(at / 9) * 20 }]),
  );
  // The second stands beside the first, whose label is in its way.
  places.set('n1', { x: 160, y: 60 });
  const shown = labelsAtRest(crowd, places, { x: 0, y: 0, k: 1 });
  expect([...shown].slice(0, 2)).toEqual(['n0', 'n1']);
  expect(labelsAtRest(crowd.slice(0, 39), places, { x: 0, y: 0, k: 1 }).has('n0')).toBe(false);
});

test('a label is cut between words', () => {
  expect(shortLabel('The  crews\nmust come home')).toBe('The crews must come home');
  expect(shortLabel('would reopen the corridor only if Aldova')).toBe('would reopen the corridor…');
  expect(shortLabel('x'.repeat(40))).toBe(`${'x'.repeat(30)}…`);
});

test('the view is fitted to all places, and zooms around the point that is looked at', () => {
  const size = { width: 800, height: 600 };
  const places = [
    { x: -500, y: 0 },
    { x: 700, y: 100 },
  ];
  const camera = fitted(places, size);
  for (const place of places) {
    const { x, y } = pointOf(camera, place);
    expect(x > 0 && x < 800 && y > 0 && y < 600).toBe(true);
  }
  const at = { x: 200, y: 300 };
  const under = placeAt(camera, at);
  const nearer = zoomed(camera, 2, at);
  expect(nearer.k).toBeCloseTo(2 * camera.k);
  expect(pointOf(nearer, under).x).toBeCloseTo(at.x);
  expect(fitted([], size)).toEqual({ x: 400, y: 300, k: 1 });
  const shown = pointOf(revealing({ x: 0, y: 0, k: 1 }, { x: 5000, y: 10 }, size), {
    x: 5000,
    y: 10,
  });
  expect(shown.x).toBeLessThan(800);
});

test('ties between the same two bow apart, to the same side whichever way they go', () => {
  const places = placesOf([0, 0], [100, 0], [0, 100]);
  const [there, back, alone] = placeTies([tie('a', 'b'), tie('b', 'a'), tie('a', 'c')], places);
  expect(alone!.aside).toBeNull();
  expect(there!.aside!.y).not.toBe(0);
  expect(back!.aside!.y).toBeCloseTo(-there!.aside!.y);
  expect(placeTies([tie('a', 'gone')], places)).toEqual([]);
});

test('ties that look alike are one line', () => {
  const places = placesOf([0, 0], [10, 0], [0, 20]);
  const ties = [tie('a', 'b'), tie('b', 'c'), tie('a', 'c', { style: 'speaks' })];
  expect(joinedLines(placeTies(ties, places))).toEqual([
    { style: 'addresses', width: 1, line: 'M0 0L10 0M10 0L0 20' },
    { style: 'speaks', width: 1, line: 'M0 0L0 20' },
  ]);
});

test('ties are thinner in a crowd', () => {
  const places = placesOf([0, 0], [10, 0], [0, 20]);
  const crowd = Array.from({ length: 480 }, (_, at) => tie('a', 'b', { id: `t${at}`, weight: at }));
  const widths = placeTies(crowd, places).map(({ width }) => width);
  expect(Math.min(...widths)).toBe(0.8);
  expect(Math.max(...widths)).toBe(3.8);
});

test('an arrow ends at the edge of its node, however near the map is', () => {
  const ties = [tie('a', 'b'), tie('a', 'c', { directed: false })];
  const placed = placeTies(ties, placesOf([0, 0], [100, 0], [0, 100]));
  const radii = new Map([['b', 9]]);
  expect(arrowHeads(placed, radii, 1)).toBe('M90 0L84 2.7 84 -2.7z');
  expect(arrowHeads(placed, radii, 2)).toBe('M80 0L68 5.4 68 -5.4z');
});

test('a hand meets the tie that runs the nearest, straight or bowed', () => {
  const straight = placeTies([tie('a', 'b')], placesOf([0, 0], [100, 0], [0, 100]));
  expect(tieAt(straight, { x: 50, y: 4 }, 5)?.id).toBe(straight[0]!.tie.id);
  expect(tieAt(straight, { x: 50, y: 6 }, 5)).toBeNull();
  expect(tieAt(straight, { x: 108, y: 0 }, 5)).toBeNull();

  const bowed = placeTies([tie('a', 'b'), tie('b', 'a')], placesOf([0, 0], [100, 0], [0, 0]));
  for (const { tie: one, aside } of bowed) {
    // A curve passes half as far from the middle as the point that draws it.
    expect(tieAt(bowed, { x: 50, y: aside!.y / 2 }, 3)?.id).toBe(one.id);
    expect(tieAt(bowed, { x: 50, y: aside!.y }, 3)).toBeNull();
  }
});

test('the strongest tie is the widest, also where weights were divided; those alike are thin', () => {
  const widths = (...weights: number[]) => {
    const ties = weights.map((weight) => tie('a', 'b', { weight }));
    return placeTies(ties, placesOf([0, 0], [1, 0], [2, 0])).map(({ width }) => width);
  };
  expect(widths(1, 1)).toEqual([1, 1]);
  expect(widths(-40, 0.5)).toEqual([7, 1.1]);
  expect(widths(1, 0.25)).toEqual([7, expect.closeTo(1.6, 0)]);
});

test('from afar shapes are smaller, up to a point', () => {
  expect([4, 1, 0.64, 0.01].map(sizeOfShapes)).toEqual([1, 1, 0.8, 0.55]);
});

test('a type of link has the same line whatever else is shown, and the legend follows their order', () => {
  const types = ['supports', 'contradicts', 'answers'];
  const of = (...styles: string[]) =>
    legendOf(
      styles.map((style, at) => tie('a', String(at), { style: `link ${style}` })),
      types,
      ({ style }) => style,
    );
  const both = of('answers', 'supports', 'answers');
  expect(both.map(({ style, count }) => [style, count])).toEqual([
    ['link supports', 1],
    ['link answers', 2],
  ]);
  expect(of('answers')[0]!.dashes).toBe(both[1]!.dashes);
  expect(new Set(of(...types).map(({ dashes }) => dashes)).size).toBe(3);
});

const of = (id: string): PassageQuery => ({ party: id });
const NETWORK: Pick<Network, 'nodes' | 'ties'> = {
  nodes: [
    networkNode('norvane', { passages: 5, place: { x: 1, y: 2 } }),
    networkNode('boats', { kind: 'issue', passages: 4 }),
    networkNode('aldova', { actorKind: 'state' }),
  ],
  ties: [
    { from: 'aldova', to: 'norvane', weight: -2, positive: 0, negative: 2, where: of('both') },
    { from: 'aldova', to: 'boats', weight: 1, positive: 1, negative: 0, where: of('aldova') },
  ],
};

function networkNode(id: string, about: Partial<NetworkNode> = {}): NetworkNode {
  const node = { id, kind: 'actor' as const, actorKind: null, label: id, passages: 3 };
  return { ...node, where: of(id), place: null, ...about };
}

test('a network is drawn by sign, and without what is below the threshold', () => {
  expect(largestWeight(NETWORK)).toBe(2);
  const drawn = (threshold: number) => drawNetwork(NETWORK, 'subtract', threshold);
  expect(drawn(0).ties.map(({ style, weight }) => [style, weight])).toEqual([
    ['conflict', -2],
    ['congruence', 1],
  ]);
  expect(drawn(2).ties).toHaveLength(1);
  expect(drawn(0).nodes.map(({ label, kind, pin, where }) => [label, kind, pin, where])).toEqual([
    ['norvane', 'actor', { x: 1, y: 2 }, of('norvane')],
    ['boats', 'tag', null, of('boats')],
    ['aldova', 'actor', null, of('aldova')],
  ]);
});

test.each([
  [1, 0, 'isFor'],
  [0, 1, 'isAgainst'],
  [2, 1, 'isMixed'],
  [0, 0, 'speaksOf'],
])(
  'who is %i times for and %i times against an issue has a line of its own',
  (positive, negative, style) => {
    const ties = [{ from: 'a', to: 'b', weight: 3, positive, negative, where: of('a') }];
    expect(drawNetwork({ nodes: [], ties }, 'actorIssue', 0).ties).toMatchObject([
      { style, directed: true },
    ]);
  },
);

test('only what is around a node is kept', () => {
  const drawing = {
    nodes: ['a', 'b', 'c'].map((id) => node(id)),
    ties: [tie('a', 'b'), tie('b', 'c')],
  };
  const around = aroundIn(drawing, ['a']);
  expect(around.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(around.ties).toHaveLength(1);
  expect(aroundIn(drawing, null)).toBe(drawing);
});

test('the list holds each node, and below an open one its ties from the strongest to the weakest', () => {
  const nodes = ['a', 'b', 'c'].map((id) => node(id));
  const ties = [tie('a', 'b'), tie('c', 'a', { weight: 5 })];
  const rows = listRows(nodes, ties, new Set(['a', 'gone']));
  expect(rows.map((row) => (row.tie === null ? row.node.id : `– ${row.other.id}`))).toEqual([
    'a',
    '– c',
    '– b',
    'b',
    'c',
  ]);
  expect(rows[0]).toMatchObject({ ties: 2, expanded: true });
  // Only some lines are drawn: each says itself which of how many it is.
  expect(rows.map(({ position, setSize }) => `${position}/${setSize}`)).toEqual([
    '1/3',
    '1/2',
    '2/2',
    '2/3',
    '3/3',
  ]);
});
