import { hasLeaders } from './leaders.ts';
import type { Line } from './line.ts';
import { cellsOf, type Gap, gapsOf, meet } from './tableGaps.ts';
import { groupIntoRows } from './rows.ts';

/** Fewest rows of a table with two columns; with more columns two rows show it. */
const TABLE_ROWS = 3;
/** Farthest apart, in sizes, that rows of one table are. */
const ROW_DISTANCE = 3;

/** Lines of a column: one on each baseline, or the rows of a table. */
export type Part =
  { kind: 'line'; line: Line } | { kind: 'table'; rows: string[][]; y: number; size: number };

/** The lines of a region from the top; rows whose gaps stand below each other are a table. */
export function findTables(lines: readonly Line[]): Part[] {
  const rows = groupIntoRows(lines).map((row) =>
    row.toSorted((one, other) => one.left - other.left),
  );
  const parts: Part[] = [];
  for (let index = 0; index < rows.length;) {
    const table = tableAt(rows, index);
    if (table) parts.push(table.part);
    else parts.push({ kind: 'line', line: joinRow(rows[index]!) });
    index += table?.length ?? 1;
  }
  return parts;
}

/** The table whose first row this is, and how many rows it takes up. */
function tableAt(rows: readonly Line[][], from: number): { part: Part; length: number } | null {
  const first = rows[from]!;
  let gaps: Gap[] = isContents(first) ? [] : gapsOf(first);
  if (gaps.length === 0) return null;
  let to = from + 1;
  for (; to < rows.length; to++) {
    const [above, row] = [rows[to - 1]![0]!, rows[to]!];
    const near = row[0]!.y - above.y <= ROW_DISTANCE * Math.max(above.size, row[0]!.size);
    const common = near && !isContents(row) ? meet(gaps, row) : [];
    if (common.length === 0) break;
    gaps = common;
  }
  // What stands alone in the first column after the last row is text again.
  while (to > from && rows[to - 1]!.length === 1 && rows[to - 1]![0]!.left < gaps[0]!.from) to--;
  const whole = rows.slice(from, to);
  const several = whole.filter(({ length }) => length > 1).length;
  if (several < (gaps.length > 1 ? 2 : TABLE_ROWS)) return null;
  const part: Part = {
    kind: 'table',
    rows: joinWrapped(whole.map((row) => ({ y: row[0]!.y, cells: cellsOf(row, gaps) }))),
    y: first[0]!.y,
    size: first[0]!.size,
  };
  return { part, length: to - from };
}

function isContents(row: readonly Line[]): boolean {
  return hasLeaders(row.at(-1)!.text);
}

/**
 * A row without a first cell goes on with the cells of the row above, or, where these stand in
 * the middle of their row, begins those of the row below: whichever is nearer.
 */
function joinWrapped(rows: ReadonlyArray<{ y: number; cells: string[] }>): string[][] {
  const joined: string[][] = [];
  let open = false;
  for (const [index, { y, cells }] of rows.entries()) {
    const [before, after] = [rows[index - 1], rows[index + 1]];
    const goesOn = cells[0] === '' && before && (!after || y - before.y <= after.y - y);
    const above = joined.at(-1);
    if (above && (open || goesOn)) {
      joined[joined.length - 1] = above.map((cell, at) => `${cell} ${cells[at]}`.trim());
    } else {
      joined.push(cells);
    }
    open = cells[0] === '' && !goesOn;
  }
  return joined;
}

/** What stands on one baseline with gaps in it, as one line. */
function joinRow(row: readonly Line[]): Line {
  const [first, ...others] = row;
  return others.reduce((line, other) => {
    const main = other.text.length > line.text.length ? other : line;
    const { size, font, bold } = main;
    const marked = other.marker === null ? other.text : `${other.marker} ${other.text}`;
    const text = `${line.text} ${marked}`;
    return { ...line, text, right: Math.max(line.right, other.right), size, font, bold };
  }, first!);
}
