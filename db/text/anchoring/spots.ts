import { alignField } from './alignField.ts';
import type { Alignment } from './alignTexts.ts';
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

/** A larger part of the new text has too much in it that is alike by chance. */
const WIDEST = 4000;

/** Where the words stand unchanged, by the runs of both texts. */
export function unchangedSpots(alignment: Alignment, start: number, end: number): Spot[] {
  return alignment
    .overOld(start, end)
    .filter((run) => run.oldStart <= start && end <= run.oldStart + run.length)
    .map((run) => {
      const shift = run.newStart - run.oldStart;
      return shiftedSpot(start, end, shift, run.inPlace ? 'inPlace' : 'moved');
    });
}

/** Where the words should be by what stayed around them, however they changed. Null if nowhere. */
export function spotInPlace(alignment: Alignment, start: number, end: number): Spot | null {
  const from = Math.max(0, start - MARGIN);
  const to = Math.min(alignment.old.ids.length, end + MARGIN);
  const field = alignment.placeOf(from, to);
  if (field.newEnd - field.newStart > WIDEST + end - start) return null;
  return alignedSpot(alignment, field, start, end, 'inPlace');
}

/** Where the words were moved to, by runs that hold some of them. */
export function movedSpots(alignment: Alignment, start: number, end: number): Spot[] {
  const shifts = new Set<number>();
  for (const run of alignment.overOld(start, end)) {
    if (!run.inPlace) shifts.add(run.newStart - run.oldStart);
  }
  return [...shifts].flatMap((shift) => spotNear(alignment, start, end, shift, 'moved') ?? []);
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
  const imageOf = (oldAt: number) => image[oldAt - field.oldStart] ?? -1;
  const newStart = edge(alignment, field, imageOf, start, 'start');
  const newEnd = edge(alignment, field, imageOf, end, 'end');
  if (newEnd <= newStart) return null;
  return { oldStart: start, oldEnd: end, newStart, newEnd, origin, imageOf };
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
