import type { Header } from '../../model/passageTable.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import { anyOf, type LaneKind } from './lanes.ts';

/** Key of the lane of passages that are in none of the lanes shown, and of those that are in none. */
const OTHERS = '+';
const NONE = '-';

export interface ChosenLanes {
  headers: Header[];
  /** The places, among the headers, of the lanes of the passage at `index` of the rows. */
  slotsOf(index: number): readonly number[];
}

/**
 * The lanes with the most passages, dated or not, at most `most` of them; then one of the passages
 * that are only in others, and one of those that are in none. Of lanes that are as strong the names
 * decide, so that lanes keep their order.
 */
export function chooseLanes(kind: LaneKind, rows: readonly number[], most: number): ChosenLanes {
  const lanesOf = rows.map((row) => kind.of(row));
  const counts = new Map<number, number>();
  for (const lanes of lanesOf) {
    for (const lane of lanes) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  const ordered = [...counts]
    .map(([lane, count]) => ({ lane, count, label: kind.label(lane) }))
    .toSorted((a, b) => b.count - a.count || compareLabels(a.label, b.label));
  const shown = ordered.slice(0, most);
  const headers: Header[] = shown.map(({ lane, count, label }) => ({
    key: kind.id(lane),
    label,
    where: kind.where(lane),
    count,
  }));

  const slotOf = new Map(shown.map(({ lane }, slot) => [lane, slot]));
  const slots = new Map<readonly number[], readonly number[]>();
  const others: number[] = [];
  let none = 0;
  const slotsOf = (lanes: readonly number[]): readonly number[] => {
    let found = slots.get(lanes);
    if (!found) {
      found = lanes.flatMap((lane) => slotOf.get(lane) ?? []);
      slots.set(lanes, found);
    }
    return found;
  };
  lanesOf.forEach((lanes, index) => {
    if (lanes.length === 0) none += 1;
    else if (slotsOf(lanes).length === 0) others.push(index);
  });

  const outside: () => PassageQuery = () =>
    kind.outside(rows.filter((_, index) => lanesOf[index]!.length > 0));
  const othersAt = others.length === 0 ? [] : [headers.length];
  if (others.length > 0) {
    const where: PassageQuery = {
      not: anyOf([...headers.map((header) => header.where), outside()]),
    };
    headers.push({ key: OTHERS, label: '', where, count: others.length });
  }
  const noneAt = none === 0 ? [] : [headers.length];
  if (none > 0) headers.push({ key: NONE, label: '', where: outside(), count: none });
  return {
    headers,
    slotsOf(index) {
      const lanes = lanesOf[index]!;
      if (lanes.length === 0) return noneAt;
      const found = slotsOf(lanes);
      return found.length === 0 ? othersAt : found;
    },
  };
}

function compareLabels(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
