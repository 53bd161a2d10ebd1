import { createIntervalIndex } from '../spans.ts';
import { findRuns, type Field } from './runs.ts';
import type { Segment } from './shortestEdit.ts';
import {
  coreImage,
  holdsCore,
  isSure,
  lastStartingBy,
  runsInPlace,
  TELLING_WORDS,
} from './stayed.ts';
import { createVocabulary, type Tokens, type Vocabulary } from './tokens.ts';
import { indexWords, type WordIndex } from './wordIndex.ts';

/** Equal words in both texts, which stayed in the order of the texts or were moved. */
export interface PlacedRun {
  oldStart: number;
  newStart: number;
  length: number;
  inPlace: boolean;
  /**
   * Beyond doubt the same words. Where two parts that are repeated meet, there are rows of words
   * that stand once as well; a run that holds no more may lead from one copy to another.
   */
  sure: boolean;
}

/** Two texts, and what of the old stands where in the new. Indexes are of tokens. */
export interface Alignment {
  vocabulary: Vocabulary;
  old: Tokens;
  new: Tokens;
  oldIndex: WordIndex;
  newIndex: WordIndex;
  /** What stayed in the order of the texts: apart, in order. */
  stayed: readonly Segment[];
  /** The runs that share a token with a part of the old text. */
  overOld(start: number, end: number): PlacedRun[];
  /** The runs that share a token with a part of the new text. */
  overNew(start: number, end: number): PlacedRun[];
  /** The part of the new text in which this part of the old should be, by what stayed around it. */
  placeOf(start: number, end: number): Field;
}

/**
 * Compares two texts: by what stands only once in each of them (as the patience diff does), and
 * between that by the shortest edit. What stands once but in another order was moved.
 */
export function alignTexts(oldText: string, newText: string): Alignment {
  const vocabulary = createVocabulary({ foldCase: true });
  const oldTokens = vocabulary.tokenize(oldText);
  const newTokens = vocabulary.tokenize(newText);
  const whole = {
    oldStart: 0,
    oldEnd: oldTokens.ids.length,
    newStart: 0,
    newEnd: newTokens.ids.length,
  };
  const once = findRuns(oldTokens.ids, newTokens.ids, whole, TELLING_WORDS);
  const stayed = runsInPlace(oldTokens.ids, newTokens.ids, whole, once);
  const moved = once.filter((run) => !holdsCore(stayed, run));
  const all = [
    ...stayed.map((run): PlacedRun => ({ ...run, inPlace: true, sure: true })),
    ...moved.map((run): PlacedRun => ({ ...run, inPlace: false, sure: isSure(run) })),
  ];
  const index = (side: 'oldStart' | 'newStart') =>
    createIntervalIndex(
      all.map((run) => ({ span: { start: run[side], end: run[side] + run.length }, value: run })),
    );
  const byOld = index('oldStart');
  const byNew = index('newStart');
  return {
    vocabulary,
    old: oldTokens,
    new: newTokens,
    oldIndex: indexWords(oldTokens.ids),
    newIndex: indexWords(newTokens.ids),
    stayed: stayed.map(({ oldStart, newStart, coreStart, coreLength }) => ({
      oldStart: oldStart + coreStart,
      newStart: newStart + coreStart,
      length: coreLength,
    })),
    overOld: (start, end) => byOld.in({ start, end }).map(({ value }) => value),
    overNew: (start, end) => byNew.in({ start, end }).map(({ value }) => value),
    placeOf(start, end) {
      const before = stayed[lastStartingBy(stayed, start)];
      const last = lastStartingBy(stayed, end - 1);
      const newStart = before ? coreImage(before, start) : 0;
      const within = stayed[last];
      const after = stayed[last + 1];
      let newEnd = after ? after.newStart + after.coreStart : whole.newEnd;
      if (within && end <= within.oldStart + within.coreStart + within.coreLength) {
        newEnd = coreImage(within, end);
      }
      return { oldStart: start, oldEnd: end, newStart, newEnd: Math.max(newStart, newEnd) };
    },
  };
}
