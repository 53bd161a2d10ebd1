import { isPartialDate } from '../../model/partialDate.ts';
import type { SourceDetails } from '../../model/source.ts';
import { validDetails } from '../validDetails.ts';

/** The value of a cell for a field of a source; undefined where it cannot be one. */
export function valueOf(field: keyof SourceDetails, cell: string): unknown {
  const value = cell.trim();
  if (value === '') return undefined;
  const proposed = { authors: authorsIn, published: dateIn, retrieved: dateIn }[field as 'authors'];
  return validDetails({ [field]: proposed ? proposed(value) : value })[field];
}

/** Several authors stand apart by `;`: commas are also found within names. */
function authorsIn(value: string): string[] {
  return value
    .split(';')
    .map((author) => author.trim())
    .filter((author) => author !== '');
}

/**
 * Dates that can mean only one day: ISO 8601, and with points or slashes where day and month cannot
 * be taken for each other (`17/4/2031`), or by the point (`3.4.2031` is 3 April wherever it is used).
 */
function dateIn(value: string): string | undefined {
  if (isPartialDate(value)) return value;
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/u.exec(value) ?? [];
  if (date !== undefined) return validDate(time === '00:00' ? date : `${date}T${time}`);
  const [, first, sign, second, year] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/u.exec(value) ?? [];
  if (first === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (sign === '.' || a > 12) return dayFrom(year!, b, a);
  return b > 12 || a === b ? dayFrom(year!, a, b) : undefined;
}

function dayFrom(year: string, month: number, day: number): string | undefined {
  const pad = (value: number) => String(value).padStart(2, '0');
  return validDate(`${year}-${pad(month)}-${pad(day)}`);
}

function validDate(date: string): string | undefined {
  return isPartialDate(date) ? date : undefined;
}
