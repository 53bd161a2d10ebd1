import { heaviestChain } from './chain.ts';
import { extend, findRuns, type Field, type Row, type Run } from './runs.ts';
import { shortestEdit, type Segment } from './shortestEdit.ts';

/**
 * So many words in a row, standing once in each text, show that they are the same. Fewer words
 * meet by chance more often; more would be broken by any two typos near each other.
 */
export const TELLING_WORDS = 6;

/** Of what stayed between, a run has so many tokens at least; fewer are equal by chance. */
const SHORTEST = 4;

/** So many tokens may come and go in one place and what stayed among them is still found. */
const MOST_CHANGES = 1000;

/** A part of the texts that is equal: the core of a run. */
export type Core = Pick<Run, 'oldStart' | 'newStart' | 'length' | 'coreStart' | 'coreLength'>;

/** Over the seam of two parts lie at most TELLING_WORDS − 1 rows of words. */
export function isSure({ unbroken }: Run): boolean {
  return unbroken >= TELLING_WORDS;
}

/** What stayed, in order, the cores apart: by sure runs first, then by what lies between. */
export function runsInPlace(oldRow: Row, newRow: Row, whole: Field, once: readonly Run[]): Core[] {
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
export function holdsCore(stayed: readonly Core[], run: Run): boolean {
  const at = run.oldStart + run.coreStart;
  const near = lastStartingBy(stayed, at);
  return [near, near + 1].some((index) => {
    const core = stayed[index];
    if (!core || core.newStart - core.oldStart !== run.newStart - run.oldStart) return false;
    return core.oldStart <= at && at < core.oldStart + core.length;
  });
}

/** Where a place within the core of a run is; for one beyond, where the core ends. */
export function coreImage({ oldStart, newStart, coreStart, coreLength }: Core, at: number): number {
  return newStart + coreStart + Math.min(at - oldStart - coreStart, coreLength);
}

/** Index of the last run of the chain whose core starts at or before a token of the old text. */
export function lastStartingBy(chain: readonly Core[], at: number): number {
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
