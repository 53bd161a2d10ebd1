import type { Alpha } from '../../model/agreement.ts';
import type { Span } from '../../model/span.ts';
import { alphaOf } from './alpha.ts';
import { gapsBetween, joinOverlapping } from './segments.ts';

/** A text of so many characters, and the spans that each observer marked in it. */
export interface Continuum {
  length: number;
  observers: ReadonlyArray<readonly Span[]>;
}

interface Observed {
  units: readonly Span[];
  gaps: readonly Span[];
}

/**
 * Krippendorff's alpha for unitizing, of one category: how far observers marked the same stretches of
 * a continuum, beyond chance. Several texts are laid end to end, and nothing reaches across an end.
 * Spans of one observer that overlap are one unit.
 *
 * After K. Krippendorff, “On the Reliability of Unitizing Continuous Data”, Sociological Methodology
 * 25 (1995), 47–76, and Content Analysis (2nd ed. 2004), section 11.5. Two units that overlap differ
 * by the squares of the distances of their ends; a unit in a gap of the other by the square of its
 * length; what they differ by at random follows from all their lengths.
 */
export function unitizingAlpha(texts: readonly Continuum[]): Alpha {
  const observers = texts[0]?.observers.length ?? 0;
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const observed = texts.map((text) =>
    text.observers.map((spans): Observed => {
      const units = joinOverlapping(spans);
      return { units, gaps: gapsBetween(units, text.length) };
    }),
  );
  const all = observed.flat();
  const units = all.flatMap((one) => one.units.map(({ start, end }) => end - start));
  const gaps = all.flatMap((one) => one.gaps.map(({ start, end }) => end - start));
  if (units.length === 0) return alphaOf(0, 0, 0);
  return alphaOf(
    units.length,
    (2 * observed.reduce((sum, text) => sum + differencesIn(text), 0)) /
      (observers * (observers - 1) * length ** 2),
    expectedDisagreement(units, gaps, length, observers),
  );
}

/** The differences of all pairs of observers of one text. */
function differencesIn(text: readonly Observed[]): number {
  let sum = 0;
  text.forEach((one, index) => {
    for (const other of text.slice(index + 1)) {
      sum += differences(one.units, other.units);
    }
  });
  return sum;
}

function differences(one: readonly Span[], other: readonly Span[]): number {
  let sum = 0;
  const metByOther = new Set<Span>();
  let from = 0;
  for (const unit of one) {
    while (from < other.length && other[from]!.end <= unit.start) from += 1;
    let met = false;
    for (let at = from; at < other.length && other[at]!.start < unit.end; at += 1) {
      const { start, end } = other[at]!;
      sum += (unit.start - start) ** 2 + (unit.end - end) ** 2;
      metByOther.add(other[at]!);
      met = true;
    }
    if (!met) sum += (unit.end - unit.start) ** 2;
  }
  for (const unit of other) if (!metByOther.has(unit)) sum += (unit.end - unit.start) ** 2;
  return sum;
}

/** What all ways to lay these units and gaps along the continuum differ by, on average. */
function expectedDisagreement(
  units: readonly number[],
  gaps: readonly number[],
  length: number,
  observers: number,
): number {
  const room = roomInGaps(gaps);
  let differing = 0;
  let same = 0;
  for (const unit of units) {
    // The first part is the sum of the squares of all distances at which two such units overlap.
    differing +=
      ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit) + unit ** 2 * room(unit);
    same += unit * (unit - 1);
  }
  const places = observers * length;
  return ((2 / length) * differing) / (places * (places - 1) - same);
}

/** In how many ways a unit of a length can lie wholly in one of the gaps. */
function roomInGaps(gaps: readonly number[]): (unit: number) => number {
  const ordered = gaps.toSorted((a, b) => b - a);
  const sums = [0];
  for (const gap of ordered) sums.push(sums.at(-1)! + gap);
  return (unit) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordered[middle]! >= unit) low = middle + 1;
      else high = middle;
    }
    return sums[low]! - low * (unit - 1);
  };
}
