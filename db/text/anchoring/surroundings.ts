import type { Alignment } from './alignTexts.ts';
import type { Row } from './runs.ts';
import type { Tokens } from './tokens.ts';

/** How what stands on one side of the old words agrees with what stands there in the new text. */
export interface Side {
  /** Equal tokens from the words on, without a break, up to REACH. */
  unbroken: number;
  /** From 0 to 1: the share of the nearest REACH tokens that are there in the same order. */
  agreement: number;
}

/** So many tokens to each side are compared. */
export const REACH = 10;

/** How far two explanations of the same words are compared. */
export const FAR = 24;

/** So many tokens more are no chance. */
export const CLEARLY = 3;

/** Tokens put in among the neighbours may push them so much farther off. */
const SLACK = 4;

/** What stands before two places, both given as the index of the token after it. */
export function compareBefore({ old, new: fresh }: Alignment, oldAt: number, newAt: number): Side {
  return compare(takeBefore(old.ids, oldAt), takeBefore(fresh.ids, newAt));
}

/** What stands from two places on. */
export function compareAfter({ old, new: fresh }: Alignment, oldAt: number, newAt: number): Side {
  return compare(takeAfter(old.ids, oldAt), takeAfter(fresh.ids, newAt));
}

/** The nearest first. */
function takeBefore(row: Row, at: number): Row {
  return row.slice(Math.max(0, at - REACH - SLACK), at).reverse();
}

function takeAfter(row: Row, at: number): Row {
  return row.subarray(at, at + REACH + SLACK);
}

function compare(oldSide: Row, newSide: Row): Side {
  const near = Math.min(REACH, oldSide.length);
  // Both at the edge of their text: that is as telling as any words.
  if (near === 0 && newSide.length === 0) return { unbroken: REACH, agreement: 1 };
  let unbroken = 0;
  while (unbroken < near && oldSide[unbroken] === newSide[unbroken]) unbroken++;
  const wanted = Math.max(near, Math.min(REACH, newSide.length));
  if (unbroken === near) return { unbroken, agreement: unbroken / wanted };
  return { unbroken, agreement: commonLength(oldSide.subarray(0, near), newSide) / wanted };
}

/** Length of the longest common subsequence; of rows of less than 256. */
export function commonLength(a: Row, b: Row): number {
  const row = new Uint8Array(b.length + 1);
  for (const id of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = b[j - 1] === id ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** How many tokens before two places are the same without a break, up to FAR. */
export function unbrokenBefore(
  { old, new: fresh }: Alignment,
  oldAt: number,
  newAt: number,
): number {
  let count = 0;
  while (count < FAR && oldAt > count && newAt > count) {
    if (old.ids[oldAt - count - 1] !== fresh.ids[newAt - count - 1]) break;
    count++;
  }
  return count;
}

/** How many tokens from two places on are the same without a break, up to FAR. */
export function unbrokenAfter(
  { old, new: fresh }: Alignment,
  oldAt: number,
  newAt: number,
): number {
  let count = 0;
  while (count < FAR && oldAt + count < old.ids.length && newAt + count < fresh.ids.length) {
    if (old.ids[oldAt + count] !== fresh.ids[newAt + count]) break;
    count++;
  }
  return count;
}

const ENDS_SENTENCE = /[.!?:;…。！？।؟]["'”’»)\]]*\s*$|\n\s*$|^\s*$/u;
const GOES_ON = /^[\p{Ll}\p{Pe}\p{Pf},;:.!?]/u;

/** Whether a token begins a sentence or a line: a part that can be moved as a whole. */
export function beginsSentence({ text, starts, ends }: Tokens, at: number): boolean {
  const start = starts[at];
  if (start === undefined) return true;
  const before = text.slice(ends[at - 4] ?? 0, start);
  return ENDS_SENTENCE.test(before) && !GOES_ON.test(text.slice(start, start + 2));
}
