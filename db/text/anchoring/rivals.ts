import type { Alignment, PlacedRun } from './alignTexts.ts';
import type { Field, Row } from './runs.ts';
import type { Spot } from './spot.ts';
import { CLEARLY, commonLength, FAR, unbrokenAfter, unbrokenBefore } from './surroundings.ts';
import { findRow, type WordIndex } from './wordIndex.ts';

/** Words are alike that have so many tokens in common, in order; so many are compared. */
const LIKE = 0.7;
const LONGEST_LIKE = 100;

/** Within so many tokens a repeated part may come or go with what lies between. */
const NEAR = 200;

/** Words that stand so often are not told apart. */
const TOO_MANY = 5000;

/**
 * Whether a run leads the same words elsewhere, or other words to the same place, and what is the
 * same around them does not clearly speak against it. So it is where a repeated part came or went.
 */
export function isDisputed(
  alignment: Alignment,
  spot: Spot,
  { unchanged }: { unchanged: boolean },
): boolean {
  const { oldStart, oldEnd, newStart, newEnd } = spot;
  const before = unbrokenBefore(alignment, oldStart, newStart);
  const after = unbrokenAfter(alignment, oldEnd, newEnd);
  const isAsGood = (otherBefore: number, otherAfter: number) => {
    const lead = [before - Math.min(FAR, otherBefore), after - Math.min(FAR, otherAfter)];
    return Math.min(...lead) <= -CLEARLY || Math.max(...lead) < CLEARLY;
  };
  const disputesOld = (run: PlacedRun) => {
    const shift = run.newStart - run.oldStart;
    const from = Math.max(oldStart, run.oldStart);
    const to = Math.min(oldEnd, run.oldStart + run.length);
    if (from + shift >= newStart && to + shift <= newEnd) return false;
    if ((to - from) * 2 <= oldEnd - oldStart) return false;
    return isAsGood(oldStart - run.oldStart, run.oldStart + run.length - oldEnd);
  };
  const disputesNew = (run: PlacedRun) => {
    const shift = run.oldStart - run.newStart;
    const from = Math.max(newStart, run.newStart);
    const to = Math.min(newEnd, run.newStart + run.length);
    if (from + shift >= oldStart && to + shift <= oldEnd) return false;
    if ((to - from) * 2 <= newEnd - newStart) return false;
    // Words that are the same somewhere else are not these ones with a slip.
    if (!unchanged) return true;
    return isAsGood(newStart - run.newStart, run.newStart + run.length - newEnd);
  };
  return (
    alignment.overOld(oldStart, oldEnd).some(disputesOld) ||
    alignment.overNew(newStart, newEnd).some(disputesNew)
  );
}

/**
 * Whether the same words stand, in either text, somewhere else that no run explains. Of what is in
 * its place only those are rivals that are near, since nothing moves to where its like was; and
 * only those whose neighbours do not agree clearly less, on the side where these agree less.
 */
export function hasRival(alignment: Alignment, spot: Field, where: 'near' | 'anywhere'): boolean {
  const { oldStart, oldEnd, newStart, newEnd } = spot;
  const length = oldEnd - oldStart;
  const words = alignment.old.ids.subarray(oldStart, oldEnd);
  const before = unbrokenBefore(alignment, oldStart, newStart);
  const after = unbrokenAfter(alignment, oldEnd, newEnd);
  const isRival = (oldAt: number, newAt: number) => {
    if (oldAt === oldStart && newAt === newStart) return false;
    if (where === 'anywhere') return true;
    return before < after
      ? unbrokenBefore(alignment, oldAt, newAt) > before - CLEARLY
      : unbrokenAfter(alignment, oldAt + length, newAt + length) > after - CLEARLY;
  };
  const isExplainedOld = (at: number) =>
    alignment.overOld(at, at + length).some((run) => {
      const lands = at + run.newStart - run.oldStart;
      // A run to the very same place explains nothing: it is what the rivals are about.
      const isSame = lands < newEnd && newStart < lands + length;
      return !isSame && run.oldStart <= at && at + length <= run.oldStart + run.length;
    });
  const isExplainedNew = (at: number) =>
    alignment
      .overNew(at, at + length)
      .some((run) => run.newStart <= at && at + length <= run.newStart + run.length);
  const find = (index: WordIndex, at: number) =>
    where === 'near' ? findNear(index.row, words, at) : findRow(index, words, TOO_MANY);
  const inOld = find(alignment.oldIndex, oldStart);
  const inNew = find(alignment.newIndex, newStart);
  return (
    Math.max(inOld.length, inNew.length) === TOO_MANY ||
    inOld.some((at) => isRival(at, newStart) && !isExplainedOld(at)) ||
    inNew.some((at) => isRival(oldStart, at) && !isExplainedNew(at))
  );
}

/** Where the words stand within NEAR of a place. */
function findNear(row: Row, words: Row, place: number): number[] {
  const found: number[] = [];
  const last = Math.min(place + NEAR, row.length - words.length);
  for (let start = Math.max(0, place - NEAR); start <= last; start++) {
    let at = 0;
    while (at < words.length && row[start + at] === words[at]) at++;
    if (at === words.length) found.push(start);
  }
  return found;
}

/** Whether words much like these stand right before or after them in the new text. */
export function isBesideLike({ old, new: fresh }: Alignment, spot: Spot): boolean {
  const words = old.ids.subarray(
    spot.oldStart,
    Math.min(spot.oldEnd, spot.oldStart + LONGEST_LIKE),
  );
  const isLike = (start: number) =>
    commonLength(words, fresh.ids.subarray(Math.max(0, start), start + words.length)) >=
    words.length * LIKE;
  return isLike(spot.newStart - words.length) || isLike(spot.newEnd);
}
