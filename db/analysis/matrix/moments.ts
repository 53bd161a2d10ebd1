import type { StanceSide } from '../../model/tag.ts';
import { firstDay, lastDay, type Facts } from '../../store/facts/facts.ts';

/** Passages of which it is not known which was said first: as a rule, those of one day. */
export interface Moment {
  /** The last day of it. */
  last: number;
  /** The last of its rows. */
  row: number;
  /** The stances that were taken, and the last row of each. */
  taken: Map<number, number>;
}

/** From one passage to another the stance changed. */
export interface Turn {
  from: number;
  to: number;
  /** From one side to the other. */
  reversal: boolean;
}

/**
 * The moment a row is of: `now` where it can have been said on its last day, else a new one. Rows
 * come in the order of their last days.
 */
export function momentWith(facts: Facts, now: Moment | null, row: number, stance: number): Moment {
  const last = lastDay(facts, row);
  if (now === null || now.last < firstDay(facts, row)) {
    return { last, row, taken: new Map([[stance, row]]) };
  }
  now.last = last;
  now.row = row;
  // Taken anew, it stands last.
  now.taken.delete(stance);
  now.taken.set(stance, row);
  return now;
}

/**
 * Whether the stance of a row is new, compared with the moment before; null where it was taken then,
 * or where it is not certain that then was before. It is a reversal where then only the other side
 * was taken.
 */
export function turnAt(facts: Facts, before: Moment, row: number, stance: number): Turn | null {
  if (before.last >= firstDay(facts, row) || before.taken.has(stance)) return null;
  const { side } = facts.tagList[stance]!;
  const sides = [...before.taken].map(([taken, from]) => ({
    from,
    side: facts.tagList[taken]!.side,
  }));
  const opposed = sides.filter((other) => areOpposed(side, other.side)).at(-1);
  const reversal = opposed !== undefined && !sides.some((other) => other.side === side);
  return { from: reversal ? opposed.from : before.row, to: row, reversal };
}

function areOpposed(one: StanceSide, other: StanceSide): boolean {
  return (one === 'for' && other === 'against') || (one === 'against' && other === 'for');
}
