import type { PassageSort, SortKey } from '../../db/model/passageTable.ts';

const AT_MOST = 5;

/**
 * What is sorted by after a column was pressed: first upwards, then downwards, then no longer. With
 * `add` it is a further key behind those that are there.
 */
export function pressedSort(
  sort: readonly PassageSort[],
  by: SortKey,
  add: boolean,
): PassageSort[] {
  const present = sort.find((one) => one.by === by);
  const next: PassageSort[] = !present
    ? [{ by }]
    : present.descending
      ? []
      : [{ by, descending: true }];
  if (!add) return next;
  const at = sort.findIndex((one) => one.by === by);
  if (at >= 0) return sort.toSpliced(at, 1, ...next);
  return [...sort, ...next].slice(0, AT_MOST);
}
