import type { MatrixCell } from '../../model/matrix.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { dayOf, firstDay, lastDay, type Facts } from '../../store/facts/facts.ts';
import type { StanceOf } from '../query/stances.ts';
import { momentWith, turnAt, type Moment, type Turn } from './moments.ts';

/** What passages come to that are added one after the other in the order of time. */
export interface Cell {
  count: number;
  /** Row of the latest passage with a stance; -1 for none. */
  latest: number;
  /** The last two moments at which a stance with a side was taken. */
  before: Moment | null;
  now: Moment | null;
  /** The last change of stance, and the moment of it. */
  turn: Turn | null;
  turnedAt: Moment | null;
  /** At how many moments the stance changed. */
  changes: number;
}

/** A cell without passages. */
export function emptyCell(): Cell {
  return { count: 0, latest: -1, before: null, now: null, turn: null, turnedAt: null, changes: 0 };
}

/**
 * Takes a passage into a cell. The rules (docs/analysis/matrix.md): the latest stance is that of the
 * last passage that has one. It has changed where a stance is taken that was not taken the moment
 * before, and that moment is certain to have been before.
 */
export function addToCell(facts: Facts, stanceOf: StanceOf, cell: Cell, row: number): void {
  cell.count += 1;
  const stance = stanceOf(row);
  if (stance < 0) return;
  cell.latest = row;
  if (facts.tagList[stance]!.side === 'none' || lastDay(facts, row) === 0) return;

  const moment = momentWith(facts, cell.now, row, stance);
  if (moment !== cell.now) {
    cell.before = cell.now;
    cell.now = moment;
  }
  if (!cell.before) return;
  const turn = turnAt(facts, cell.before, row, stance);
  if (!turn) return;
  const first = cell.turnedAt !== moment;
  if (first) cell.changes += 1;
  // Of several new stances of one moment, that from side to side says most.
  if (first || (turn.reversal && !cell.turn?.reversal)) cell.turn = turn;
  cell.turnedAt = moment;
}

/** A cell as it is told of. */
export function describeCell(
  facts: Facts,
  stanceOf: StanceOf,
  { count, latest, turn, changes }: Cell,
): Pick<MatrixCell, 'count' | 'latest' | 'drift'> {
  const stanceIn = (row: number) => {
    const { id, name, family } = facts.tagList[stanceOf(row)]!;
    return { id, name, family };
  };
  return {
    count,
    latest:
      latest < 0
        ? null
        : {
            passageId: facts.ids[latest]!,
            stance: stanceIn(latest),
            said: dateOf(facts, latest),
          },
    drift: turn && {
      from: facts.ids[turn.from]!,
      to: facts.ids[turn.to]!,
      was: stanceIn(turn.from),
      became: stanceIn(turn.to),
      reversal: turn.reversal,
      changes,
    },
  };
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
