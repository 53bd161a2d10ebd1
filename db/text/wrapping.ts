import { lineWidth } from './lines.ts';
import type { Line } from './lines.ts';

/** Two lines that follow each other without a blank line between. */
type LineBreak = readonly [line: Line, next: Line];

/** Narrower is verse or a table, wider is one paragraph a line. Mail wraps at 65 to 80. */
const NARROWEST = 30;
const WIDEST = 120;

/**
 * Text from PDF files and word processors was wrapped by the width of its letters, which counting
 * characters gives only roughly: there a line may fall this much short of the width and be full.
 */
const ROUGH_WIDTH = 0.8;

/** Share of the telling line ends that must look like wrapping before they are taken for it. */
const MOST = 0.7;

/** So few line ends that a chance fit proves nothing: then a sentence must visibly run on. */
const FEW_BREAKS = 3;

/** Where most lines begin with a capital or a figure, every line is meant as one: verse, lists. */
const MOSTLY_CAPITALS = 0.75;

const ENDS_SENTENCE = /[.!?:…。！？।؟]["'”’»)\]]*$/u;

/**
 * The width at which the lines of these groups were wrapped, in UTF-16 units, or null when their
 * line ends do not look like wrapping. A program that wraps breaks a line only when the next word
 * no longer fits; lines that end for a reason of their own nearly always had room for it.
 */
export function wrapWidth(text: string, groups: readonly (readonly Line[])[]): number | null {
  const breaks = groups.flatMap(lineBreaks);
  if (breaks.length === 0) return null;
  const width = quantile(
    breaks.map(([line]) => lineWidth(line)),
    0.9,
  );
  if (width < NARROWEST || width > WIDEST) return null;
  const telling = tellingBreaks(text, breaks);
  const small = telling.filter(([, next]) => startsSmall(text, next)).length;
  const capital = telling.filter(([, next]) => startsLarge(text, next)).length;
  if (telling.length < FEW_BREAKS && small === 0) return null;
  if (capital > 0 && capital / (capital + small) >= MOSTLY_CAPITALS) return null;
  if (shareOfFullLines(text, telling, width) >= MOST) return width;
  // A rough fit is weak evidence, so here the sentences must clearly run on from line to line.
  const rough = width * ROUGH_WIDTH;
  const runsOn = small / telling.length >= MOST;
  return runsOn && shareOfFullLines(text, telling, rough) >= MOST ? rough : null;
}

/**
 * Whether at least half the line ends of a group are wrapping, in a text that was wrapped at this
 * width: the line is full, or the sentence runs on with a small letter.
 */
export function isWrappedAt(text: string, group: readonly Line[], width: number): boolean {
  const breaks = lineBreaks(group);
  const wrapped = breaks.filter(
    ([line, next]) =>
      !hadRoom(text, line, next, width) || (!endsSentence(text, line) && startsSmall(text, next)),
  );
  return wrapped.length * 2 >= breaks.length;
}

/** Whether the next line's first word had room on this line, so that the break was meant. */
export function hadRoom(text: string, line: Line, next: Line, width: number): boolean {
  return lineWidth(line) + 1 + firstWordLength(text, next) <= width;
}

/** Whether a line ends with the end of a sentence, or a colon. */
export function endsSentence(text: string, line: Line): boolean {
  // A full stop and what may close after it; bounded, for lines can be very long.
  return ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

function lineBreaks(group: readonly Line[]): LineBreak[] {
  return group.slice(1).map((next, index) => [group[index] ?? next, next]);
}

/** Whether a line begins with a small letter, so most likely inside a sentence. */
function startsSmall(text: string, line: Line): boolean {
  return /\p{Ll}/u.test(firstCharacter(text, line));
}

function startsLarge(text: string, line: Line): boolean {
  return /[\p{Lu}\p{Nd}]/u.test(firstCharacter(text, line));
}

function firstCharacter(text: string, line: Line): string {
  return String.fromCodePoint(text.codePointAt(line.start) ?? 0);
}

/** Those inside a sentence: at the end of one, a paragraph may end in wrapped text as in any. */
function tellingBreaks(text: string, breaks: readonly LineBreak[]): LineBreak[] {
  return breaks.filter(([line]) => !endsSentence(text, line));
}

function shareOfFullLines(text: string, breaks: readonly LineBreak[], width: number): number {
  if (breaks.length === 0) return 0;
  const full = breaks.filter(([line, next]) => !hadRoom(text, line, next, width)).length;
  return full / breaks.length;
}

/** Scripts that put no space between words: there a line can break before almost any character. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

function firstWordLength(text: string, line: Line): number {
  if (UNSPACED.test(firstCharacter(text, line))) return 1;
  let at = line.start;
  while (at < line.end && !/\s/.test(text.charAt(at))) at++;
  return at - line.start;
}

/** The value that a share `at` (0 to 1) of the others does not exceed. */
function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}
