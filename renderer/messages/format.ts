import {
  parsePartialDate,
  precisionOf,
  type DatePrecision,
  type PartialDate,
} from '../../db/model/partialDate.ts';

const LOCALE = 'en-GB';

// A formatter is slow to make, and a table needs one for each of its cells.
const numbers = new Intl.NumberFormat(LOCALE);
const percents = new Intl.NumberFormat(LOCALE, { style: 'percent' });
const dates = new Map<string, Intl.DateTimeFormat>();

/** A date as a person writes it, no more exact than it is known: “3 March 2031”, “about 2031”. */
export function formatDate(date: PartialDate, style: 'long' | 'short' = 'long'): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const { year, month = 1, day = 1, hour = 0, minute = 0, precision } = parts;
  const text = formatterFor(precision, style).format(Date.UTC(year, month - 1, day, hour, minute));
  return parts.approximate ? `about ${text}` : text;
}

function formatterFor(precision: DatePrecision, style: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${precision} ${style}`;
  let formatter = dates.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALE, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month: style }),
      ...((precision === 'day' || precision === 'minute') && { day: 'numeric' }),
      ...(precision === 'minute' && { hour: '2-digit', minute: '2-digit' }),
    });
    dates.set(key, formatter);
  }
  return formatter;
}

/** A short date without its year, where that is the year of `reference` and goes without saying. */
export function formatDateIn(date: PartialDate, reference: PartialDate | null): string {
  const words = formatDate(date, 'short');
  const year = date.slice(0, 4);
  if (precisionOf(date) === 'year' || reference?.slice(0, 4) !== year) return words;
  return words.replace(` ${year}`, '');
}

// Those by this machine's clock are made anew: it can be set to another zone meanwhile.

/** A moment of this machine's clock: “3 Mar 2031, 14:05”. */
export function formatMoment(timestamp: string): string {
  const style: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(LOCALE, style).format(new Date(timestamp));
}

/** The day of a moment by this machine's clock: “Monday, 3 March 2031”. */
export function formatDay(timestamp: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full' }).format(new Date(timestamp));
}

/** The time of a moment by this machine's clock: “14:05”. */
export function formatTime(timestamp: string): string {
  return new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' }).format(new Date(timestamp));
}

/** A place in a recording: “0:07”, “12:40”, “1:02:40”. */
export function formatSeconds(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const pad = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

/** A number with its thousands apart. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A share of 1 as it is read: “92%”. Only what is whole is 100%. */
export function formatShare(share: number): string {
  return formatPercent(share < 1 ? Math.min(share, 0.99) : share);
}

/** A number in hundredths: “125%”. */
export function formatPercent(value: number): string {
  return percents.format(value);
}
