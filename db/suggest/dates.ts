import { casual, type ParsedResult } from 'chrono-node/en';
import { dateBounds, parsePartialDate, type PartialDate } from '../model/partialDate.ts';
import type { Span } from '../model/span.ts';

/** Words that say when; `date` is null where they cannot be reckoned or lie after publication. */
export interface DateWords extends Span {
  date: PartialDate | null;
}

/** “Earlier in the day” is the day of publication, unless a date follows on it. */
const SAME_DAY =
  /\b(?:earlier|later)(?: on)? (?:in the (?:day|morning|afternoon|evening)|today|this (?:morning|afternoon|evening))\b/giu;

/** In lower case these tell a day; other words need a figure or a capital: “sat” is no Saturday. */
const RELATIVE = /\b(?:today|tonight|yesterday|ago|this (?:morning|afternoon|evening))\b/u;

/** Too vague for a date, or reckoned from something other than publication. */
const VAGUE =
  /\b(?:weekend|weeks?|months?|years?|decades?|now|within|earlier|later|next|in the day)\b/iu;

const DAY = 86_400_000;

/** The words of a sentence that say when, in order, as they would be meant on the day `published`. */
export function datesIn(text: string, sentence: Span, published: PartialDate | null): DateWords[] {
  const words = text.slice(sentence.start, sentence.end);
  const reckon = createReckoning(published);
  const found: DateWords[] = casual
    .parse(words, { instant: reckon.instant })
    .filter(({ index, text: found }) => isTelling(found, index === 0) && !VAGUE.test(found))
    .map((result) => ({ ...placed(result), date: reckon.dateOf(result) }));
  const dates = joinSameDay(words, found, reckon.day);
  return dates.map(({ start, end, date }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    date,
  }));
}

function isTelling(words: string, opensSentence: boolean): boolean {
  if (RELATIVE.test(opensSentence ? words.toLowerCase() : words)) return true;
  // “Today” within a sentence is the name of a paper.
  return /\d|\p{Lu}\p{Ll}/u.test(words) && !RELATIVE.test(words.toLowerCase());
}

/** Without the preposition before and a comma after. */
function placed({ index, text }: ParsedResult): Span {
  const lead = /^(?:on|at|in|since|from)\s+/iu.exec(text)?.[0].length ?? 0;
  return { start: index + lead, end: index + text.replace(/[\s,]+$/u, '').length };
}

/** Makes “earlier in the day on May 30” one: its date is the one that is named. */
function joinSameDay(words: string, found: readonly DateWords[], day: PartialDate | null) {
  const sameDay = [...words.matchAll(SAME_DAY)].map(({ index, 0: match }): DateWords => {
    const end = index + match.length;
    const named = found.find(
      ({ start }) => start >= end && /^,?\s*(?:on\s+)?$/u.test(words.slice(end, start)),
    );
    return named
      ? { start: index, end: named.end, date: named.date }
      : { start: index, end, date: day };
  });
  const others = found.filter(
    ({ start }) => !sameDay.some((one) => one.start <= start && start < one.end),
  );
  return [...sameDay, ...others].toSorted((a, b) => a.start - b.start);
}

interface Reckoning {
  instant: Date;
  /** The day of publication, where it is known to the day. */
  day: PartialDate | null;
  dateOf(result: ParsedResult): PartialDate | null;
}

function createReckoning(published: PartialDate | null): Reckoning {
  const parts = published === null ? null : parsePartialDate(published);
  const exact = parts?.day !== undefined;
  const day = exact ? published!.slice(0, 10) : null;
  // Only the fields of dates are read, so any moment will do where nothing can be reckoned from it.
  const instant = new Date(parts?.year ?? 2000, (parts?.month ?? 7) - 1, parts?.day ?? 1, 12);
  const latest = published === null ? null : dateBounds(published).last;

  return {
    instant,
    day,
    dateOf(result) {
      const { start } = result;
      if (!start.isCertain('year') && parts === null) return null;
      const weekday = start.get('weekday');
      if (start.isCertain('weekday') && !start.isCertain('day')) {
        return day !== null && weekday !== null ? lastWeekday(day, weekday, result.text) : null;
      }
      const relative = !start.isCertain('month');
      if (relative && !start.isCertain('day'))
        return /\bthis |tonight/iu.test(result.text) ? day : null;
      if (!/\d|\p{Lu}/u.test(result.text) && !exact) return null;
      const date = inThePast(write(start, start.get('year')!), latest);
      if (date !== null || start.isCertain('year')) return date;
      const before = write(start, start.get('year')! - 1);
      // “December 30” in January is last year's; “June 2” in May is still to come.
      return latest !== null &&
        Date.parse(latest) - Date.parse(dateBounds(before).first) < 180 * DAY
        ? before
        : null;
    },
  };
}

function write(start: ParsedResult['start'], year: number): PartialDate {
  const pad = (value: number | null, width = 2) => String(value ?? 0).padStart(width, '0');
  const month = `${pad(year, 4)}-${pad(start.get('month'))}`;
  if (!start.isCertain('day')) return month;
  const day = `${month}-${pad(start.get('day'))}`;
  const timed = start.isCertain('hour') && start.isCertain('minute');
  return timed ? `${day}T${pad(start.get('hour'))}:${pad(start.get('minute'))}` : day;
}

/** Null when it lies after `latest`: nobody has said something tomorrow. */
function inThePast(date: PartialDate, latest: string | null): PartialDate | null {
  if (parsePartialDate(date) === null) return null;
  return latest !== null && dateBounds(date).first > latest ? null : date;
}

/** The last such day of the week up to `day`; with “last”, before it. */
function lastWeekday(day: PartialDate, weekday: number, words: string): PartialDate {
  const moment = new Date(`${day}T12:00:00Z`);
  const back = (moment.getUTCDay() - weekday + 7) % 7;
  const days = back === 0 && /^last\b/iu.test(words) ? 7 : back;
  return new Date(moment.getTime() - days * DAY).toISOString().slice(0, 10);
}
