import { alignField } from './alignField.ts';
import type { Alignment, PlacedRun } from './alignTexts.ts';
import { countErrors } from './changes.ts';
import type { Field } from './runs.ts';
import { findRow } from './wordIndex.ts';

/** How a place for some words was found. */
export type Origin = 'inPlace' | 'moved' | 'elsewhere';

/** A place where the words of a part of the old text may be: tokens `newStart` to `newEnd`. */
export interface Spot extends Field {
  origin: Origin;
  /** Which new token an old one became; -1 for none. Asked for those of the part only. */
  imageOf(oldAt: number): number;
}

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

function alignedSpot(
  alignment: Alignment,
  field: Field,
  start: number,
  end: number,
  origin: Origin,
): Spot | null {
  const image = alignField(alignment.old.ids, alignment.new.ids, field);
  claim(alignment, field, image, start, end);
  const imageOf = (oldAt: number) => image[oldAt - field.oldStart] ?? -1;
  let newStart = edge(alignment, field, imageOf, start, 'start');
  let newEnd = edge(alignment, field, imageOf, end, 'end');
  const { old, new: fresh } = alignment;
  // A sign at an end, beside a word that changed, may have gone with what is now next to it.
  if (imageOf(end - 1) < 0 && newEnd < field.newEnd && fresh.ids[newEnd] === old.ids[end - 1]) {
    image[end - 1 - field.oldStart] = newEnd++;
  }
  if (
    imageOf(start) < 0 &&
    newStart > field.newStart &&
    fresh.ids[newStart - 1] === old.ids[start]
  ) {
    image[start - field.oldStart] = --newStart;
  }
  if (newEnd <= newStart) return null;
  return { oldStart: start, oldEnd: end, newStart, newEnd, origin, imageOf };
}

/**
 * Where the same token could go with the words or with their neighbours, as a full stop when the
 * next sentence is gone, gives it to the words: what goes on unbroken from one that is matched.
 */
function claim(
  { old, new: fresh }: Alignment,
  field: Field,
  image: Int32Array,
  start: number,
  end: number,
): void {
  const claimFrom = (at: number, step: 1 | -1) => {
    const neighbour = image[at - step - field.oldStart]!;
    const wanted = neighbour + step;
    if (image[at - field.oldStart]! >= 0 || neighbour < 0) return;
    if (wanted < field.newStart || wanted >= field.newEnd) return;
    if (old.ids[at] !== fresh.ids[wanted]) return;
    const owner = image.indexOf(wanted) + field.oldStart;
    if (owner >= start && owner < end) return;
    if (owner >= field.oldStart) image[owner - field.oldStart] = -1;
    image[at - field.oldStart] = wanted;
  };
  for (let at = start + 1; at < end; at++) claimFrom(at, 1);
  for (let at = end - 2; at >= start; at--) claimFrom(at, -1);
}

/** Between so many new tokens the best edge is sought; else it is counted off. */
const MOST_EDGES = 24;

/**
 * Where the edge before the old token `at` is in the new row. Where the tokens on both sides of it
 * changed, it falls where the words on either side differ least from what they were.
 */
function edge(
  { old, new: fresh, vocabulary }: Alignment,
  field: Field,
  imageOf: (oldAt: number) => number,
  at: number,
  kind: 'start' | 'end',
): number {
  let before = at - 1;
  while (before >= field.oldStart && imageOf(before) < 0) before--;
  let after = at;
  while (after < field.oldEnd && imageOf(after) < 0) after++;
  const from = before < field.oldStart ? field.newStart : imageOf(before) + 1;
  const to = after === field.oldEnd ? field.newEnd : imageOf(after);
  // What was put in at an edge stays outside.
  if (kind === 'start' && after === at) return to;
  if (kind === 'end' && before === at - 1) return from;
  if (to - from > MOST_EDGES) {
    return kind === 'start'
      ? Math.max(from, to - (after - at))
      : Math.min(to, from + at - 1 - before);
  }
  const join = (ids: Int32Array, start: number, end: number) => {
    let words = '';
    for (let i = start; i < end; i++) words += vocabulary.word(ids[i]!);
    return words;
  };
  const oldLeft = join(old.ids, before + 1, at);
  const oldRight = join(old.ids, at, after);
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (let split = from; split <= to; split++) {
    const errors =
      countErrors(oldLeft, join(fresh.ids, from, split)) +
      countErrors(oldRight, join(fresh.ids, split, to));
    if (errors < least || (errors === least && kind === 'start')) {
      least = errors;
      best = split;
    }
  }
  return best;
}
