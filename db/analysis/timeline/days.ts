import type { DayNumber } from '../../store/facts/facts.ts';

const DAY = 86_400_000;

/** How many days a day is after 1 January 1970, so that days can be counted. */
export function epochDay(day: DayNumber): number {
  const date = new Date(0);
  // Not the constructor: to it the year 99 is 1999.
  return (
    date.setUTCFullYear(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) /
    DAY
  );
}

/** The day that is so many days after 1 January 1970. */
export function dayAfterEpoch(days: number): DayNumber {
  const date = new Date(days * DAY);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
