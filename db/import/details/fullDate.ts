import { isPartialDate, type PartialDate } from '../../model/partialDate.ts';
import { isWeekday, monthOf } from './calendarWords.ts';

/** What is said around a date and changes nothing: “3 de marzo de 2031”, “3 марта 2031 г.”. */
const FILLERS = new Set(
  'at on of the um uhr am den le à el la a las del de du di г года год р року рік r в о об saat ore'.split(
    ' ',
  ),
);

const TIME =
  /^(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?(am|pm|a\.m|p\.m)?(?:z|[+-]\d{2}:?\d{2})?$/u;
const ZONE = /^(?:[a-z]{2,5}|(?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?)$/u;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|-?го|-?е)?$/u;

interface Moment {
  year?: number;
  month?: number;
  day?: number;
  time?: string;
}

/**
 * A date with its year that is all there is in some words, with its time if there is one: “Monday,
 * 3 March 2031, 14:05”, “3. März 2031”, “2031-03-03”, “3 марта 2031 г.”, “2031年3月3日”. Null where
 * the words are something else, or where it cannot be told which number is the month: “3/4/2031”.
 */
export function readFullDate(words: string): PartialDate | null {
  const moment: Moment = {};
  const rest = takeNumeric(words.trim().toLowerCase(), moment);
  for (const token of rest.split(/[\s,()]+/u)) {
    if (token !== '' && !takeToken(token.replace(/[.;]$/u, ''), moment)) return null;
  }
  return write(moment);
}

/** Takes a date in figures from the beginning or the end of words; gives the others. */
function takeNumeric(words: string, moment: Moment): string {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)t?/u.exec(words);
  const cjk = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u.exec(words);
  const european = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/u.exec(words);
  const found = iso ?? cjk ?? european;
  if (!found) return words;
  const [first, second, third] = (
    european === found ? [found[1], found[3], found[4]] : [found[1], found[2], found[3]]
  ).map(Number) as [number, number, number];
  if (european !== found) Object.assign(moment, { year: first, month: second, day: third });
  else Object.assign(moment, { year: third, ...dayAndMonth(first, second, found[2]!) });
  return `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
}

/** Points part day from month; strokes part either, so that only 13 and more can be told. */
function dayAndMonth(first: number, second: number, separator: string): Moment {
  if (separator === '.' || first > 12 || first === second) return { day: first, month: second };
  return second > 12 ? { day: second, month: first } : {};
}

/** Whether a word belongs to a date; each part may be there once. */
function takeToken(token: string, moment: Moment): boolean {
  if (token === '' || FILLERS.has(token)) return true;
  const month = monthOf(token);
  // “mar” is a month or a Tuesday.
  if (month !== undefined && take(moment, 'month', month)) return true;
  if (isWeekday(token)) return true;
  const [, hour, minute, half] = TIME.exec(token) ?? [];
  if (hour !== undefined) return take(moment, 'time', timeOf(Number(hour), minute!, half));
  const day = DAY.exec(token)?.[1];
  if (day !== undefined) return take(moment, 'day', Number(day));
  if (/^\d{4}$/u.test(token)) return take(moment, 'year', Number(token));
  if (/^[ap]\.?m$/u.test(token) && moment.time !== undefined) {
    moment.time = timeOf(Number(moment.time.slice(0, 2)), moment.time.slice(3), token);
    return true;
  }
  return moment.time !== undefined && ZONE.test(token);
}

function take<Part extends keyof Moment>(moment: Moment, part: Part, value: Moment[Part]): boolean {
  if (moment[part] !== undefined) return false;
  moment[part] = value;
  return true;
}

function timeOf(hour: number, minute: string, half: string | undefined): string {
  const afternoon = half?.startsWith('p') === true;
  const hours = half === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

function write({ year, month, day, time }: Moment): PartialDate | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const moment = time === undefined ? date : `${date}T${time}`;
  return isPartialDate(moment) ? moment : null;
}
