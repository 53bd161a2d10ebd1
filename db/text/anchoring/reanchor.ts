import type { QuotedSpan, Span } from '../../model/span.ts';
import type { Anchor, Anchored } from './anchors.ts';
import { alignTexts, type Alignment } from './alignTexts.ts';
import { combinePlaces, type Place } from './candidates.ts';
import { judge } from './judge.ts';
import { MAX_CANDIDATES } from './score.ts';
import type { Spot } from './spot.ts';
import { spanOf } from './spanOf.ts';
import { spotsOfParts, sameWords, similarWords, spotInPlace, unchangedSpots } from './spots.ts';
import { tokenEndingAfter, tokenStartingFrom } from './tokens.ts';

/** Words that differ more are no candidate: a person would not know them again. */
const FLOOR = 0.6;

/**
 * Finds passages of an old text again in a new one, whatever happened between. Both texts are
 * compared by the words that stand only once in each; what moved is found as well as what stayed.
 * A passage is placed where its words are the same, or the same but for slips of the pen and for
 * quotation marks, dashes, white space, ligatures and case, and where its neighbours, its order
 * among what stayed, or its many words that stand nowhere else show that they are the same words.
 * All others are for review, also those that are gone while the same words stand elsewhere.
 * Linear in the texts but for sorting; the result is in the order of the anchors.
 */
export function reanchor(oldText: string, newText: string, anchors: readonly Anchor[]): Anchored[] {
  if (oldText === newText) return anchors.map(asBefore);
  const alignment = alignTexts(oldText, newText);
  return anchors.map(({ id, spans }): Anchored => {
    const places = spans.map((span) => findPlaces(alignment, span));
    const certain = places.flatMap(([first]) => (first?.certain ? [first] : []));
    if (spans.length > 0 && certain.length === spans.length && isTogether(spans, certain)) {
      const score = certain.reduce((sum, place) => sum + place.score, 0) / certain.length;
      return { id, outcome: 'placed', spans: certain.map(({ span }) => span), score };
    }
    return { id, outcome: 'review', candidates: combinePlaces(spans, places) };
  });
}

function asBefore({ id, spans }: Anchor): Anchored {
  return {
    id,
    outcome: 'placed',
    spans: spans.map(({ start, end }) => ({ start, end })),
    score: 1,
  };
}

interface FoundPlace extends Place {
  certain: boolean;
}

/** Where a span may be: one place when that is certain, else the best there are. */
function findPlaces(alignment: Alignment, quoted: QuotedSpan): FoundPlace[] {
  const { old } = alignment;
  const start = tokenEndingAfter(old, quoted.start);
  const end = tokenStartingFrom(old, quoted.end);
  const known = old.text.slice(quoted.start, quoted.end) === quoted.exact;
  if (end <= start || !known) return [];
  const found = new Map<string, FoundPlace>();
  const add = (spot: Spot) => {
    const { certain, score, likeness } = judge(alignment, spot);
    const span = spanOf(alignment, spot, quoted);
    if (likeness < FLOOR || span === null) return false;
    const key = `${span.start} ${span.end}`;
    const other = found.get(key);
    if (!other || certain || other.score < score) found.set(key, { span, score, certain });
    return certain;
  };
  for (const find of SEARCHES) {
    const certain = find(alignment, start, end).filter(add);
    if (certain.length === 1) return [...found.values()].filter((place) => place.certain);
    if (certain.length > 1) break;
  }
  return [...found.values()]
    .map((place) => ({ ...place, certain: false }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_CANDIDATES);
}

type Search = (alignment: Alignment, start: number, end: number) => Spot[];

/** As many places of the same words are looked at closely. */
const MOST_SAME = 20;

/** The surest first; a later one is asked where those before found nothing certain. */
const SEARCHES: readonly Search[] = [
  unchangedSpots,
  (alignment, start, end) => [spotInPlace(alignment, start, end)].filter((spot) => spot !== null),
  spotsOfParts,
  (alignment, start, end) => sameWords(alignment, start, end, MOST_SAME),
  similarWords,
];

/** Spans of one passage may be so much farther from each other than they were, in UTF-16 units. */
const SLACK = 600;

function isTogether(spans: readonly QuotedSpan[], places: readonly { span: Span }[]): boolean {
  return places.every(({ span }, index) => {
    const before = places[index - 1]?.span;
    const oldBefore = spans[index - 1];
    const old = spans[index];
    if (!before || !oldBefore || !old) return true;
    const gap = span.start - before.end;
    return gap >= 0 && gap <= 2 * (old.start - oldBefore.end) + SLACK;
  });
}
