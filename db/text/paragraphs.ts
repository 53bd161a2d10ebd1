import { groupLines, lineWidth, readLines } from './lines.ts';
import type { Line } from './lines.ts';
import type { Span } from './positions.ts';
import { endsSentence, hadRoom, isWrappedAt, wrapWidth } from './wrapping.ts';

/** A paragraph of a plain text; `keepLines` when the line ends within it carry meaning. */
export interface Paragraph extends Span {
  keepLines: boolean;
}

/** A group with fewer lines shows too little of itself; the rest of the text decides about it. */
const TELLING_LINES = 5;

/** Longer lines are paragraphs in their own right, not verse or an address. */
const LONGEST_KEPT_LINE = 100;

/** More lines are a list or a log, where each is cited for itself, not one verse or address. */
const MOST_KEPT_LINES = 60;

/** "- ", "• ", "3. ", "(b) ", "IV. " at the start of a line; not "A. ", more often an initial. */
const LIST_MARKER = /^(?:[-*•◦▪‣·–—]|\(?(?:\d{1,3}|\p{Ll}|[ivx]{2,5}|[IVX]{2,5})[.)])\s/u;

/**
 * The paragraphs of a plain text, in order, without white space at their ends. Groups of lines
 * between blank lines are joined where the text was wrapped by a program, kept as they stand where
 * short lines end for a reason, and else taken line by line.
 */
export function readParagraphs(text: string): Paragraph[] {
  const groups = groupLines(readLines(text));
  const width = wrapWidth(text, groups);
  return groups.flatMap((group) => readGroup(text, group, width, groups.length === 1));
}

function readGroup(
  text: string,
  group: readonly Line[],
  textWidth: number | null,
  alone: boolean,
): Paragraph[] {
  const width = group.length > 1 ? groupWidth(text, group, textWidth) : null;
  if (width !== null) return joinWrapped(text, group, width);
  const short = group.every((line) => lineWidth(line) <= LONGEST_KEPT_LINE);
  // Without any blank line in the text, nothing but the line ends parts its paragraphs.
  if (!alone && group.length > 1 && group.length <= MOST_KEPT_LINES && short) {
    return [paragraphOf(group, true)];
  }
  return group.map((line) => paragraphOf([line], false));
}

/** The width at which this group was wrapped: that of the whole text, else one of its own. */
function groupWidth(text: string, group: readonly Line[], textWidth: number | null): number | null {
  if (textWidth !== null && isWrappedAt(text, group, textWidth)) return textWidth;
  return group.length >= TELLING_LINES ? wrapWidth(text, [group]) : null;
}

/** Joins wrapped lines to paragraphs, parting them where a line end was meant all the same. */
function joinWrapped(text: string, group: readonly Line[], width: number): Paragraph[] {
  const isItem = (line: Line) => LIST_MARKER.test(text.slice(line.start, line.start + 8));
  const items = group.filter(isItem).length;
  const opening = openingIndents(text, group, width);

  function isMeant(line: Line, next: Line): boolean {
    // One marker alone may be a date or a dash that wrapping put first ("on Jan. / 24. The").
    if (isItem(next) && (items > 1 || text[line.end - 1] === ':')) return true;
    if (opening.has(next.indent)) return true;
    if (!hadRoom(text, line, next, width)) return false;
    return endsSentence(text, line) || lineWidth(line) < width / 2;
  }

  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  for (const line of group) {
    const last = open.at(-1);
    if (last && isMeant(last, line)) {
      paragraphs.push(paragraphOf(open, false));
      open = [];
    }
    open.push(line);
  }
  paragraphs.push(paragraphOf(open, false));
  return paragraphs;
}

/**
 * The indents that open a paragraph (set in, or hanging out): most lines that have them come after
 * a line with room to spare. Inside a paragraph only full lines come before.
 */
function openingIndents(text: string, group: readonly Line[], width: number): Set<number> {
  const counts = new Map<number, { lines: number; afterRoom: number }>();
  for (const [index, line] of group.entries()) {
    const previous = group[index - 1];
    if (!previous) continue;
    const count = counts.get(line.indent) ?? { lines: 0, afterRoom: 0 };
    count.lines++;
    if (hadRoom(text, previous, line, width)) count.afterRoom++;
    counts.set(line.indent, count);
  }
  const opening = [...counts].filter(([, count]) => count.afterRoom / count.lines > 0.5);
  // Where all indents do, the lines are too short for indents to mean anything.
  return new Set(opening.length < counts.size ? opening.map(([indent]) => indent) : []);
}

function paragraphOf(lines: readonly Line[], keepLines: boolean): Paragraph {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, keepLines };
}
