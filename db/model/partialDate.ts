import { z } from 'zod';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?(~)?$/;

/** How exactly a date is known. */
export type DatePrecision = 'year' | 'month' | 'day' | 'minute';

/**
 * A date as exactly as it is known: `2031`, `2031-03`, `2031-03-03` or `2031-03-03T14:05`, with a
 * `~` behind it when it is approximate. A subset of the Extended Date/Time Format (EDTF, ISO
 * 8601-2:2019, levels 0 and 1). The length of the text is its precision, so the two cannot
 * disagree. Times are those of the place where the words were said: no zone is kept.
 */
export const PartialDate = z
  .string()
  .refine(isPartialDate, {
    message: 'Write a date as 2031, 2031-03, 2031-03-03 or 2031-03-03T14:05; ~ means about.',
  })
  .meta({
    id: 'PartialDate',
    description: 'YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM, with ~ appended when approximate.',
  });
export type PartialDate = z.infer<typeof PartialDate>;

interface DateParts {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  precision: DatePrecision;
  approximate: boolean;
}

/** Whether `text` is a date of the form above that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  return parsePartialDate(text) !== null;
}

/** Takes a date apart; null when `text` is not one (30 February is not). */
export function parsePartialDate(text: string): DateParts | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, tilde] = match;
  const approximate = tilde !== undefined;
  const parts: DateParts = { year: Number(year), precision: 'year', approximate };
  if (month !== undefined) {
    parts.month = Number(month);
    parts.precision = 'month';
    if (parts.month < 1 || parts.month > 12) return null;
  }
  if (day !== undefined && parts.month !== undefined) {
    parts.day = Number(day);
    parts.precision = 'day';
    if (parts.day < 1 || parts.day > daysInMonth(parts.year, parts.month)) return null;
  }
  if (hour !== undefined && minute !== undefined) {
    parts.hour = Number(hour);
    parts.minute = Number(minute);
    parts.precision = 'minute';
    if (parts.hour > 23 || parts.minute > 59) return null;
  }
  return parts;
}

/** How exactly `date` is known. Throws a RangeError when it is not a partial date. */
export function precisionOf(date: PartialDate): DatePrecision {
  const parts = parsePartialDate(date);
  if (!parts) throw new RangeError(`Not a date: ${date}`);
  return parts.precision;
}

/**
 * The first and last day a date can mean, as `YYYY-MM-DD`, both inclusive: `2031-03` is 1 to 31
 * March. For `before:` and `after:` filters and for drawing a month as a bar, not a point. Throws a
 * RangeError when `date` is not a partial date.
 */
export function dateBounds(date: PartialDate): { first: string; last: string } {
  const parts = parsePartialDate(date);
  if (!parts) throw new RangeError(`Not a date: ${date}`);
  const firstMonth = parts.month ?? 1;
  const lastMonth = parts.month ?? 12;
  const lastDay = parts.day ?? daysInMonth(parts.year, lastMonth);
  return {
    first: isoDay(parts.year, firstMonth, parts.day ?? 1),
    last: isoDay(parts.year, lastMonth, lastDay),
  };
}

function daysInMonth(year: number, month: number): number {
  // setUTCFullYear, not the constructor: `new Date(99, …)` means 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
