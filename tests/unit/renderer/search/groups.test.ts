import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../db/model/search.ts';
import { groupHits, splitMatches } from '../../../../renderer/search/groups.ts';

function hit(kind: Hit['kind'], id: string): Hit {
  return { kind, id, title: id, snippet: '', matches: [], sourceId: null, offset: null };
}

describe('groupHits', () => {
  it('puts kinds together in their order, and leaves the order within them', () => {
    const hits = [hit('note', 'n'), hit('source', 's2'), hit('actor', 'a'), hit('source', 's1')];
    const groups = groupHits({ hits, totals: { source: 40, note: 1 } });
    expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
      ['source', 40],
      ['note', 1],
      ['actor', 1],
    ]);
    expect(groups[0]!.hits.map(({ id }) => id)).toEqual(['s2', 's1']);
  });
});

describe('splitMatches', () => {
  const show = (text: string, matches: Array<[number, number]>) =>
    splitMatches(
      text,
      matches.map(([start, end]) => ({ start, end })),
    ).map((piece) => (piece.matched ? `[${piece.text}]` : piece.text));

  it('marks what matched', () => {
    expect(show('the ferry waits', [[4, 9]])).toEqual(['the ', '[ferry]', ' waits']);
    expect(show('ferry', [[0, 5]])).toEqual(['[ferry]']);
    expect(show('ferry', [])).toEqual(['ferry']);
    expect(show('', [])).toEqual([]);
  });

  it('bears matches that overlap, are out of order or reach too far', () => {
    const pieces = show('abcdef', [
      [3, 9],
      [0, 2],
      [1, 3],
    ]);
    expect(pieces.join('')).toBe('[ab][c][def]');
  });
});
