import { alignField } from './alignField.ts';
import type { Alignment } from './alignTexts.ts';
import { countErrors } from './changes.ts';
import type { Field } from './runs.ts';
import type { Origin, Spot } from './spot.ts';
import { joinWords } from './tokens.ts';

/**
 * Where the words between two old tokens are within a field that holds them and some neighbours,
 * by comparing the field token by token. Null when nothing of it is left.
 */
export function alignedSpot(
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
  const oldLeft = joinWords(vocabulary, old, before + 1, at);
  const oldRight = joinWords(vocabulary, old, at, after);
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (let split = from; split <= to; split++) {
    const errors =
      countErrors(oldLeft, joinWords(vocabulary, fresh, from, split)) +
      countErrors(oldRight, joinWords(vocabulary, fresh, split, to));
    if (errors < least || (errors === least && kind === 'start')) {
      least = errors;
      best = split;
    }
  }
  return best;
}
