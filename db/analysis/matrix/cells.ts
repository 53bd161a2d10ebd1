import type { MatrixCell } from '../../model/matrix.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { dayOf, firstDay, lastDay, type Facts } from '../../store/facts/facts.ts';
import type { StanceOf } from '../query/stances.ts';

/** What passages come to that are added one after the other in the order of time. */
export interface Cell {
  count: number;
  /** Row of the latest passage with a stance; -1 for none. */
  latest: number;
  /** Row of the latest dated passage whose stance has a side; -1 for none. */
  sided: number;
  /** Rows between which the stance changed last; -1 where it never did. */
  from: number;
  to: number;
  changes: number;
}

/** A cell without passages. */
export function emptyCell(): Cell {
  return { count: 0, latest: -1, sided: -1, from: -1, to: -1, changes: 0 };
}

/**
 * Takes a passage into a cell. The rules (docs/analysis/matrix.md): the latest stance is that of the
 * last passage that has one. It has changed where two passages in a row, whose stances have sides,
 * have different stances and the first cannot have been said on a day of the second.
 */
export function addToCell(facts: Facts, stanceOf: StanceOf, cell: Cell, row: number): void {
  cell.count += 1;
  const stance = stanceOf(row);
  if (stance < 0) return;
  cell.latest = row;
  if (facts.tagList[stance]!.side === 'none' || lastDay(facts, row) === 0) return;
  const before = cell.sided;
  cell.sided = row;
  if (before < 0 || stanceOf(before) === stance) return;
  if (lastDay(facts, before) >= firstDay(facts, row)) return;
  cell.from = before;
  cell.to = row;
  cell.changes += 1;
}

/** A cell as it is told of. */
export function describeCell(
  facts: Facts,
  stanceOf: StanceOf,
  cell: Cell,
): Pick<MatrixCell, 'count' | 'latest' | 'drift'> {
  const { count, latest, from, to, changes } = cell;
  return {
    count,
    latest:
      latest < 0
        ? null
        : {
            passageId: facts.ids[latest]!,
            stance: tagRef(facts, stanceOf(latest)),
            said: dateOf(facts, latest),
          },
    drift:
      changes === 0
        ? null
        : {
            from: facts.ids[from]!,
            to: facts.ids[to]!,
            reversal: areOpposed(facts, stanceOf(from), stanceOf(to)),
            changes,
          },
  };
}

/** Whether one stance is for what is proposed and the other against it. */
export function areOpposed({ tagList }: Facts, one: number, other: number): boolean {
  const sides = [tagList[one]!.side, tagList[other]!.side];
  return sides.includes('for') && sides.includes('against');
}

function tagRef({ tagList }: Facts, index: number) {
  const { id, name, family } = tagList[index]!;
  return { id, name, family };
}

/** The days on which a passage can have been said, as a date: a day, a month or a year. */
function dateOf(facts: Facts, row: number): PartialDate | null {
  const last = lastDay(facts, row);
  if (last === 0) return null;
  const first = firstDay(facts, row);
  const day = dayOf(last);
  if (first === last) return day;
  return Math.floor(first / 100) === Math.floor(last / 100) ? day.slice(0, 7) : day.slice(0, 4);
}
