import { createIntervalIndex } from '../spans.ts';
import { heaviestChain } from './chain.ts';
import { findRuns, type Field, type Run } from './runs.ts';
import { createVocabulary, type Tokens, type Vocabulary } from './tokens.ts';
import { indexWords, type WordIndex } from './wordIndex.ts';

/** Equal words in both texts, which stayed in the order of the texts or were moved. */
export interface PlacedRun extends Run {
  inPlace: boolean;
}

/** Two texts, and what of the old stands where in the new. Indexes are of tokens. */
export interface Alignment {
  vocabulary: Vocabulary;
  old: Tokens;
  new: Tokens;
  oldIndex: WordIndex;
  newIndex: WordIndex;
  /** The runs that share a token with a part of the old text. */
  overOld(start: number, end: number): PlacedRun[];
  /** The runs that share a token with a part of the new text. */
  overNew(start: number, end: number): PlacedRun[];
  /** The part of the new text in which this part of the old should be, by what stayed around it. */
  placeOf(start: number, end: number): Field;
}

/**
 * So many words in a row, standing once in each text, show that they are the same. Fewer words
 * meet by chance more often; more would be broken by any two typos near each other.
 */
const TELLING_WORDS = 6;

/** Compares two texts by what stands only once in each of them (as the patience diff does). */
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
  const runs = findRuns(oldTokens.ids, newTokens.ids, whole, TELLING_WORDS);
  const chain = heaviestChain(runs);
  const stayed = new Set(chain);
  const placed = runs.map((run): PlacedRun => ({ ...run, inPlace: stayed.has(run) }));
  const index = (side: 'oldStart' | 'newStart') =>
    createIntervalIndex(
      placed.map((run) => ({
        span: { start: run[side], end: run[side] + run.length },
        value: run,
      })),
    );
  const byOld = index('oldStart');
  const byNew = index('newStart');
  return {
    vocabulary,
    old: oldTokens,
    new: newTokens,
    oldIndex: indexWords(oldTokens.ids),
    newIndex: indexWords(newTokens.ids),
    overOld: (start, end) => byOld.in({ start, end }).map(({ value }) => value),
    overNew: (start, end) => byNew.in({ start, end }).map(({ value }) => value),
    placeOf(start, end) {
      const before = chain[lastStartingBy(chain, start)];
      const after = chain[lastStartingBy(chain, end - 1) + 1];
      const last = chain[lastStartingBy(chain, end - 1)];
      const newStart = before
        ? before.newStart + Math.min(start - before.oldStart, before.length)
        : 0;
      let newEnd = after ? after.newStart : whole.newEnd;
      if (last && end <= last.oldStart + last.length) newEnd = last.newStart + end - last.oldStart;
      else if (after && end > after.oldStart) newEnd = after.newStart + end - after.oldStart;
      return { oldStart: start, oldEnd: end, newStart, newEnd: Math.max(newStart, newEnd) };
    },
  };
}

/** Index of the last run of the chain whose core starts at or before a token of the old text. */
function lastStartingBy(chain: readonly Run[], at: number): number {
  let low = 0;
  let high = chain.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = chain[middle]!;
    if (run.oldStart + run.coreStart <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
