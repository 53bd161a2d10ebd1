import type { ActorOverview } from '../../db/model/actorOverview.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';

/** The sorts of passages that are drawn over time, in the order of their lanes. */
export const SORTS = ['by', 'to', 'about'] as const;
export type Sort = (typeof SORTS)[number];

/** A month, or a year where months would be too many. */
export interface Bin {
  /** As a date of its precision: 2031-03, or 2031. */
  date: string;
  counts: Record<Sort, number>;
  /** What lets its passages through. */
  where: PassageQuery;
}

/** Of more months than these, years are drawn. */
const MONTHS_AT_MOST = 240;

/** Months in a row, those without passages between them included; years where they are too many. */
export function binsOf(months: ActorOverview['months']): Bin[] {
  const first = months[0];
  if (!first) return [];
  const start = numberOf(first.month);
  const length = numberOf(months.at(-1)!.month) - start + 1;
  if (length > MONTHS_AT_MOST) return yearsOf(months);
  const known = new Map(months.map((one) => [numberOf(one.month), one]));
  return Array.from({ length }, (_, index) => {
    const month = monthOf(start + index);
    const { by = 0, to = 0, about = 0 } = known.get(start + index) ?? {};
    return { date: month, counts: { by, to, about }, where: { month } };
  });
}

/** The most of any sort in any bin; 1 where there is nothing. */
export function mostOf(bins: readonly Bin[]): number {
  return Math.max(1, ...bins.flatMap(({ counts }) => SORTS.map((sort) => counts[sort])));
}

/** Bins at which the axis is labelled, at most `most`, as evenly as their number allows. */
export function labelledBins(bins: readonly Bin[], most: number): number[] {
  const step = Math.max(1, Math.ceil(bins.length / most));
  return bins.map((_, index) => index).filter((index) => index % step === 0);
}

function yearsOf(months: ActorOverview['months']): Bin[] {
  const first = Number(months[0]!.month.slice(0, 4));
  const last = Number(months.at(-1)!.month.slice(0, 4));
  const years = Array.from(
    { length: last - first + 1 },
    (_, index): Bin & { months: string[] } => ({
      date: String(first + index).padStart(4, '0'),
      counts: { by: 0, to: 0, about: 0 },
      months: [],
      where: { any: [] },
    }),
  );
  for (const { month, ...counts } of months) {
    const year = years[Number(month.slice(0, 4)) - first]!;
    year.months.push(month);
    for (const sort of SORTS) year.counts[sort] += counts[sort];
  }
  return years.map(({ months: inYear, ...year }) => ({
    ...year,
    where: { any: inYear.map((month) => ({ month })) },
  }));
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
