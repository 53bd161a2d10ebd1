import type { Line } from './line.ts';
import { wordsOf } from './words.ts';

/** Narrowest gap between two columns of a table, in points. */
const NARROWEST = 6;
const MOST_CELLS = 60;

/** A stretch of a row, from left to right, without text. */
export interface Gap {
  from: number;
  to: number;
}

/** The gaps between the cells of a row; none where it has more cells than any table. */
export function gapsOf(row: readonly Line[]): Gap[] {
  if (row.length > MOST_CELLS) return [];
  return row
    .slice(1)
    .map((line, index) => ({ from: row[index]!.right, to: line.left }))
    .filter(isWide);
}

/** What is left of the gaps where another row has no text either. */
export function meet(gaps: readonly Gap[], row: readonly Line[]): Gap[] {
  const free: Gap[] = [
    { from: Number.NEGATIVE_INFINITY, to: row[0]!.left },
    ...gapsOf(row),
    { from: row.at(-1)!.right, to: Number.POSITIVE_INFINITY },
  ];
  return gaps.flatMap((gap) =>
    free
      .map(({ from, to }) => ({ from: Math.max(gap.from, from), to: Math.min(gap.to, to) }))
      .filter(isWide),
  );
}

/** The words of a row in its columns; empty where it has none. */
export function cellsOf(row: readonly Line[], gaps: readonly Gap[]): string[] {
  const cells: string[] = Array.from({ length: gaps.length + 1 }, () => '');
  for (const line of row) {
    const column = gaps.filter(({ from }) => from < line.right).length;
    cells[column] = `${cells[column]} ${wordsOf(line)}`.trim();
  }
  return cells;
}

function isWide({ from, to }: Gap): boolean {
  return to - from >= NARROWEST;
}
