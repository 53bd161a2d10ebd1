import type { Header } from '../../db/model/passageTable.ts';

/** A line of the table: a group, or a passage. `offset` is its place, or its first, among all rows. */
export type Line =
  | { kind: 'group'; group: Header; open: boolean; offset: number }
  | { kind: 'passage'; offset: number };

/** The lines of the table from first to last, of which there may be a quarter of a million. */
export interface Lines {
  count: number;
  at(index: number): Line | undefined;
}

/** The lines of `total` rows in groups, each below its own line; those of closed groups are left out. */
export function linesOf(
  total: number,
  groups: readonly Header[],
  closed: ReadonlySet<string>,
): Lines {
  if (groups.length === 0) {
    return {
      count: total,
      at: (index) => (index >= 0 && index < total ? { kind: 'passage', offset: index } : undefined),
    };
  }
  const starts: number[] = [];
  const offsets: number[] = [];
  let count = 0;
  let offset = 0;
  for (const group of groups) {
    starts.push(count);
    offsets.push(offset);
    count += closed.has(group.key) ? 1 : 1 + group.count;
    offset += group.count;
  }
  return {
    count,
    at(index) {
      if (index < 0 || index >= count) return undefined;
      const at = lastAtMost(starts, index);
      const below = index - starts[at]! - 1;
      if (below >= 0) return { kind: 'passage', offset: offsets[at]! + below };
      const group = groups[at]!;
      return { kind: 'group', group, open: !closed.has(group.key), offset: offsets[at]! };
    },
  };
}

/** Where the last of some rising numbers stands that is not greater than `wanted`. */
function lastAtMost(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
