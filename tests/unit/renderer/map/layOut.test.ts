import { expect, test } from 'vitest';
import { layOut } from '../../../../renderer/map/layout/layOut.ts';
import type { LayoutRequest } from '../../../../renderer/map/layout/request.ts';

const node = (id: string, at: { x: number; y: number } | null = null) => ({ id, radius: 8, at });
const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** A ring of nodes, each tied to the next. */
function ring(count: number): LayoutRequest {
  const ids = Array.from({ length: count }, (_, at) => `node ${at}`);
  return {
    nodes: ids.map((id) => node(id)),
    ties: ids.map((from, at) => ({ from, to: ids[(at + 1) % count]! })),
  };
}

test('the same map is always laid out in the same way', () => {
  expect(layOut(ring(20))).toEqual(layOut(ring(20)));
});

test('nodes do not lie over each other, and what is tied is nearer than the rest', () => {
  const places = layOut(ring(12));
  const apart = places.flatMap((one, at) =>
    places.slice(at + 1).map((other) => distance(one, other)),
  );
  expect(Math.min(...apart)).toBeGreaterThan(16);
  expect(distance(places[0]!, places[1]!)).toBeLessThan(distance(places[0]!, places[6]!));
});

test('what stands somewhere stays there, and what is new comes beside what it is tied to', () => {
  const places = layOut({
    nodes: [node('a', { x: 0, y: 0 }), node('b', { x: 900, y: 40 }), node('new')],
    ties: [
      { from: 'a', to: 'b' },
      { from: 'new', to: 'b' },
    ],
  });
  expect(places.slice(0, 2)).toEqual([
    { x: 0, y: 0 },
    { x: 900, y: 40 },
  ]);
  expect(distance(places[2]!, places[1]!)).toBeLessThan(distance(places[2]!, places[0]!));
});

test('what nothing is tied to stays in sight', () => {
  const { nodes, ties } = ring(8);
  const places = layOut({ nodes: [...nodes, node('alone')], ties });
  const furthest = Math.max(...places.slice(0, 8).map((place) => distance(place, { x: 0, y: 0 })));
  expect(distance(places[8]!, { x: 0, y: 0 })).toBeLessThan(3 * furthest);
});
