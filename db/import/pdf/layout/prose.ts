import type { Line } from './line.ts';
import { greatest, least, median } from './numbers.ts';

/** Fewest lines of a column, and fewest characters of most of its lines. */
const COLUMN_LINES = 3;
const COLUMN_CHARACTERS = 18;
/** How much of a column's width most of its lines fill. */
const FILLED = 0.7;
/** Fewest lines of a text that has a note beside it, and the most that a note has of its width. */
const NOTED_LINES = 2;
const NOTE_WIDTH = 0.5;

/** Whether lines below each other read as running text, unlike the cells of a table. */
export function isProse(lines: readonly Line[]): boolean {
  const widths = lines.map(({ left, right }) => right - left);
  return (
    lines.length >= COLUMN_LINES &&
    isPartOfProse(lines) &&
    median(widths) >= FILLED * greatest(widths)
  );
}

/** The same, where it is known that there are columns: a few lines are enough. */
export function isPartOfProse(lines: readonly Line[]): boolean {
  return median(lines.map(({ text }) => text.length)) >= COLUMN_CHARACTERS;
}

/**
 * Whether lines are a note beside a text: narrower, no more of them, and in smaller or slanted
 * type. In the same type, or in bold, they are rather the first column of a table.
 */
export function isSideNote(note: readonly Line[], text: readonly Line[]): boolean {
  const hasWords = note.some(({ text: words }) => /\p{L}{2}/u.test(words));
  if (!hasWords || text.length < NOTED_LINES || note.length > text.length) return false;
  const otherType = note.every(
    ({ size, font, bold }) =>
      size < 0.95 * text[0]!.size || !(bold || text.some((line) => line.font === font)),
  );
  return otherType && isPartOfProse(text) && widthOf(note) < NOTE_WIDTH * widthOf(text);
}

function widthOf(lines: readonly Line[]): number {
  return greatest(lines.map(({ right }) => right)) - least(lines.map(({ left }) => left));
}
