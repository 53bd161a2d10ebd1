import type { Timeline } from '../../db/model/timeline.ts';
import type { StanceLook, StanceLooks } from './stances.ts';

/** The stances that are drawn, in the order of the codebook; null, the last, where some have none. */
export function stancesSeen(
  { items, bins }: Pick<Timeline, 'items' | 'bins'>,
  looks: StanceLooks,
): Array<StanceLook | null> {
  const seen = new Set<string>();
  for (const { stance } of items) seen.add(stance?.id ?? '-');
  for (const { stances } of bins) for (const id of Object.keys(stances)) seen.add(id);
  return [
    ...[...looks.values()].filter(({ id }) => seen.has(id)),
    ...(seen.has('-') ? [null] : []),
  ];
}
