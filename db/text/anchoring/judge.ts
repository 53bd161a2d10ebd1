import type { Alignment } from './alignTexts.ts';
import { findChanges, type Changes } from './changes.ts';
import { scoreOf } from './score.ts';
import { hasRival, isBesideLike, isDisputed } from './rivals.ts';
import type { Field } from './runs.ts';
import type { Spot } from './spot.ts';
import { isSamePart, sentenceAfter, sentenceBefore } from './sentenceParts.ts';
import { CLEARLY, compareAfter, compareBefore, type Side } from './surroundings.ts';
import { findRow } from './wordIndex.ts';

/** What is known of a spot: whether the words are there beyond doubt, and how well it fits. */
export interface Judgement {
  certain: boolean;
  score: number;
  likeness: number;
}

/** Neighbours that agree so much are the same neighbours. By chance it is a third at most. */
const SAME = 0.6;

/** Those at an edge that is in question must agree more. */
const SURELY_SAME = 0.7;

/** Fewer tokens than these are few. */
const FEW = 10;

/** Without neighbours, words must be so many to be known again, and begin and end a sentence. */
const TELLING_TOKENS = 6;
const TELLING_LETTERS = 24;

/** So many words are telling wherever they begin and end. */
const LONG_TOKENS = 30;

/** In their old place between what stayed, fewer do. */
const TELLING_IN_PLACE = 3;

/** Changed words must be so much alike. */
const ALIKE = 0.8;

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
  const once = standsOnce(alignment, spot);
  if (spot.origin === 'inPlace') {
    const sides = countSame(spot, left, right);
    const edgesAreKnown =
      (isOn(left) || beginsAlike(alignment, spot)) && (isOn(right) || endsAlike(alignment, spot));
    const tokens = spot.oldEnd - spot.oldStart;
    if (once && sides > 0 && (edgesAreKnown || tokens >= FEW)) return true;
    if (once && edgesAreKnown && tokens >= TELLING_IN_PLACE) return true;
    if (sides > 0 && edgesAreKnown && isAlone(alignment, spot, left, right)) return true;
  }
  if (isDisputed(alignment, spot, { unchanged: true })) return false;
  if (!isTelling(alignment, spot, left, right)) return false;
  // With so much around them that is the same, the words need not stand once themselves.
  return (
    once ||
    (spot.origin === 'moved' && left.unbroken + right.unbroken >= TELLING_TOKENS) ||
    !hasRival(alignment, spot, 'anywhere')
  );
}

/** Whether nothing else explains repeated words that are in their place. */
function isAlone(alignment: Alignment, spot: Spot, left: Side, right: Side): boolean {
  return (
    !isDisputed(alignment, spot, { unchanged: true }) &&
    !hasRival(alignment, spot, 'near') &&
    ((isOn(left) && isOn(right)) || !isBesideLike(alignment, spot))
  );
}

function isSureChanged(
  alignment: Alignment,
  spot: Spot,
  changes: Changes,
  left: Side,
  right: Side,
): boolean {
  if (!changes.onlySlips || isDisputed(alignment, spot, { unchanged: false })) return false;
  if (changes.likeness < ALIKE && changes.errors > 1) return false;
  const stays = spot.origin === 'inPlace';
  if (hasRival(alignment, spot, stays ? 'near' : 'anywhere')) return false;
  if (stays && countSame(spot, left, right) > 0) {
    const startIsKnown = isOn(left) || keepsStart(spot) || beginsAlike(alignment, spot);
    const endIsKnown = isOn(right) || keepsEnd(spot) || endsAlike(alignment, spot);
    return startIsKnown && endIsKnown;
  }
  if (!beginsAlike(alignment, spot) || !endsAlike(alignment, spot)) return false;
  // Where no neighbour stayed, enough of the words must be the same in a row.
  return countSame(spot, left, right) === 2 || changes.unbroken >= TELLING_TOKENS;
}

/** Whether the first two tokens are unchanged, so that the words begin nowhere else. */
function keepsStart({ oldStart, newStart, imageOf }: Spot): boolean {
  return imageOf(oldStart) === newStart && imageOf(oldStart + 1) === newStart + 1;
}

/** Whether the last two tokens are unchanged, so that the words end nowhere else. */
function keepsEnd({ oldEnd, newEnd, imageOf }: Spot): boolean {
  return imageOf(oldEnd - 1) === newEnd - 1 && imageOf(oldEnd - 2) === newEnd - 2;
}

/**
 * On how many sides the neighbours are the same. Beside few words also the very nearest must be:
 * a single word may stand again among the same neighbours and be part of another sentence.
 */
function countSame(spot: Spot, left: Side, right: Side): number {
  const nearest = spot.oldEnd - spot.oldStart < FEW ? 2 : 0;
  return [left, right].filter(({ agreement, unbroken }) => agreement >= SAME && unbroken >= nearest)
    .length;
}

/** Whether at least the nearest neighbours are the same. */
function isOn({ unbroken, agreement }: Side): boolean {
  return unbroken >= CLEARLY || agreement >= SURELY_SAME;
}

/** The words with the neighbours that are the same on either side. */
function widen(spot: Spot, left: Side, right: Side): Field {
  return {
    oldStart: spot.oldStart - Math.min(left.unbroken, spot.oldStart, spot.newStart),
    newStart: spot.newStart - Math.min(left.unbroken, spot.oldStart, spot.newStart),
    oldEnd: spot.oldEnd + right.unbroken,
    newEnd: spot.newEnd + right.unbroken,
  };
}

/**
 * Whether the words with those that are the same around them stand once in both texts, and are
 * very many, or many and whole sentences, so that they were moved and did not meet by chance.
 */
function isTelling(alignment: Alignment, spot: Spot, left: Side, right: Side): boolean {
  const stretch = widen(spot, left, right);
  if (!standsOnce(alignment, stretch)) return false;
  const tokens = stretch.oldEnd - stretch.oldStart;
  if (tokens >= LONG_TOKENS) return true;
  return (
    tokens >= TELLING_TOKENS &&
    alignment.old.ends[stretch.oldEnd - 1]! - alignment.old.starts[stretch.oldStart]! >=
      TELLING_LETTERS &&
    beginsAlike(alignment, spot) &&
    endsAlike(alignment, spot)
  );
}

/** Whether the words begin a sentence in both texts, or go on one that begins alike. */
function beginsAlike({ old, new: fresh }: Alignment, { oldStart, newStart }: Field): boolean {
  return isSamePart(sentenceBefore(old, oldStart), sentenceBefore(fresh, newStart));
}

/** Whether the words end a sentence in both texts, or one goes on alike after them. */
function endsAlike({ old, new: fresh }: Alignment, { oldEnd, newEnd }: Field): boolean {
  return isSamePart(sentenceAfter(old, oldEnd), sentenceAfter(fresh, newEnd));
}

function standsOnce({ old, oldIndex, newIndex }: Alignment, { oldStart, oldEnd }: Field): boolean {
  const words = old.ids.subarray(oldStart, oldEnd);
  return findRow(oldIndex, words, 2).length === 1 && findRow(newIndex, words, 2).length === 1;
}
