import type { Span } from './positions.ts';
import { trimBounds } from './whitespace.ts';

/** A line without the white space at its ends (`start` = `end` when blank); offsets are UTF-16. */
export interface Line extends Span {
  /** White space before the words, in UTF-16 units. */
  indent: number;
}

/** Line feed, form feed (a new page in text made from PDF), line and paragraph separator. */
const LINE_END = /[\n\f\u2028\u2029]/g;

/** All lines of a text, blank ones too, in order. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const add = (to: number) => {
    const bounds = trimBounds(text, { start: from, end: to });
    lines.push({ ...bounds, indent: bounds.start - from });
  };
  for (const { index } of text.matchAll(LINE_END)) {
    add(index);
    from = index + 1;
  }
  add(text.length);
  return lines;
}

/** Groups of consecutive lines, parted by one or more blank lines. No group is empty. */
export function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.start === line.end) {
      open = undefined;
    } else if (open) {
      open.push(line);
    } else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

/** Room that a line takes from the left margin to its last word, in UTF-16 units. */
export function lineWidth(line: Line): number {
  return line.indent + line.end - line.start;
}
