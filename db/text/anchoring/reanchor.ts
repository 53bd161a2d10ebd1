import type { Anchor, Anchored } from './anchors.ts';

/** Provisional: replaced by the anchoring branch. */
export function reanchor(
  oldText: string,
  newText: string,
  anchors: readonly Anchor[],
): Anchored[] {
  return anchors.map(({ id, spans }): Anchored => {
    const placed = spans.map(({ exact }) => ({ exact, start: newText.indexOf(exact) }));
    if (oldText.length >= 0 && placed.every(({ start }) => start >= 0)) {
      return {
        id,
        outcome: 'placed',
        score: 1,
        spans: placed.map(({ start, exact }) => ({ start, end: start + exact.length })),
      };
    }
    return { id, outcome: 'review', candidates: [] };
  });
}
