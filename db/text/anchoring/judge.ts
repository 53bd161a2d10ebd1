import type { Alignment } from './alignTexts.ts';
import { findChanges, type Changes } from './changes.ts';
import { scoreOf } from './score.ts';
import { hasRival, isBesideLike, isDisputed } from './rivals.ts';
import type { Field } from './runs.ts';
import type { Spot } from './spot.ts';
import { beginsSentence, compareAfter, compareBefore, CLEARLY, type Side } from './surroundings.ts';
import { findRow } from './wordIndex.ts';

/** What is known of a spot: whether the words are there beyond doubt, and how well it fits. */
export interface Judgement {
  certain: boolean;
  score: number;
  likeness: number;
}

/** Neighbours that agree so much are the same neighbours. By chance it is a third at most. */
const SAME = 0.6;

/** Fewer tokens than these are few. */
const FEW = 4;

/** Without neighbours, words must be so many to be known again, and begin and end a sentence. */
const TELLING_TOKENS = 6;
const TELLING_LETTERS = 24;

/** So many words are telling wherever they begin and end. */
const LONG_TOKENS = 20;

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
  const sides = countSame(spot, left, right);
  const stays = spot.origin === 'inPlace';
  const once = standsOnce(alignment, spot);
  if (once && sides > 0) return true;
  if (isDisputed(alignment, spot, { unchanged: true })) return false;
  if (once && stays && isSentence(alignment, spot, left, right)) return true;
  if (sides > 0 && stays && !hasRival(alignment, spot, 'near')) {
    return (isOn(left) && isOn(right)) || !isBesideLike(alignment, spot);
  }
  if (!isTelling(alignment, spot, left, right)) return false;
  // With so much around them that is the same, the words need not stand once themselves.
  return (
    once ||
    (spot.origin === 'moved' && left.unbroken + right.unbroken >= TELLING_TOKENS) ||
    !hasRival(alignment, spot, 'anywhere')
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
  if (hasRival(alignment, spot, spot.origin === 'inPlace' ? 'near' : 'anywhere')) return false;
  const startIsKnown = isOn(left) || beginsAlike(alignment, spot, left);
  const endIsKnown = isOn(right) || endsAlike(alignment, spot, right);
  if (countSame(spot, left, right) > 0) {
    return (startIsKnown || keepsStart(spot)) && (endIsKnown || keepsEnd(spot));
  }
  // Where no neighbour stayed, enough of the words must be the same in a row.
  return startIsKnown && endIsKnown && changes.unbroken >= TELLING_TOKENS;
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
  return unbroken >= CLEARLY || agreement >= SAME;
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
    (left.agreement >= SAME || beginsAlike(alignment, spot, left)) &&
    (right.agreement >= SAME || endsAlike(alignment, spot, right))
  );
}

/** Whether a sentence begins in both texts with the words, or with what is the same before them. */
function beginsAlike({ old, new: fresh }: Alignment, spot: Field, { unbroken }: Side): boolean {
  for (let back = 0; back <= unbroken; back++) {
    if (beginsSentence(old, spot.oldStart - back) && beginsSentence(fresh, spot.newStart - back)) {
      return true;
    }
  }
  return false;
}

/** Whether a sentence ends in both texts with the words, or with what is the same after them. */
function endsAlike({ old, new: fresh }: Alignment, spot: Field, { unbroken }: Side): boolean {
  for (let on = 0; on <= unbroken; on++) {
    if (beginsSentence(old, spot.oldEnd + on) && beginsSentence(fresh, spot.newEnd + on)) {
      return true;
    }
  }
  return false;
}

/** Whether a sentence that is not very short begins and ends with the words in both texts. */
function isSentence(alignment: Alignment, spot: Spot, left: Side, right: Side): boolean {
  return (
    spot.oldEnd - spot.oldStart >= TELLING_IN_PLACE &&
    beginsAlike(alignment, spot, left) &&
    endsAlike(alignment, spot, right)
  );
}

function standsOnce({ old, oldIndex, newIndex }: Alignment, { oldStart, oldEnd }: Field): boolean {
  const words = old.ids.subarray(oldStart, oldEnd);
  return findRow(oldIndex, words, 2).length === 1 && findRow(newIndex, words, 2).length === 1;
}
