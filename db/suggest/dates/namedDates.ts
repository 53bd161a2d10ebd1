import { casual, type ParsedResult } from 'chrono-node/en';
import type { PartialDate } from '../../model/partialDate.ts';
import type { Span } from '../../model/span.ts';
import type { DateWords } from './dateWords.ts';
import { addDays, inRecentYear, inThePast, lastWeekday, pad, type Reference } from './reference.ts';

/** In lower case these tell a day; other words need a figure or a capital: “sat” is no Saturday. */
const RELATIVE = /\b(?:today|tonight|last night|yesterday|this (?:morning|afternoon|evening))\b/u;

/** Too vague for a date, or reckoned from something other than publication. */
const VAGUE =
  /\b(?:weekend|weeks?|months?|years?|decades?|past|now|within|ago|earlier|later|next|in the day)\b/iu;

/** Days, months and times that a sentence names, in order; offsets are in its words. */
export function findNamedDates(words: string, reference: Reference): DateWords[] {
  const instant = instantOf(reference);
  return casual
    .parse(words, { instant })
    .filter(({ index, text }) => isTelling(text, index === 0) && !VAGUE.test(text))
    .map((result) => ({
      ...placed(result),
      date: isRange(result, words) ? null : dateOf(result, reference),
    }));
}

/** Only the fields of dates are read, so any moment will do where nothing can be reckoned from it. */
function instantOf({ year, month, day }: Reference): Date {
  return new Date(year ?? 2000, Number(month?.slice(5) ?? 7) - 1, Number(day?.slice(8) ?? 1), 12);
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

/** “March 1–3” is no one day. */
function isRange({ index, text, end }: ParsedResult, words: string): boolean {
  return Boolean(end) || /^[-–]\d/u.test(words.slice(index + text.length));
}

function dateOf({ start, text }: ParsedResult, reference: Reference): PartialDate | null {
  const { day, year } = reference;
  const time = timeOf(start);
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    if (day === null) return null;
    const last = lastWeekday(day, start.get('weekday')!);
    const before = last === day && /^last\b/iu.test(text) ? addDays(last, -7) : last;
    return inThePast(`${before}${time}`, reference);
  }
  if (!start.isCertain('month') && !start.isCertain('day')) {
    return /\bthis |tonight/iu.test(text) ? day : null;
  }
  // Yesterday needs to know today.
  if (RELATIVE.test(text.toLowerCase()) && day === null) return null;
  const month = `-${pad(start.get('month')!)}`;
  const rest = start.isCertain('day') ? `${month}-${pad(start.get('day')!)}${time}` : month;
  if (start.isCertain('year')) {
    return inThePast(`${String(start.get('year')).padStart(4, '0')}${rest}`, reference);
  }
  return year === null ? null : inRecentYear(rest, reference);
}

function timeOf(start: ParsedResult['start']): string {
  const timed = start.isCertain('hour') && start.isCertain('minute');
  return timed ? `T${pad(start.get('hour')!)}:${pad(start.get('minute')!)}` : '';
}
