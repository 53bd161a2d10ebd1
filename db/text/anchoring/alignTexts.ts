import { createIntervalIndex } from '../spans.ts';
import { heaviestChain } from './chain.ts';
import { extend, findRuns, type Field, type Row, type Run } from './runs.ts';
import { shortestEdit, type Segment } from './shortestEdit.ts';
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
 * So many words in a row, standing once in each text, show that they are the same. Fewer words
 * meet by chance more often; more would be broken by any two typos near each other.
 */
const TELLING_WORDS = 6;

/** Of what stayed between, a run has so many tokens at least; fewer are equal by chance. */
const SHORTEST = 4;

/** So many tokens may come and go in one place and what stayed among them is still found. */
const MOST_CHANGES = 1000;

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

/** A part of the texts that is equal: the core of a run. */
type Core = Pick<Run, 'oldStart' | 'newStart' | 'length' | 'coreStart' | 'coreLength'>;

/** Over the seam of two parts lie at most TELLING_WORDS − 1 rows of words. */
function isSure({ unbroken }: Run): boolean {
  return unbroken >= TELLING_WORDS;
}

/** What stayed, in order, the cores apart: by sure runs first, then by what lies between. */
function runsInPlace(oldRow: Row, newRow: Row, whole: Field, once: readonly Run[]): Core[] {
  const chain = heaviestChain(once.filter(isSure));
  const stayed: Core[] = [];
  let { oldStart, newStart } = whole;
  const addBetween = (oldEnd: number, newEnd: number) => {
    const gap = { oldStart, oldEnd, newStart, newEnd };
    for (const { oldStart: at, newStart: match, length: size } of equalParts(oldRow, newRow, gap)) {
      if (size >= SHORTEST) stayed.push(extend(oldRow, newRow, whole, { at, match, size }));
    }
  };
  for (const run of chain) {
    const core = { old: run.oldStart + run.coreStart, new: run.newStart + run.coreStart };
    // Cores may overlap a little; what the last has is not looked at again.
    addBetween(Math.max(oldStart, core.old), Math.max(newStart, core.new));
    stayed.push(run);
    oldStart = Math.max(oldStart, core.old + run.coreLength);
    newStart = Math.max(newStart, core.new + run.coreLength);
  }
  addBetween(whole.oldEnd, whole.newEnd);
  return stayed;
}

function equalParts(oldRow: Row, newRow: Row, gap: Field): Segment[] {
  if (gap.oldStart === gap.oldEnd || gap.newStart === gap.newEnd) return [];
  const shortest = shortestEdit(oldRow, newRow, gap, MOST_CHANGES);
  if (shortest) return shortest;
  return heaviestChain(findRuns(oldRow, newRow, gap, TELLING_WORDS).filter(isSure)).map((run) => ({
    oldStart: run.oldStart + run.coreStart,
    newStart: run.newStart + run.coreStart,
    length: run.coreLength,
  }));
}

/** Whether the core of a run is part of one of these; their cores are in order. */
function holdsCore(stayed: readonly Core[], run: Run): boolean {
  const at = run.oldStart + run.coreStart;
  const near = lastStartingBy(stayed, at);
  return [near, near + 1].some((index) => {
    const core = stayed[index];
    if (!core || core.newStart - core.oldStart !== run.newStart - run.oldStart) return false;
    return core.oldStart <= at && at < core.oldStart + core.length;
  });
}

/** Where a place within the core of a run is; for one beyond, where the core ends. */
function coreImage({ oldStart, newStart, coreStart, coreLength }: Core, at: number): number {
  return newStart + coreStart + Math.min(at - oldStart - coreStart, coreLength);
}

/** Index of the last run of the chain whose core starts at or before a token of the old text. */
function lastStartingBy(chain: readonly Core[], at: number): number {
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
