import type { Alignment } from './alignTexts.ts';
import { distance } from './distance.ts';
import type { Field } from './runs.ts';
import { joinWords, type Tokens } from './tokens.ts';

/** How the words of a passage changed. */
export interface Changes {
  /** Letters that differ, after folding. */
  errors: number;
  /** From 0 to 1: what share of the letters is the same. */
  likeness: number;
  /** Whether the words are the same but for slips of the pen. */
  onlySlips: boolean;
  /** The most tokens in a row that are the same. */
  unbroken: number;
}

/** Beyond so many letters, two changed parts are not compared letter by letter. */
const LONGEST_COMPARED = 200;

/** A slip changes at most this share of the letters of a word, but one in any. */
const SLIP = 0.4;

/** A shorter word becomes another by a slip so easily that nothing follows from it. */
const LONG_WORD = 5;

/** Letters put before a word, as in "disagree", make another of it. */
const PREFIX = 2;

/** So many signs may come or go together, as a quotation mark and a comma. */
const MOST_SIGNS = 2;

const LETTERS = /[\p{L}\p{N}]/u;

/**
 * How the words of the old part became those of the new, where `imageOf` tells which token became
 * which. A word that came, went, or became another, and a changed figure, are more than a slip.
 */
export function findChanges(
  { vocabulary, old, new: fresh, oldIndex, newIndex }: Alignment,
  field: Field,
  imageOf: (oldAt: number) => number,
): Changes {
  const join = (tokens: Tokens, start: number, end: number) =>
    joinWords(vocabulary, tokens, start, end);
  let errors = 0;
  let onlySlips = true;
  let unbroken = 0;
  let row = 0;
  let oldAt = field.oldStart;
  let newAt = field.newStart;
  /** Whether one word became another: both are words of the other text as well, and no slips. */
  const isOther = (oldEnd: number, newEnd: number, before: string, after: string) => {
    if (oldEnd - oldAt !== 1 || newEnd - newAt !== 1) return false;
    if (Math.min(before.length, after.length) < LONG_WORD) return false;
    const [short, long] = before.length < after.length ? [before, after] : [after, before];
    if (long.endsWith(short) && long.length >= short.length + PREFIX) return true;
    return newIndex.count(old.ids[oldAt]!) > 0 && oldIndex.count(fresh.ids[newAt]!) > 0;
  };
  const change = (oldEnd: number, newEnd: number) => {
    if (oldAt === oldEnd && newAt === newEnd) return;
    row = 0;
    const before = join(old, oldAt, oldEnd);
    const after = join(fresh, newAt, newEnd);
    const different = countErrors(before, after);
    errors += different;
    onlySlips &&= isSlip(before, after, different) && !isOther(oldEnd, newEnd, before, after);
  };
  for (let at = field.oldStart; at < field.oldEnd; at++) {
    const image = imageOf(at);
    if (image < newAt || image >= field.newEnd) continue;
    change(at, image);
    row += 1;
    unbroken = Math.max(unbroken, row);
    oldAt = at + 1;
    newAt = image + 1;
  }
  change(field.oldEnd, field.newEnd);
  const length = Math.max(
    join(old, field.oldStart, field.oldEnd).length,
    join(fresh, field.newStart, field.newEnd).length,
    1,
  );
  return { errors, likeness: Math.max(0, 1 - errors / length), onlySlips, unbroken };
}

/** Letters that differ between two strings; all of them where they are too long to be compared. */
export function countErrors(before: string, after: string): number {
  const longest = Math.max(before.length, after.length);
  return longest > LONGEST_COMPARED ? longest : distance(before, after);
}

function isSlip(before: string, after: string, errors: number): boolean {
  if (before === '' || after === '') return errors <= MOST_SIGNS && !LETTERS.test(before + after);
  const shorter = Math.min(before.length, after.length);
  if (errors > Math.max(1, Math.floor(shorter * SLIP))) return false;
  const digits = (words: string) => words.replace(/\P{Nd}/gu, '');
  return digits(before) === digits(after);
}
