import { isPartialDate, type PartialDate } from '../../model/partialDate.ts';
import type { ForeignValue } from '../../store/foreign/openForeign.ts';

/** Numbers beyond this are milliseconds: as seconds they would be after the year 5000. */
const LARGEST_SECONDS = 100_000_000_000;

/**
 * When a document was published. DNA 3 keeps seconds since 1970 of the local time as if it were UTC;
 * files that passed through other programs have milliseconds, or the date in words (ISO 8601). At
 * midnight it is a day, else a minute. Null for what is none of these.
 */
export function publishedOn(value: ForeignValue): PartialDate | null {
  if (typeof value === 'string') return readIso(value.trim());
  if (typeof value !== 'number') return null;
  const milliseconds = Math.abs(value) > LARGEST_SECONDS ? value : value * 1000;
  const moment = new Date(milliseconds);
  return Number.isNaN(moment.getTime()) ? null : readIso(moment.toISOString());
}

function readIso(text: string): PartialDate | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}).*)?$/u.exec(text) ?? [];
  if (day === undefined) return null;
  const date = time === undefined || time === '00:00' ? day : `${day}T${time}`;
  return isPartialDate(date) ? date : null;
}
