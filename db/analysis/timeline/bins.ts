import type { TimelineBin } from '../../model/timeline.ts';
import { dayOf, firstDay, lastDay, type DayNumber, type Facts } from '../../store/facts/facts.ts';
import { dayAfterEpoch, epochDay } from './days.ts';
import type { Placed, Window } from './placed.ts';
import type { StanceOf } from '../query/stances.ts';

/**
 * Counts passages by lane and by stretches of as many days each. One whose date can mean days in
 * several stretches counts in each, so that a number is that of the passages between its days.
 * Stretches without passages are left out.
 */
export function binsOf(
  facts: Facts,
  placed: readonly Placed[],
  keys: readonly string[],
  stanceOf: StanceOf,
  window: Window,
  atMost: number,
): TimelineBin[] {
  const start = epochDay(window.first);
  const end = epochDay(window.last);
  const width = Math.ceil((end - start + 1) / atMost);
  const bins = Math.ceil((end - start + 1) / width);
  // There are few days and many passages.
  const binsOfDays = new Map<DayNumber, number>();
  const binOf = (day: DayNumber) => {
    let bin = binsOfDays.get(day);
    if (bin === undefined) {
      bin = Math.floor((epochDay(day) - start) / width);
      binsOfDays.set(day, bin);
    }
    return bin;
  };

  // What begins and what ends in each bin, by lane and stance: added up, that is what it holds.
  const changes = new Map<string, Map<number, Int32Array>>();
  for (const { row, lane } of placed) {
    const first = binOf(Math.max(firstDay(facts, row), window.first));
    const last = binOf(Math.min(lastDay(facts, row), window.last));
    const change = changesOf(changes, keys[lane]!, stanceOf(row), bins);
    change[first]! += 1;
    change[last + 1]! -= 1;
  }
  return keys.flatMap((lane) => {
    const counted = [...(changes.get(lane) ?? [])].map(([stance, change]) => ({
      id: stance < 0 ? '-' : facts.tagList[stance]!.id,
      counts: addUp(change),
    }));
    return Array.from({ length: bins }, (_, bin): TimelineBin => {
      const stances = counted.flatMap(({ id, counts }) =>
        counts[bin] === 0 ? [] : [[id, counts[bin]!] as const],
      );
      const first = start + bin * width;
      return {
        lane,
        first: dayOf(dayAfterEpoch(first)),
        last: dayOf(dayAfterEpoch(Math.min(first + width - 1, end))),
        count: stances.reduce((sum, [, count]) => sum + count, 0),
        stances: Object.fromEntries(stances),
      };
    }).filter(({ count }) => count > 0);
  });
}

function changesOf(
  changes: Map<string, Map<number, Int32Array>>,
  lane: string,
  stance: number,
  bins: number,
): Int32Array {
  let ofLane = changes.get(lane);
  if (!ofLane) changes.set(lane, (ofLane = new Map()));
  let ofStance = ofLane.get(stance);
  if (!ofStance) ofLane.set(stance, (ofStance = new Int32Array(bins + 1)));
  return ofStance;
}

function addUp(changes: Int32Array): Int32Array {
  let sum = 0;
  return changes.map((change) => (sum += change));
}
