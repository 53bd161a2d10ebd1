import type { Alpha } from '../../model/agreement.ts';
import { alphaOf } from './alpha.ts';

/**
 * Krippendorff's alpha for nominal values, of any number of coders, with or without missing values
 * (null): the values of a unit stand in one row. Units with fewer than two values cannot be compared
 * and are left out. After K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011),
 * University of Pennsylvania, sections A to C.
 */
export function nominalAlpha(units: ReadonlyArray<ReadonlyArray<string | null>>): Alpha {
  const totals = new Map<string, number>();
  let pairable = 0;
  let all = 0;
  let matching = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== null);
    if (values.length < 2) continue;
    pairable += 1;
    all += values.length;
    const counts = new Map<string, number>();
    for (const value of values) {
      add(counts, value);
      add(totals, value);
    }
    for (const count of counts.values()) matching += (count * (count - 1)) / (values.length - 1);
  }
  if (pairable === 0) return alphaOf(0, 0, 0);
  let alike = 0;
  for (const total of totals.values()) alike += total * (total - 1);
  return alphaOf(pairable, 1 - matching / all, 1 - alike / (all * (all - 1)));
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
