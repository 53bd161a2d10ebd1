import type { Line } from './line.ts';

/** A word as far as lines are broken; in Chinese and Japanese a sign is one. */
const FIRST_WORD =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;
/** How much wider a word may be than its share of the line, and the space before it, in sizes. */
const WIDER = 1.25;
const SPACE = 0.5;

/**
 * Whether a line ends so early that the next one’s first word had found room on it: then it is the
 * last of its paragraph. `right` is where the lines of the column end.
 */
export function hasRoomFor(line: Line, next: Line, right: number): boolean {
  const word = FIRST_WORD.exec(next.text)?.[0] ?? '';
  const share = (next.right - next.textLeft) * (word.length / Math.max(next.text.length, 1));
  return right - line.right > WIDER * share + SPACE * line.size;
}
