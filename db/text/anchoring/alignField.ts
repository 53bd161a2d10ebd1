import { heaviestChain } from './chain.ts';
import { findRuns, type Field, type Row } from './runs.ts';

/** So many pairs of tokens are compared one by one; larger fields are parted first. */
const MOST_PAIRS = 60_000;

/** Rows of so many tokens that stand once on both sides part a large field. */
const GRAM_SIZES = [6, 3, 1];

/** A match counts for so much, and one that goes on where the last ended for one more. */
const MATCH = 4;

/**
 * Which token of the new part each token of the old part became, as indexes into the new row; -1
 * for what is gone. Equal ends first, then what stands once, then the longest common subsequence
 * with the fewest breaks. What is too large and too different for that is left as gone.
 */
export function alignField(oldRow: Row, newRow: Row, field: Field): Int32Array {
  const image = new Int32Array(field.oldEnd - field.oldStart).fill(-1);
  const set = (oldAt: number, newAt: number) => (image[oldAt - field.oldStart] = newAt);
  alignPart(oldRow, newRow, field, 0, set);
  return image;
}

type Match = (oldAt: number, newAt: number) => void;

function alignPart(oldRow: Row, newRow: Row, whole: Field, level: number, match: Match): void {
  const field = matchEnds(oldRow, newRow, whole, match);
  const pairs = (field.oldEnd - field.oldStart) * (field.newEnd - field.newStart);
  if (pairs === 0) return;
  if (pairs <= MOST_PAIRS) {
    matchCommon(oldRow, newRow, field, match);
    return;
  }
  const size = GRAM_SIZES[level];
  if (size === undefined) return;
  const chain = heaviestChain(findRuns(oldRow, newRow, field, size));
  let { oldStart, newStart } = field;
  for (const run of chain) {
    const oldEnd = Math.max(oldStart, run.oldStart + run.coreStart);
    const newEnd = Math.max(newStart, run.newStart + run.coreStart);
    // Cores may overlap by less than their size; what is left of this one begins after the last.
    const skipped = Math.max(oldEnd - run.oldStart, newEnd - run.newStart) - run.coreStart;
    if (skipped >= run.coreLength) continue;
    const from = run.coreStart + skipped;
    const part = { oldStart, oldEnd: run.oldStart + from, newStart, newEnd: run.newStart + from };
    alignPart(oldRow, newRow, part, level + 1, match);
    const end = run.coreStart + run.coreLength;
    for (let at = from; at < end; at++) match(run.oldStart + at, run.newStart + at);
    oldStart = run.oldStart + end;
    newStart = run.newStart + end;
  }
  const rest = { oldStart, oldEnd: field.oldEnd, newStart, newEnd: field.newEnd };
  alignPart(oldRow, newRow, rest, level + 1, match);
}

/** Matches what both parts begin and end with, and gives what lies between. */
function matchEnds(oldRow: Row, newRow: Row, field: Field, match: Match): Field {
  let { oldStart, oldEnd, newStart, newEnd } = field;
  while (oldStart < oldEnd && newStart < newEnd && oldRow[oldStart] === newRow[newStart]) {
    match(oldStart++, newStart++);
  }
  while (oldStart < oldEnd && newStart < newEnd && oldRow[oldEnd - 1] === newRow[newEnd - 1]) {
    match(--oldEnd, --newEnd);
  }
  return { oldStart, oldEnd, newStart, newEnd };
}

/** The longest common subsequence; of several, one with few breaks (Gotoh's two tables). */
function matchCommon(oldRow: Row, newRow: Row, field: Field, match: Match): void {
  const { oldStart, oldEnd, newStart, newEnd } = field;
  const width = newEnd - newStart + 1;
  const cells = (oldEnd - oldStart + 1) * width;
  const best = new Int32Array(cells);
  // Of those, where the last token of both is matched; 0 where they differ.
  const matched = new Int32Array(cells);
  for (let cell = width, oldAt = oldStart; oldAt < oldEnd; oldAt++) {
    cell += 1;
    for (let newAt = newStart; newAt < newEnd; newAt++, cell++) {
      let most = Math.max(best[cell - width]!, best[cell - 1]!);
      if (oldRow[oldAt] === newRow[newAt]) {
        const diagonal = cell - width - 1;
        const goesOn = matched[diagonal]! > 0 ? matched[diagonal]! + MATCH + 1 : 0;
        matched[cell] = Math.max(best[diagonal]! + MATCH, goesOn);
        most = Math.max(most, matched[cell]!);
      }
      best[cell] = most;
    }
  }
  let goesOn = false;
  for (let oldAt = oldEnd, newAt = newEnd; oldAt > oldStart && newAt > newStart;) {
    const cell = (oldAt - oldStart) * width + newAt - newStart;
    if (!goesOn && best[cell] === best[cell - width]) oldAt -= 1;
    else if (!goesOn && best[cell] === best[cell - 1]) newAt -= 1;
    else {
      match(--oldAt, --newAt);
      const diagonal = cell - width - 1;
      // Where it is all the same, signs stay with the word before them.
      goesOn = matched[cell] !== best[diagonal]! + MATCH;
    }
  }
}
