import { expect, test } from 'vitest';
import { circlesWithoutChord, type Graph } from '../../../db/analysis/ledger/circles.ts';
import { components } from '../../../db/analysis/ledger/components.ts';
import { createRandom } from '../../helpers/random.ts';

type Edges = ReadonlyArray<readonly number[]>;

function graphOf(edges: Edges): Graph {
  const hasEdge = (from: number, to: number) => edges[from]!.includes(to);
  return { size: edges.length, next: (node) => edges[node]!, hasEdge, isChord: hasEdge };
}

function circlesOf(edges: Edges): string[] {
  const found: string[] = [];
  const complete = circlesWithoutChord(graphOf(edges), (circle) => {
    found.push(circle.join(' '));
    return true;
  });
  expect(complete).toBe(true);
  return found;
}

/** Every elementary circle that has no chord, found by trying all paths. */
function byTrying(edges: Edges): string[] {
  const found: string[] = [];
  const walk = (path: readonly number[]) => {
    for (const to of edges[path.at(-1)!]!) {
      if (to === path[0] && path.length > 1) {
        const isHop = (a: number, b: number) => path[(path.indexOf(a) + 1) % path.length] === b;
        const chords = path.flatMap((a) =>
          path.filter((b) => edges[a]!.includes(b) && !isHop(a, b)),
        );
        if (chords.length === 0) found.push(path.join(' '));
      } else if (to > path[0]! && !path.includes(to)) walk([...path, to]);
    }
  };
  edges.forEach((_, start) => walk([start]));
  return found;
}

function randomEdges(seed: number): number[][] {
  const random = createRandom(seed);
  const size = 2 + random.below(7);
  const density = 0.15 + 0.5 * random.next();
  return Array.from({ length: size }, (_, from) =>
    Array.from({ length: size }, (__, to) => to).filter(
      (to) => to !== from && random.next() < density,
    ),
  );
}

test('the circles without a chord are those that trying all paths finds, shorter ones first', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const edges = randomEdges(seed);
    const found = circlesOf(edges);
    expect(found.toSorted(), `seed ${seed}`).toEqual(byTrying(edges).toSorted());
    const lengths = found.map((circle) => circle.split(' ').length);
    expect(lengths, `seed ${seed}`).toEqual(lengths.toSorted((a, b) => a - b));
  }
});

test('nodes are in one component when they reach each other', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const edges = randomEdges(seed);
    const reached = edges.map((_, start) => {
      const all = new Set([start]);
      for (const node of all) for (const to of edges[node]!) all.add(to);
      return all;
    });
    const component = components(edges.length, (node) => edges[node]!);
    for (let a = 0; a < edges.length; a += 1) {
      for (let b = 0; b < edges.length; b += 1) {
        const together = reached[a]!.has(b) && reached[b]!.has(a);
        expect(component[a] === component[b], `seed ${seed}: ${a}, ${b}`).toBe(together);
      }
    }
  }
});

test('a long ring is one circle; a ladder of a thousand nodes has none', () => {
  const ring = Array.from({ length: 60 }, (_, node) => [(node + 1) % 60]);
  expect(circlesOf(ring)).toHaveLength(1);
  const ladder = Array.from({ length: 1000 }, (_, node) =>
    [node + 1, node + 2].filter((to) => to < 1000),
  );
  expect(circlesOf(ladder)).toEqual([]);
});

test('the search says that it did not look at all of them', () => {
  const everyone = Array.from({ length: 300 }, (_, from) =>
    Array.from({ length: 300 }, (__, to) => to).filter((to) => to !== from),
  );
  let count = 0;
  const complete = circlesWithoutChord(graphOf(everyone), () => {
    count += 1;
    return count < 50;
  });
  expect([complete, count]).toEqual([false, 50]);
});
