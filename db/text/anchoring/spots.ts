import { alignedSpot } from './alignedSpot.ts';
import type { Alignment, PlacedRun } from './alignTexts.ts';
import type { Origin, Spot } from './spot.ts';
import { findRow } from './wordIndex.ts';

/** So many tokens on either side of the words help to find them again. */
const MARGIN = 16;

/** So many more of the new. */
const PADDING = 6;

/** A larger part of the new text has too much in it that is alike by chance. */
const WIDEST = 4000;

/** Where the words stand unchanged, by the runs of both texts. */
export function unchangedSpots(alignment: Alignment, start: number, end: number): Spot[] {
  const shifts = new Map<number, Origin>();
  for (const run of alignment.overOld(start, end)) {
    if (run.oldStart > start || end > run.oldStart + run.length) continue;
    const shift = run.newStart - run.oldStart;
    if (run.inPlace || !shifts.has(shift)) shifts.set(shift, originOf(run));
  }
  return [...shifts].map(([shift, origin]) => shiftedSpot(start, end, shift, origin));
}

function originOf({ inPlace, sure }: PlacedRun): Origin {
  if (inPlace) return 'inPlace';
  return sure ? 'moved' : 'elsewhere';
}

/** Where the words should be by what stayed around them, however they changed. Null if nowhere. */
export function spotInPlace(alignment: Alignment, start: number, end: number): Spot | null {
  const from = Math.max(0, start - MARGIN);
  const to = Math.min(alignment.old.ids.length, end + MARGIN);
  const place = alignment.placeOf(from, to);
  // What stayed may hold signs at its ends that stood elsewhere before, as a full stop.
  const field = {
    ...place,
    newStart: Math.max(0, place.newStart - PADDING),
    newEnd: Math.min(alignment.new.ids.length, place.newEnd + PADDING),
  };
  if (field.newEnd - field.newStart > WIDEST + end - start) return null;
  return alignedSpot(alignment, field, start, end, 'inPlace');
}

/** Where the words are by what is unchanged of them, stayed or moved: each at most once. */
export function spotsOfParts(alignment: Alignment, start: number, end: number): Spot[] {
  const shifts = new Map<number, Origin>();
  for (const run of alignment.overOld(start, end)) {
    shifts.set(run.newStart - run.oldStart, originOf(run));
  }
  return [...shifts].flatMap(
    ([shift, origin]) => spotNear(alignment, start, end, shift, origin) ?? [],
  );
}

/** Other places where the same words stand, in order, at most `limit`. */
export function sameWords(alignment: Alignment, start: number, end: number, limit: number): Spot[] {
  const needle = alignment.old.ids.subarray(start, end);
  return findRow(alignment.newIndex, needle, limit).map((at) =>
    shiftedSpot(start, end, at - start, 'elsewhere'),
  );
}

/** A word that stands in more places says little about where the others are. */
const MOST_PLACES = 12;

/** So many of the best guesses are looked at closely. */
const GUESSES = 3;

/** Places where several rare words of the part stand about as far from each other as they did. */
export function similarWords(alignment: Alignment, start: number, end: number): Spot[] {
  const votes = new Map<number, number>();
  const step = Math.max(8, (end - start) >> 2);
  for (let at = start; at < end; at++) {
    const id = alignment.old.ids[at]!;
    if (alignment.newIndex.count(id) > MOST_PLACES) continue;
    for (const place of alignment.newIndex.places(id)) {
      const bucket = Math.floor((place - at) / step);
      // Each counts for the next as well, so that none is parted from its neighbours by the grid.
      for (const near of [bucket, bucket + 1]) votes.set(near, (votes.get(near) ?? 0) + 1);
    }
  }
  return [...votes]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, GUESSES)
    .flatMap(([bucket]) => spotNear(alignment, start, end, bucket * step, 'elsewhere') ?? []);
}

function shiftedSpot(start: number, end: number, shift: number, origin: Origin): Spot {
  return {
    oldStart: start,
    oldEnd: end,
    newStart: start + shift,
    newEnd: end + shift,
    origin,
    imageOf: (oldAt) => oldAt + shift,
  };
}

/** The spot about `shift` tokens from the old place. */
function spotNear(
  alignment: Alignment,
  start: number,
  end: number,
  shift: number,
  origin: Origin,
): Spot | null {
  const clamp = (at: number) => Math.min(Math.max(0, at), alignment.new.ids.length);
  const field = {
    oldStart: Math.max(0, start - MARGIN),
    oldEnd: Math.min(alignment.old.ids.length, end + MARGIN),
    newStart: clamp(start + shift - MARGIN),
    newEnd: clamp(end + shift + MARGIN),
  };
  return alignedSpot(alignment, field, start, end, origin);
}
