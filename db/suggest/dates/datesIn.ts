import type { PartialDate } from '../../model/partialDate.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../text/spans.ts';
import { findOtherDays, joinSameDay } from './besides.ts';
import type { DateWords } from './dateWords.ts';
import { findNamedDates } from './namedDates.ts';
import { findPhrases } from './phrases.ts';
import { referenceFrom } from './reference.ts';

/**
 * The words of a sentence that say when, in order, as they would be meant in a text of the day
 * `published`, each date as exact as its words: “last month” is a month, “late May” about one. Where
 * that day is not known, only dates with their year are reckoned. Reads English.
 */
export function datesIn(text: string, sentence: Span, published: PartialDate | null): DateWords[] {
  const words = text.slice(sentence.start, sentence.end);
  const reference = referenceFrom(published);
  const phrases = withoutOverlaps(findPhrases(words, reference), []);
  const named = withoutOverlaps(findNamedDates(words, reference), phrases);
  const found = inOrder([...phrases, ...named]);
  const others = findOtherDays(words, found, reference);
  const all = inOrder([...withoutOverlaps(found, others), ...others]);
  return joinSameDay(words, all, reference.day).map(({ start, end, date }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    date,
  }));
}

/** Those that share no word with `taken`, nor with a longer one among themselves. */
function withoutOverlaps(found: readonly DateWords[], taken: readonly DateWords[]): DateWords[] {
  return found
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .reduce<DateWords[]>(
      (kept, one) =>
        [...taken, ...kept].some((other) => overlaps(one, other)) ? kept : [...kept, one],
      [],
    );
}

function inOrder(found: readonly DateWords[]): DateWords[] {
  return found.toSorted((a, b) => a.start - b.start);
}
