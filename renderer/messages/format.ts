import { parsePartialDate, type PartialDate } from '../../db/model/partialDate.ts';

const LOCALE = 'en-GB';

/** A date as a person writes it, no more exact than it is known: “3 March 2031”, “about 2031”. */
export function formatDate(date: PartialDate, style: 'long' | 'short' = 'long'): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const { year, month = 1, day = 1, hour = 0, minute = 0, precision } = parts;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: style }),
    ...((precision === 'day' || precision === 'minute') && { day: 'numeric' }),
    ...(precision === 'minute' && { hour: '2-digit', minute: '2-digit' }),
  };
  const text = new Intl.DateTimeFormat(LOCALE, options).format(
    Date.UTC(year, month - 1, day, hour, minute),
  );
  return parts.approximate ? `about ${text}` : text;
}

/** A moment of this machine's clock: “3 Mar 2031, 14:05”. */
export function formatMoment(timestamp: string): string {
  const style: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(LOCALE, style).format(new Date(timestamp));
}

/** A number with its thousands apart. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(LOCALE).format(value);
}
