import type { Lines } from './lines.ts';

/** How many rows are read at a time. */
export const PAGE = 100;

/** The pages on which the passages of some lines are. */
export function pagesOf(lines: Lines, first: number, last: number): number[] {
  const pages = new Set<number>();
  for (let index = first; index <= last; index += 1) {
    const line = lines.at(index);
    if (line?.kind === 'passage') pages.add(Math.floor(line.offset / PAGE));
  }
  return [...pages];
}
