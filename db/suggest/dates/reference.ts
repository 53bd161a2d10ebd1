import {
  dateBounds,
  isPartialDate,
  parsePartialDate,
  type PartialDate,
} from '../../model/partialDate.ts';

const DAY = 86_400_000;

/** A month or day without a year that lies longer ago than this is still to come. */
const LONGEST_AGO = 180 * DAY;

/** What dates of a text are reckoned from: when the text was published, as exactly as is known. */
export interface Reference {
  /** `2031`, `2031-03` and `2031-03-05`; null where it is not known so exactly. */
  year: number | null;
  month: PartialDate | null;
  day: PartialDate | null;
  /** The last day on which it can have been published. */
  latest: string | null;
}

/** What can be reckoned from a day of publication; nothing from null. */
export function referenceFrom(published: PartialDate | null): Reference {
  const parts = published === null ? null : parsePartialDate(published);
  if (published === null || parts === null) {
    return { year: null, month: null, day: null, latest: null };
  }
  return {
    year: parts.year,
    month: parts.month === undefined ? null : published.slice(0, 7),
    day: parts.day === undefined ? null : published.slice(0, 10),
    latest: dateBounds(published).last,
  };
}

/** The date itself, null when it does not exist or lies after publication: nobody said it tomorrow. */
export function inThePast(date: PartialDate, { latest }: Reference): PartialDate | null {
  if (!isPartialDate(date)) return null;
  return latest !== null && dateBounds(date).first > latest ? null : date;
}

/**
 * A date without its year (`-03-05`, `-03`) in the year in which it was meant: “December 30” in
 * January is last year's, “June 2” in May is still to come and so null.
 */
export function inRecentYear(rest: string, reference: Reference): PartialDate | null {
  const { year, latest } = reference;
  if (year === null || latest === null) return null;
  const date = inThePast(`${year}${rest}`, reference);
  if (date !== null) return date;
  const before = `${year - 1}${rest}`;
  if (!isPartialDate(before)) return null;
  const ago = Date.parse(latest) - Date.parse(dateBounds(before).first);
  return ago < LONGEST_AGO ? before : null;
}

/** A day so many days later, or earlier where `count` is negative. */
export function addDays(day: PartialDate, count: number): PartialDate {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** A month so many months later, or earlier where `count` is negative. */
export function addMonths(month: PartialDate, count: number): PartialDate {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const months = year * 12 + number - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${pad((((months % 12) + 12) % 12) + 1)}`;
}

/** The last such day of the week up to `day`: 0 is Sunday. */
export function lastWeekday(day: PartialDate, weekday: number): PartialDate {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** 0 is Sunday. */
export function weekdayOf(day: PartialDate): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

/** A number of two figures at least. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
