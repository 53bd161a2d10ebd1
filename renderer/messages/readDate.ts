import { isPartialDate, parsePartialDate, type PartialDate } from '../../db/model/partialDate.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const DAY_FIRST = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?(?:\s+(\d{4}))?$/u;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?$/u;
const TIME = /[\s,]+(?:at\s+)?(\d{1,2}):(\d{2})$/u;
const ABOUT = /^(?:about|around|circa|ca?\.|~)\s*/u;

/**
 * Reads a date as a person writes it in English: `3 March 2031`, `March 3`, `about March 2031`,
 * `yesterday`, `Monday`, or in the form it is stored in. What is left open (the year, the week) is
 * taken from `reference`, as a rule the day the source was published. Null when it is no date.
 */
export function readDate(typed: string, reference: PartialDate | null): PartialDate | null {
  const text = typed.trim().replace(/\s+/gu, ' ');
  const stored = text.replace(/^(\S+) (\d\d:\d\d)/u, '$1T$2');
  if (isPartialDate(stored)) return stored;

  const lower = text.toLowerCase();
  const approximate = ABOUT.test(lower) ? '~' : '';
  const rest = lower.replace(ABOUT, '');
  const time = TIME.exec(rest);
  const day = readDay(rest.replace(TIME, '').replaceAll(',', ' ').replace(/\s+/gu, ' '), reference);
  if (day === null) return null;
  const minute = time ? `T${time[1]!.padStart(2, '0')}:${time[2]!}` : '';
  const date = `${day}${minute}${approximate}`;
  return isPartialDate(date) ? date : null;
}

function readDay(text: string, reference: PartialDate | null): string | null {
  if (isPartialDate(text)) return text;
  return readNamed(text, reference) ?? readRelative(text, reference);
}

function readNamed(text: string, reference: PartialDate | null): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2]!, dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1] ?? '', monthFirst?.[3]];
  const month = indexOfName(MONTHS, name);
  const known = year ?? reference?.slice(0, 4);
  if (month < 0 || known === undefined) return null;
  return [known, pad(month + 1), ...(day === undefined ? [] : [pad(Number(day))])].join('-');
}

/** Which name is meant by it or by its beginning: “mar”, “sept”, but not “marrow”. */
function indexOfName(names: readonly string[], text: string): number {
  return text.length < 3 ? -1 : names.findIndex((name) => name.startsWith(text));
}

function readRelative(text: string, reference: PartialDate | null): string | null {
  const parts = reference === null ? null : parsePartialDate(reference);
  if (!parts || parts.day === undefined || parts.month === undefined) return null;
  const from = new Date(Date.UTC(parts.year, parts.month - 1, parts.day));
  const back = daysBack(text, from.getUTCDay());
  if (back === null) return null;
  from.setUTCDate(from.getUTCDate() - back);
  return from.toISOString().slice(0, 10);
}

/** How many days before the reference; a weekday is the last one, as reports mean it. */
function daysBack(text: string, today: number): number | null {
  if (text === 'today') return 0;
  if (text === 'yesterday') return 1;
  const weekday = indexOfName(WEEKDAYS, text);
  return weekday < 0 ? null : (today - weekday + 7) % 7;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
