import { commonLength } from './surroundings.ts';
import type { Row } from './runs.ts';
import type { Tokens } from './tokens.ts';

/** A sentence is looked at no farther from the words than this. */
const FARTHEST = 40;

/** A part of a sentence that has so much in common with another is the same part. */
const SAME_PART = 0.75;

/** Of a few tokens one may differ. */
const FEW = 4;
const SAME_FEW = 0.66;

const ENDS_SENTENCE = /[.!?:;…。！？।؟]["'”’»)\]]*\s*$|\n\s*$|^\s*$/u;
const GOES_ON = /^[\p{Ll}\p{Pe},;:.!?]/u;

/** What stands before a token in its sentence, the nearest first. */
export function sentenceBefore(tokens: Tokens, at: number): Row {
  let start = at;
  while (at - start < FARTHEST && !beginsSentence(tokens, start)) start--;
  return tokens.ids.slice(start, at).reverse();
}

/** What stands from a token on to the end of a sentence: nothing where it begins another. */
export function sentenceAfter(tokens: Tokens, at: number): Row {
  let end = at;
  while (end - at < FARTHEST && !beginsSentence(tokens, end)) end++;
  return tokens.ids.subarray(at, end);
}

/**
 * Whether two parts of sentences are the same but for a word. A sentence that was moved keeps what
 * is in it; others may well have a turn of phrase in common.
 */
export function isSamePart(a: Row, b: Row): boolean {
  const longest = Math.max(a.length, b.length);
  return commonLength(a, b) >= longest * (longest <= FEW ? SAME_FEW : SAME_PART);
}

/** Whether a token begins a sentence or a line: a part that can be moved as a whole. */
function beginsSentence({ text, starts, ends }: Tokens, at: number): boolean {
  const start = starts[at];
  if (start === undefined) return true;
  const before = text.slice(ends[at - 4] ?? 0, start);
  return ENDS_SENTENCE.test(before) && !GOES_ON.test(text.slice(start, start + 2));
}
