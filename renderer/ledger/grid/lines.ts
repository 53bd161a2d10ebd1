import type { Ledger } from '../../../db/model/ledger.ts';

/** A group of the ledger, with how many rows stand in it. */
export type LedgerGroupHead = Ledger['groups'][number];

/** A line of the grid: a group, or the row that is `row`th of all, in its group if there are any. */
export type Line =
  | { kind: 'group'; group: LedgerGroupHead; open: boolean }
  | { kind: 'entry'; row: number; group: LedgerGroupHead | null };

/** The lines of the grid from first to last. */
export interface Lines {
  count: number;
  /** The line at an index; undefined where there is none. */
  at(index: number): Line | undefined;
}

/** The lines of `total` rows in groups, each below its own line; those of closed groups are left out. */
export function linesOf(
  total: number,
  groups: readonly LedgerGroupHead[],
  closed: ReadonlySet<string>,
): Lines {
  const heads: Array<{ group: LedgerGroupHead; line: number; row: number; open: boolean }> = [];
  let count = 0;
  let row = 0;
  for (const group of groups) {
    const open = !closed.has(group.key);
    heads.push({ group, line: count, row, open });
    count += 1 + (open ? group.rows : 0);
    row += group.rows;
  }
  if (heads.length === 0) count = total;
  return {
    count,
    at(index) {
      if (index < 0 || index >= count) return undefined;
      const head = heads.findLast(({ line }) => line <= index);
      if (!head) return { kind: 'entry', row: index, group: null };
      const { group, open, line } = head;
      return index === line
        ? { kind: 'group', group, open }
        : { kind: 'entry', row: head.row + index - line - 1, group };
    },
  };
}

/** The first and the last row among some lines; 0 where there is none. */
export function rowsBetween(
  lines: Lines,
  first: number,
  last: number,
): { first: number; last: number } {
  const rows: number[] = [];
  for (let index = first; index <= last; index += 1) {
    const line = lines.at(index);
    if (line?.kind === 'entry') rows.push(line.row);
  }
  return { first: rows[0] ?? 0, last: rows.at(-1) ?? 0 };
}
