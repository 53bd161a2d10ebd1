import { describe, expect, it } from 'vitest';
import {
  layoutCards,
  type CardAnchor,
  type CardMetrics,
  type Placement,
} from '../../../../renderer/reader/layoutCards.ts';

const METRICS: CardMetrics = { full: 44, compact: 24, more: 24, gap: 5, drift: 72 };

function anchorsAt(...heights: number[]): CardAnchor[] {
  return heights.map((anchor, index) => ({ id: `p${index}`, anchor }));
}

function idsOf(placement: Placement): string[] {
  return placement.kind === 'card' ? [placement.id] : placement.ids;
}

describe('layoutCards', () => {
  it('leaves cards with room at their words, whole', () => {
    const placed = layoutCards(anchorsAt(0, 100, 300), null, METRICS);
    expect(placed).toEqual([
      { kind: 'card', id: 'p0', top: 0, height: 44, compact: false },
      { kind: 'card', id: 'p1', top: 100, height: 44, compact: false },
      { kind: 'card', id: 'p2', top: 300, height: 44, compact: false },
    ]);
  });

  it('moves a card below the one it would overlap, and no farther', () => {
    const placed = layoutCards(anchorsAt(0, 30), null, METRICS);
    expect(placed.map(({ top }) => top)).toEqual([0, 49]);
  });

  it('keeps the selected card at its words and moves the others out of its way', () => {
    const placed = layoutCards(anchorsAt(100, 110), 'p1', METRICS);
    expect(placed.map(({ top }) => top)).toEqual([61, 110]);
  });

  it('shrinks cards to a line where there is not room enough for whole ones', () => {
    const placed = layoutCards(anchorsAt(0, 10, 20, 30, 40, 50), null, METRICS);
    expect(placed.every((one) => one.kind === 'card' && one.compact)).toBe(true);
  });

  it('leaves a distant card whole when others are crowded', () => {
    const placed = layoutCards(anchorsAt(0, 10, 20, 30, 40, 900), null, METRICS);
    expect(placed.at(-1)).toEqual({ kind: 'card', id: 'p5', top: 900, height: 44, compact: false });
  });

  it('folds into a chip what does not fit even then', () => {
    const placed = layoutCards(
      anchorsAt(...Array.from({ length: 40 }, (_, at) => at)),
      null,
      METRICS,
    );
    expect(placed.some(({ kind }) => kind === 'more')).toBe(true);
    expect(placed.flatMap(idsOf)).toHaveLength(40);
  });

  it('shows the selected card whole in the thickest crowd', () => {
    const crowd = anchorsAt(...Array.from({ length: 200 }, () => 500));
    const placed = layoutCards(crowd, 'p100', METRICS);
    expect(placed).toContainEqual({
      kind: 'card',
      id: 'p100',
      top: 500,
      height: 44,
      compact: false,
    });
  });

  it('places nothing where there is nothing', () => {
    expect(layoutCards([], 'p0', METRICS)).toEqual([]);
  });

  it('is quick even when thousands of passages share their words', () => {
    const crowd = anchorsAt(...Array.from({ length: 5000 }, (_, at) => at / 100));
    const began = performance.now();
    layoutCards(crowd, 'p2500', METRICS);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('layoutCards, whatever the passages', () => {
  const random = randomFrom(20310303);
  const cases = Array.from({ length: 400 }, (_, index) => {
    const count = Math.floor(random() * 60);
    const spread = 10 ** (1 + random() * 3);
    const anchors = Array.from({ length: count }, (__, at) => ({
      id: `p${at}`,
      anchor: Math.round(random() * spread),
    })).sort((a, b) => a.anchor - b.anchor);
    const selected = random() < 0.7 && count > 0 ? anchors[Math.floor(random() * count)]!.id : null;
    const metrics = index % 2 ? METRICS : { full: 20, compact: 20, more: 20, gap: 3, drift: 60 };
    return { anchors, selected, metrics };
  });

  it.each(cases)('case %#', ({ anchors, selected, metrics }) => {
    const placed = layoutCards(anchors, selected, metrics);

    // Everyone is there, once, in the order of the words.
    expect(placed.flatMap(idsOf)).toEqual(anchors.map(({ id }) => id));

    // None overlaps another.
    for (const [index, { top }] of placed.entries()) {
      const above = placed[index - 1];
      if (above) expect(top).toBeGreaterThanOrEqual(above.top + above.height + metrics.gap - 1e-6);
    }

    // None is far from its words.
    const anchorOf = new Map(anchors.map(({ id, anchor }) => [id, anchor]));
    for (const placement of placed) {
      const words = idsOf(placement).map((id) => anchorOf.get(id)!);
      expect(placement.top).toBeGreaterThanOrEqual(words[0]! - metrics.drift - 1e-6);
      expect(placement.top).toBeLessThanOrEqual(words.at(-1)! + metrics.drift + 1e-6);
    }

    // The selected one is whole and at its words.
    if (selected !== null) {
      expect(placed).toContainEqual({
        kind: 'card',
        id: selected,
        top: anchorOf.get(selected),
        height: metrics.full,
        compact: false,
      });
    }
  });
});

/** Numbers that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
