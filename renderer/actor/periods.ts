import { dateBounds, type PartialDate } from '../../db/model/partialDate.ts';

/** From when to when something held; null where that is not known, or is not over. */
export interface Period {
  from: PartialDate | null;
  to: PartialDate | null;
}

/** Where a bar stands between the start and the end of an axis, in hundredths of it. */
export interface Bar {
  left: number;
  width: number;
  /** An end of it is not known: it is drawn open. */
  openStart: boolean;
  openEnd: boolean;
}

/** A stretch of time, in milliseconds. */
export interface Range {
  start: number;
  end: number;
}

const YEAR = 365.25 * 24 * 3600 * 1000;
/** So that a day is still seen. */
const NARROWEST = 1;

/**
 * The stretch of time in which all these periods and moments are; a year before and after a lone day.
 * Null where nothing is dated.
 */
export function rangeOf(periods: readonly Period[], dates: readonly PartialDate[]): Range | null {
  const known = [...periods.flatMap(({ from, to }) => [from, to]), ...dates].filter(
    (date) => date !== null,
  );
  if (known.length === 0) return null;
  const starts = known.map((date) => dayOf(dateBounds(date).first));
  const ends = known.map((date) => dayOf(dateBounds(date).last));
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  const room = Math.max((end - start) * 0.04, start === end ? YEAR : 0);
  return { start: start - room, end: end + room };
}

/** The bar of a period. One without any date is open on both sides. */
export function barOf({ from, to }: Period, { start, end }: Range): Bar {
  const place = (day: string) => ((dayOf(day) - start) / (end - start)) * 100;
  const left = from === null ? 0 : place(dateBounds(from).first);
  const right = to === null ? 100 : place(dateBounds(to).last);
  const width = Math.max(NARROWEST, right - left);
  return {
    left: Math.min(left, 100 - width),
    width,
    openStart: from === null,
    openEnd: to === null,
  };
}

function dayOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
