import type { Line, PageOfLines } from './line.ts';
import { groupIntoRows } from './rows.ts';

/** The share of a page, at its top and at its foot, where running heads stand. */
const MARGIN = 0.16;
/** Most rows of a running head or foot. */
const MOST_ROWS = 3;
/** How far, in points, a running head may stand from its place on another page. */
const SAME_PLACE = 4;

/** `3`, `– 3 –`, `Page 3 of 12`, `Seite 3/12`. */
const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:(?:page|p|seite|стр|страница|сторінка|pagina|página|pág|side|sida|strona)\.?\s?)?(\d{1,4})(?:\s?(?:\/|\p{L}{1,3})\s?\d{1,4})?[^\p{L}\p{N}]*$/iu;
const ROMAN = /^[^\p{L}\p{N}]*[ivxl]{1,7}[^\p{L}\p{N}]*$/iu;

/** A row in the margin of a page. */
interface Candidate {
  lines: Line[];
  /** Its words with all numbers alike. */
  pattern: string;
  /** Rounded, so that the same place has the same number, or the next. */
  place: number;
}

/**
 * The pages without what stands in the same place of several (numbers may change), and without
 * page numbers. Only the outermost rows go, so nothing from between words of the text.
 */
export function withoutRunningHeads(pages: readonly PageOfLines[]): PageOfLines[] {
  const margins = pages.map(marginsOf);
  const repeated = findRepeated(margins.map((sides) => sides.flat()));
  return pages.map((page, index) => {
    const dropped = new Set(
      margins[index]!.flatMap((rows) => {
        const firstKept = rows.findIndex(
          (row) => !repeated(row, index) && !isPageNumber(row, page),
        );
        return rows.slice(0, firstKept === -1 ? undefined : firstKept);
      }).flatMap(({ lines }) => lines),
    );
    return { ...page, lines: page.lines.filter((line) => !dropped.has(line)) };
  });
}

/** Rows at the top and at the foot, the outermost first. */
function marginsOf({ lines, height }: PageOfLines): [Candidate[], Candidate[]] {
  const head = groupIntoRows(lines.filter(({ y }) => y < MARGIN * height));
  const foot = groupIntoRows(lines.filter(({ y }) => y > (1 - MARGIN) * height)).toReversed();
  return [head.slice(0, MOST_ROWS).map(toCandidate), foot.slice(0, MOST_ROWS).map(toCandidate)];
}

function toCandidate(row: Line[]): Candidate {
  const words = row.map(({ text }) => text.replace(/\d+/gu, '#')).join(' ');
  return {
    lines: row,
    pattern: ROMAN.test(words) ? '#' : words,
    place: Math.round(row[0]!.y / SAME_PLACE),
  };
}

/** Tells of a row of a page (by its index) whether another page has it at the same place. */
function findRepeated(
  pages: ReadonlyArray<readonly Candidate[]>,
): (row: Candidate, page: number) => boolean {
  const found = new Map<string, Set<number>>();
  const keyOf = (pattern: string, place: number) => `${place} ${pattern}`;
  for (const [page, rows] of pages.entries()) {
    for (const { pattern, place } of rows) {
      const key = keyOf(pattern, place);
      found.set(key, (found.get(key) ?? new Set()).add(page));
    }
  }
  return ({ pattern, place }, page) =>
    [place - 1, place, place + 1].some((near) => {
      const on = found.get(keyOf(pattern, near));
      return on !== undefined && on.size > (on.has(page) ? 1 : 0);
    });
}

/** Whether a row says the number of its page and nothing else. */
function isPageNumber({ lines }: Candidate, { number }: PageOfLines): boolean {
  const [, digits] = (lines.length === 1 && PAGE_NUMBER.exec(lines[0]!.text)) || [];
  return Number(digits) === number;
}
