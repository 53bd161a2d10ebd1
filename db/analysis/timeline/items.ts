import type { TimelineItem } from '../../model/timeline.ts';
import type { Database } from '../../store/database.ts';
import { dayOf, firstDay, lastDay, type Facts } from '../../store/facts/facts.ts';
import { readSayings } from '../../store/passages/readSayings.ts';
import type { Placed } from './placed.ts';
import type { StanceOf } from '../query/stances.ts';

/**
 * Passages one by one, in the order of their first days; on one day those without a time first, and
 * what is equal in the order of the source.
 */
export function itemsOf(
  db: Database,
  facts: Facts,
  placed: readonly Placed[],
  keys: readonly string[],
  stanceOf: StanceOf,
): TimelineItem[] {
  const ids = [...new Set(placed.map(({ row }) => facts.ids[row]!))];
  const sayings = readSayings(db, ids);
  return placed
    .map(({ row, lane }) => {
      const { said, words } = sayings.get(facts.ids[row]!)!;
      const first = firstDay(facts, row);
      const time = /T(\d\d:\d\d)/u.exec(said)?.[1] ?? '';
      const source = facts.sourceList[facts.source[row]!]!;
      const item: TimelineItem = {
        id: facts.ids[row]!,
        lane: keys[lane]!,
        first: dayOf(first),
        last: dayOf(lastDay(facts, row)),
        said,
        dated: facts.saidFirst[row] !== 0,
        stance: stanceRef(facts, stanceOf(row)),
        speakers: facts.sets.at(facts.speakers[row]!).map((actor) => facts.actorList[actor]!.name),
        sourceTitle: source.title,
        words,
      };
      return { item, order: [first, time, source.seq, facts.start[row]!, lane] as const };
    })
    .toSorted((one, other) => compare(one.order, other.order))
    .map(({ item }) => item);
}

type Order = ReadonlyArray<string | number>;

function compare(one: Order, other: Order): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  if (at < 0) return 0;
  return one[at]! < other[at]! ? -1 : 1;
}

function stanceRef(facts: Facts, stance: number): TimelineItem['stance'] {
  if (stance < 0) return null;
  const { id, name, family } = facts.tagList[stance]!;
  return { id, name, family };
}
