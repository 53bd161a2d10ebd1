import type { z } from 'zod';
import type { ComparedPart, ComparedRow } from '../../db/model/revision.ts';

export type Part = z.infer<typeof ComparedPart>;

/** Whether two paragraphs that stand beside each other differ. */
export function isChanged({ left, right }: ComparedRow): boolean {
  const differs = (parts: readonly Part[] | null) =>
    parts === null || parts.some(({ changed }) => changed);
  return differs(left) || differs(right);
}

/** The places of the rows that differ, to be gone through one by one. */
export function changedRows(rows: readonly ComparedRow[]): number[] {
  return rows.flatMap((row, at) => (isChanged(row) ? [at] : []));
}

/** The change after or before the one that is looked at (-1: none yet); it goes round at the ends. */
export function neighbourChange(current: number, count: number, direction: 1 | -1): number {
  if (count === 0) return -1;
  if (current < 0) return direction === 1 ? 0 : count - 1;
  return (current + direction + count) % count;
}
