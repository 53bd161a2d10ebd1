import type { Matrix } from '../../db/model/matrix.ts';
import type { Tag } from '../../db/model/tag.ts';

/** The stances that cells show as their latest, in the order of the codebook. */
export function stancesIn({ cells }: Matrix, tags: readonly Tag[]): Tag[] {
  const shown = new Set(cells.map(({ latest }) => latest?.stance.id));
  return tags.filter(({ id }) => shown.has(id));
}
