import type { PartialDate } from '../../model/partialDate.ts';
import type { DateWords } from './dateWords.ts';
import { addDays, type Reference } from './reference.ts';

/** “Earlier in the day” is the day of publication, unless a date follows on it. */
const SAME_DAY =
  /\b(?:earlier|later)(?: on)? (?:in the (?:day|morning|afternoon|evening)|today|this (?:morning|afternoon|evening))\b/giu;

/** Reckoned from another day that the words before name. */
const OTHER_DAY =
  /\b(?:the (?<before>previous day|day before(?! \w))|(?<count>two|three|four|five|six) days (?<way>earlier|later|before(?! \w))|the (?<same>same day))\b/giu;

const COUNTS = ['two', 'three', 'four', 'five', 'six'];

/**
 * Makes “earlier in the day on May 30” one: its date is the one that is named. `found` are the other
 * dates of the sentence.
 */
export function joinSameDay(
  words: string,
  found: readonly DateWords[],
  day: PartialDate | null,
): DateWords[] {
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

/**
 * “The previous day”, “two days later”: reckoned from the day that the sentence names before them.
 * Without one, the previous day is about that before publication, and the others cannot be told.
 */
export function findOtherDays(
  words: string,
  found: readonly DateWords[],
  reference: Reference,
): DateWords[] {
  return [...words.matchAll(OTHER_DAY)].map(({ index, 0: match, groups = {} }) => {
    const named = found.findLast(({ end, date }) => end <= index && isDay(date))?.date;
    const days = daysOf(groups);
    const place = { start: index, end: index + match.length };
    if (named) return { ...place, date: addDays(named.slice(0, 10), days) };
    const guessed = groups['before'] !== undefined && reference.day !== null;
    return { ...place, date: guessed ? `${addDays(reference.day!, days)}~` : null };
  });
}

function daysOf({ before, count, way }: Record<string, string | undefined>): number {
  if (before !== undefined) return -1;
  if (count === undefined) return 0;
  const days = COUNTS.indexOf(count.toLowerCase()) + 2;
  return way?.toLowerCase() === 'later' ? days : -days;
}

function isDay(date: PartialDate | null): boolean {
  return date !== null && /^\d{4}-\d{2}-\d{2}/u.test(date);
}
