import type { Span } from '../../model/span.ts';
import { sortSpans, validateSpans } from '../spans.ts';
import type { Placement } from './anchors.ts';
import { MAX_CANDIDATES } from './score.ts';

/** Where one span of a passage may be. */
export interface Place {
  span: Span;
  score: number;
}

/** For each unit that a span would be away from its fellows, a place is worth so much less. */
const FARNESS = 1 / 20_000;

/**
 * Ways to place a passage as a whole, the best first, at most MAX_CANDIDATES: its longest span
 * leads, and the others are taken where they fit best beside it. A span that is nowhere is left
 * out, and the way scores less for it.
 */
export function combinePlaces(
  spans: readonly Span[],
  places: readonly (readonly Place[])[],
): Placement[] {
  const length = ({ start, end }: Span) => end - start;
  const found = spans.map((_, index) => index).filter((index) => places[index]?.length);
  const lead = found.toSorted((a, b) => length(spans[b]!) - length(spans[a]!))[0];
  if (lead === undefined) return [];
  const ways = places[lead]!.map((leading): Placement | null => {
    const shift = leading.span.start - spans[lead]!.start;
    const chosen = found.map((index) =>
      index === lead ? leading : nearest(places[index]!, spans[index]!.start + shift),
    );
    const placed = chosen.map(({ span }) => span);
    const inOrder = sortSpans(placed).every((span, index) => span === placed[index]);
    if (!inOrder || validateSpans(Number.MAX_SAFE_INTEGER, placed) !== null) return null;
    const score = chosen.reduce((sum, place) => sum + place.score, 0) / spans.length;
    return { spans: placed, score };
  });
  return ways
    .filter((way) => way !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_CANDIDATES);
}

function nearest(places: readonly Place[], start: number): Place {
  const worth = ({ span, score }: Place) => score - Math.abs(span.start - start) * FARNESS;
  return places.reduce((best, place) => (worth(place) > worth(best) ? place : best));
}
