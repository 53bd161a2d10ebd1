import type { PartialDate } from '../../model/partialDate.ts';
import type { DateWords } from './dateWords.ts';
import {
  addDays,
  addMonths,
  inRecentYear,
  inThePast,
  pad,
  weekdayOf,
  type Reference,
} from './reference.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const MONTH = `(?<month>${MONTHS.join('|')})`;
const COUNT = `(?<count>an?|\\d{1,2}|${NUMBERS.slice(1).join('|')})`;

type Groups = Record<string, string | undefined>;

/** Words that say when, and what they mean beside the day of publication. */
interface Phrase {
  pattern: RegExp;
  dateOf(groups: Groups, reference: Reference): PartialDate | null;
}

const PHRASES: readonly Phrase[] = [
  {
    // “last month”, “earlier this year”; of weeks no date is exact enough to be written.
    pattern: words(`(?<!later )(?:earlier )?(?<which>this|last) (?<unit>month|year)`),
    dateOf({ which, unit }, { month, year }) {
      const back = which === 'last' ? 1 : 0;
      if (unit === 'year') return year === null ? null : String(year - back);
      return month === null ? null : addMonths(month, -back);
    },
  },
  {
    // “late May”, “mid-June 2030”, “the end of March”: about then.
    pattern: words(
      `(?:(?:early|mid|late)(?:[- ]| in )|(?:the )?(?:beginning|start|middle|end) of )${MONTH}(?:,? (?<year>\\d{4}))?(?! \\d)`,
    ),
    dateOf: (groups, reference) => approximately(monthOf(groups, reference)),
  },
  {
    // “in May”, which may be a verb elsewhere, and “last March”.
    pattern: words(`(?<=in |since |during )May(?! \\d)|last ${MONTH}`),
    dateOf({ month }, reference) {
      if (month === undefined) return inRecentYear('-05', reference);
      const number = numberOf(month);
      if (reference.month === null) return null;
      const [year, current] = reference.month.split('-').map(Number) as [number, number];
      return `${number < current ? year : year - 1}-${pad(number)}`;
    },
  },
  {
    // “in 2030”, “in early 2030”.
    pattern: words(`(?<=in |since )(?:(?<part>early|mid|late)[- ])?(?<year>(?:19|20)\\d{2})`),
    dateOf({ part, year }, reference) {
      const date = inThePast(year!, reference);
      return part === undefined ? date : approximately(date);
    },
  },
  {
    // “two days ago” is exact, “two weeks ago” hardly, “a month ago” is about that month.
    pattern: words(`${COUNT} (?<unit>day|week|month|year)s? ago`),
    dateOf({ count, unit }, { day, month, year }) {
      const back = -countOf(count!);
      if (unit === 'day') return day && addDays(day, back);
      if (unit === 'week') return approximately(day && addDays(day, back * 7));
      if (unit === 'month') return approximately(month && addMonths(month, back));
      return approximately(year === null ? null : String(year + back));
    },
  },
  {
    pattern: words(`(?:${COUNT} |several |a few )?(?:hour|minute|moment)s? ago`),
    dateOf: (_, { day }) => day,
  },
  {
    // “Tuesday last week”, “last week on Tuesday”: weeks begin on Monday (ISO 8601).
    pattern: words(
      `(?<before>${WEEKDAYS.join('|')})(?: of)? last week|last week on (?<after>${WEEKDAYS.join('|')})`,
    ),
    dateOf({ before, after }, { day }) {
      if (day === null) return null;
      const weekday = WEEKDAYS.indexOf((before ?? after)!.toLowerCase());
      const monday = addDays(day, -((weekdayOf(day) + 6) % 7) - 7);
      return addDays(monday, (weekday + 6) % 7);
    },
  },
];

/** The phrases in the words of a sentence, in order; offsets are in these. */
export function findPhrases(sentence: string, reference: Reference): DateWords[] {
  return PHRASES.flatMap(({ pattern, dateOf }) =>
    [...sentence.matchAll(pattern)].map(({ index, 0: match, groups }) => {
      const date = dateOf(groups ?? {}, reference);
      return { start: index, end: index + match.length, date };
    }),
  );
}

function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}

function monthOf({ month, year }: Groups, reference: Reference): PartialDate | null {
  const rest = `-${pad(numberOf(month!))}`;
  return year === undefined
    ? inRecentYear(rest, reference)
    : inThePast(`${year}${rest}`, reference);
}

function numberOf(month: string): number {
  return MONTHS.indexOf(month.toLowerCase()) + 1;
}

function countOf(words: string): number {
  const number = NUMBERS.indexOf(words.toLowerCase());
  if (number >= 0) return number;
  return /^an?$/iu.test(words) ? 1 : Number(words);
}

function approximately(date: PartialDate | null): PartialDate | null {
  return date && `${date}~`;
}
