import { parsePartialDate, type DatePrecision, type PartialDate } from './partialDate.ts';

const FORMATS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  // The time is added as it is written, so that no locale makes 2 pm of 14:05.
  minute: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as it is read, no more exact than it is known: “2031”, “March 2031”, “3 March 2031”,
 * “3 March 2031, 14:05”; “about” before it when it is approximate. English unless another locale is
 * given, so that an export is the same everywhere. Throws a RangeError when it is not a date.
 */
export function dateInWords(date: PartialDate, locale = 'en-GB', about = 'about'): string {
  const parts = parsePartialDate(date);
  if (!parts) throw new RangeError(`Not a date: ${date}`);
  const { year, month = 1, day = 1, precision, approximate } = parts;
  const moment = new Date(0);
  // Not the constructor: `new Date(99, …)` means 1999.
  moment.setUTCFullYear(year, month - 1, day);
  const time = precision === 'minute' ? `, ${/T(\d\d:\d\d)/.exec(date)![1]}` : '';
  const words = `${formatterFor(locale, precision).format(moment)}${time}`;
  return approximate ? `${about} ${words}` : words;
}

/** A period in words, “3 March 2031 – 5 March 2031”; one date where it has no end of its own. */
export function periodInWords(from: PartialDate, to: PartialDate | null, locale?: string): string {
  const start = dateInWords(from, locale);
  return to === null || to === from ? start : `${start} – ${dateInWords(to, locale)}`;
}

function formatterFor(locale: string, precision: DatePrecision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...FORMATS[precision], timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter;
}
