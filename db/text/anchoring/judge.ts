import type { Alignment, PlacedRun } from './alignTexts.ts';
import { findChanges, type Changes } from './changes.ts';
import { scoreOf } from './score.ts';
import type { Spot } from './spots.ts';
import { beginsSentence, compareAfter, compareBefore, REACH, type Side } from './surroundings.ts';
import { findRow } from './wordIndex.ts';

/** What is known of a spot: whether the words are there beyond doubt, and how well it fits. */
export interface Judgement {
  certain: boolean;
  score: number;
  likeness: number;
}

/** Neighbours that agree so much are the same neighbours. By chance it is a third at most. */
const SAME = 0.6;

/** Without neighbours, words must be so many to be known again, and begin and end a sentence. */
const TELLING_TOKENS = 7;
const TELLING_LETTERS = 28;

/** So many words are telling wherever they begin and end. */
const LONG_TOKENS = 14;

/** In their old place between what stayed, fewer do. */
const TELLING_IN_PLACE = 10;

/** Changed words must be so much alike. */
const ALIKE = 0.8;

/** One run speaks against another where it goes so many tokens farther. */
const CLEARLY = 3;

/** More places of a word are not looked through; some may be free to be what was meant. */
const MOST_PLACES = 500;

/**
 * Judges a spot. Certain are only words that are the same, or the same but for slips, where what
 * speaks for the place is more than the words: their neighbours, their order, or that they stand
 * only once and are many. Where another explanation of both texts is as good, nothing is certain:
 * of two equal sentences one of which is gone, nobody can tell which it was.
 */
export function judge(alignment: Alignment, spot: Spot): Judgement {
  const changes = findChanges(alignment, spot, spot.imageOf);
  const left = compareBefore(alignment, spot.oldStart, spot.newStart);
  const right = compareAfter(alignment, spot.oldEnd, spot.newEnd);
  const score = scoreOf({
    words: changes.likeness,
    left: left.agreement,
    right: right.agreement,
    place: spot.origin === 'inPlace' ? 1 : 0,
  });
  const certain =
    changes.errors === 0
      ? isSureUnchanged(alignment, spot, left, right)
      : isSureChanged(alignment, spot, changes, left, right);
  return { certain, score, likeness: changes.likeness };
}

function isSureUnchanged(alignment: Alignment, spot: Spot, left: Side, right: Side): boolean {
  if (isDisputed(alignment, spot)) return false;
  const sides = Number(left.agreement >= SAME) + Number(right.agreement >= SAME);
  if (standsOnce(alignment, spot)) {
    return (
      sides > 0 ||
      (spot.origin === 'inPlace' && letters(alignment, spot) >= TELLING_IN_PLACE) ||
      isTelling(alignment, spot)
    );
  }
  if (spot.origin === 'elsewhere') return false;
  if (isOn(left) && isOn(right)) {
    const unbroken = left.unbroken + spot.oldEnd - spot.oldStart + right.unbroken;
    return sides > 0 || unbroken >= 12;
  }
  return sides > 0 && !hasRival(alignment, spot);
}

function isSureChanged(
  alignment: Alignment,
  spot: Spot,
  changes: Changes,
  left: Side,
  right: Side,
): boolean {
  if (!changes.onlySlips || isDisputed(alignment, spot)) return false;
  if (changes.likeness < ALIKE && changes.errors > 1) return false;
  const sides = Number(left.agreement >= SAME) + Number(right.agreement >= SAME);
  if (sides === 2 && spot.origin !== 'elsewhere') return true;
  // Enough of the words in a row to be known, and an edge that is known as well.
  const known = changes.unbroken >= TELLING_TOKENS - 1;
  const edges =
    Number(isEdgeKnown(alignment, spot, 'start', left)) +
    Number(isEdgeKnown(alignment, spot, 'end', right));
  return known && edges === 2 && spot.origin !== 'elsewhere';
}

/** Whether at least the nearest neighbours are the same. */
function isOn({ unbroken, agreement }: Side): boolean {
  return unbroken >= CLEARLY || agreement >= SAME;
}

function isEdgeKnown(alignment: Alignment, spot: Spot, edge: 'start' | 'end', side: Side): boolean {
  if (isOn(side)) return true;
  const { oldStart, oldEnd, newStart, newEnd } = spot;
  return edge === 'start'
    ? beginsSentence(alignment.old, oldStart) && beginsSentence(alignment.new, newStart)
    : beginsSentence(alignment.old, oldEnd) && beginsSentence(alignment.new, newEnd);
}

function isTelling(alignment: Alignment, spot: Spot): boolean {
  const tokens = spot.oldEnd - spot.oldStart;
  if (tokens >= LONG_TOKENS) return true;
  const edge = { unbroken: 0, agreement: 0 };
  return (
    tokens >= TELLING_TOKENS &&
    letters(alignment, spot) >= TELLING_LETTERS &&
    isEdgeKnown(alignment, spot, 'start', edge) &&
    isEdgeKnown(alignment, spot, 'end', edge)
  );
}

function letters({ old }: Alignment, { oldStart, oldEnd }: Spot): number {
  return old.ends[oldEnd - 1]! - old.starts[oldStart]!;
}

function standsOnce({ old, oldIndex, newIndex }: Alignment, { oldStart, oldEnd }: Spot): boolean {
  const words = old.ids.subarray(oldStart, oldEnd);
  return findRow(oldIndex, words, 2).length === 1 && findRow(newIndex, words, 2).length === 1;
}

/**
 * Whether a run leads the same words elsewhere, or other words to the same place, and goes on
 * farther on some side than the words do here. So it is where a repeated part came or went.
 */
function isDisputed(alignment: Alignment, spot: Spot): boolean {
  const { oldStart, oldEnd, newStart, newEnd } = spot;
  const before = unbrokenBefore(alignment, oldStart, newStart);
  const after = unbrokenAfter(alignment, oldEnd, newEnd);
  const goesFarther = (reachBefore: number, reachAfter: number) =>
    reachBefore >= before + CLEARLY || reachAfter >= after + CLEARLY;
  const disputesOld = (run: PlacedRun) => {
    const shift = run.newStart - run.oldStart;
    const from = Math.max(oldStart, run.oldStart);
    const to = Math.min(oldEnd, run.oldStart + run.length);
    if (from + shift >= newStart && to + shift <= newEnd) return false;
    if ((to - from) * 2 <= oldEnd - oldStart) return false;
    return goesFarther(oldStart - run.oldStart, run.oldStart + run.length - oldEnd);
  };
  const disputesNew = (run: PlacedRun) => {
    const shift = run.oldStart - run.newStart;
    const from = Math.max(newStart, run.newStart);
    const to = Math.min(newEnd, run.newStart + run.length);
    if (from + shift >= oldStart && to + shift <= oldEnd) return false;
    if ((to - from) * 2 <= newEnd - newStart) return false;
    return goesFarther(newStart - run.newStart, run.newStart + run.length - newEnd);
  };
  return (
    alignment.overOld(oldStart, oldEnd).some(disputesOld) ||
    alignment.overNew(newStart, newEnd).some(disputesNew)
  );
}

/** Whether the same words stand, in either text, somewhere that nothing else explains. */
function hasRival(alignment: Alignment, spot: Spot): boolean {
  const { oldStart, oldEnd, newStart } = spot;
  const length = oldEnd - oldStart;
  const words = alignment.old.ids.subarray(oldStart, oldEnd);
  const inOld = findRow(alignment.oldIndex, words, MOST_PLACES);
  const inNew = findRow(alignment.newIndex, words, MOST_PLACES);
  if (inOld.length === MOST_PLACES || inNew.length === MOST_PLACES) return true;
  const holds = (start: number, runLength: number, at: number) =>
    start <= at && at + length <= start + runLength;
  return (
    inOld.some(
      (at) =>
        at !== oldStart &&
        !alignment.overOld(at, at + length).some((run) => holds(run.oldStart, run.length, at)),
    ) ||
    inNew.some(
      (at) =>
        at !== newStart &&
        !alignment.overNew(at, at + length).some((run) => holds(run.newStart, run.length, at)),
    )
  );
}

function unbrokenBefore({ old, new: fresh }: Alignment, oldAt: number, newAt: number): number {
  let count = 0;
  while (count < REACH && oldAt > count && newAt > count) {
    if (old.ids[oldAt - count - 1] !== fresh.ids[newAt - count - 1]) break;
    count++;
  }
  return count;
}

function unbrokenAfter({ old, new: fresh }: Alignment, oldAt: number, newAt: number): number {
  let count = 0;
  while (count < REACH && oldAt + count < old.ids.length && newAt + count < fresh.ids.length) {
    if (old.ids[oldAt + count] !== fresh.ids[newAt + count]) break;
    count++;
  }
  return count;
}
