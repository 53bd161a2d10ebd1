import { isPartialDate, type PartialDate } from '../../../model/partialDate.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** ISO 8601 in its usual dress: `2031-03`, `2031-03-03T14:05:09.5+01:00`, `2031/03/03 14:05`. */
const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ]+(\d{1,2}):(\d{2})\b.*)?$/u;

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})\d{2}\w*)?$/u;

/** `Mon, 3 Mar 2031 14:05:09 +0100` (RFC 5322), `3 March 2031`. */
const DAY_FIRST =
  /^(?:\p{L}+,?\s+)?(\d{1,2})\s+(\p{L}+)\.?,?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})\b.*)?$/u;

/** `March 3, 2031`, `Mon Mar 03 2031 14:05:09 GMT+0100` (JavaScript). */
const MONTH_FIRST =
  /^(?:\p{L}+,?\s+)?(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})\b.*)?$/u;

/**
 * A date as programs write it, as exactly as it says: ISO 8601, mail headers and English dates. The
 * time is that of the place where it was written, its zone is not kept; midnight is no time but a
 * day. Undefined when it is not such a date.
 */
export function writtenDate(written: string): PartialDate | undefined {
  const text = written.trim();
  const [, year, month, day, hour, minute] = ISO.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, month, day, hour, minute);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, d, name, y, h, m] = dayFirst;
    return dateOf(y!, monthNumber(name!), d, h, m);
  }
  const [, name, d, y, h, m] = MONTH_FIRST.exec(text) ?? [];
  return y === undefined ? undefined : dateOf(y, monthNumber(name!), d, h, m);
}

/** `March` and `Mar` are 3; what is no month is 0, which no date has. */
function monthNumber(name: string): string {
  const isMonth = (month: string) => name.length > 2 && month.startsWith(name.toLowerCase());
  return String(MONTHS.findIndex(isMonth) + 1);
}

function dateOf(
  year: string,
  month?: string,
  day?: string,
  hour?: string,
  minute?: string,
): PartialDate | undefined {
  const days = [year, month, day].filter((part) => part !== undefined).map(twoDigits);
  const time = day && hour && minute ? `${twoDigits(hour)}:${minute}` : '00:00';
  const date = days.join('-') + (time === '00:00' ? '' : `T${time}`);
  return isPartialDate(date) ? date : undefined;
}

function twoDigits(part: string): string {
  return part.padStart(2, '0');
}
