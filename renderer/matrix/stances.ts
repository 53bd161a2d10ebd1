import type { Matrix } from '../../db/model/matrix.ts';
import type { Tag } from '../../db/model/tag.ts';

/** What stands for a stance in a cell: its letter, or else the first of its name. */
export function letterOf({ letter, name }: Tag): string {
  return letter ?? [...name][0]!.toUpperCase();
}

/** The stances that cells show as their latest, in the order of the codebook. */
export function stancesIn({ cells }: Matrix, tags: readonly Tag[]): Tag[] {
  const shown = new Set(cells.map(({ latest }) => latest?.stance.id));
  return tags.filter(({ id }) => shown.has(id));
}
