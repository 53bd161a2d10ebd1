import type { Span } from './positions.ts';

/** What is wrong with a list of spans, and with which (index into the list as given). */
export type SpanProblem =
  | { kind: 'noSpans' }
  | { kind: 'notWhole'; index: number }
  | { kind: 'outOfRange'; index: number }
  | { kind: 'reversed'; index: number }
  | { kind: 'empty'; index: number }
  | { kind: 'overlap'; index: number; other: number };

/**
 * Checks the spans of a passage on a text of `length` UTF-16 units: at least one, whole numbers,
 * within the text, not empty, and none sharing a character with another. Order does not matter,
 * touching is allowed. Returns the first problem, or null.
 */
export function validateSpans(length: number, spans: readonly Span[]): SpanProblem | null {
  if (spans.length === 0) return { kind: 'noSpans' };
  for (const [index, { start, end }] of spans.entries()) {
    if (!Number.isInteger(start) || !Number.isInteger(end)) return { kind: 'notWhole', index };
    if (start < 0 || end < 0 || start > length || end > length)
      return { kind: 'outOfRange', index };
    if (start > end) return { kind: 'reversed', index };
    if (start === end) return { kind: 'empty', index };
  }
  return findOverlap(spans);
}

function findOverlap(spans: readonly Span[]): SpanProblem | null {
  const ordered = [...spans.entries()].sort(([, a], [, b]) => compareSpans(a, b));
  let previous: [number, Span] | undefined;
  for (const entry of ordered) {
    // Up to here none overlapped, so the span before is also the one that reaches farthest.
    if (previous && previous[1].end > entry[1].start) {
      const [other, index] = [previous[0], entry[0]].sort((a, b) => a - b) as [number, number];
      return { kind: 'overlap', index, other };
    }
    previous = entry;
  }
  return null;
}

/** Order of reading: by start, then by end. For `Array.sort`. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** A copy in order of reading: by start, then by end. */
export function sortSpans(spans: readonly Span[]): Span[] {
  return [...spans].sort(compareSpans);
}

/** The same characters in as few spans as possible: sorted, overlapping and touching ones joined. */
export function mergeTouching(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of sortSpans(spans)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Tells whether two lists hold the same spans in the same order. */
export function spansEqual(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end)
  );
}

/** Tells whether two half-open spans share a character; touching or empty spans do not. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** A value with the stretch of text that it belongs to. */
export interface IntervalItem<T> {
  span: Span;
  value: T;
}

/** Answers "what lies here" over many spans, which may overlap freely. Results are in reading order. */
export interface IntervalIndex<T> {
  /** Items whose span holds the UTF-16 offset (start ≤ offset < end). */
  at(offset: number): IntervalItem<T>[];
  /** Items that share a character with the span; for an empty span the same as `at`. */
  in(span: Span): IntervalItem<T>[];
}

/**
 * Indexes items by span: O(n log n) to make, O(log n + results) to ask. Items with an empty span
 * are never found. It is the augmented interval tree of the textbooks (CLRS 14.3), laid out in a
 * sorted array: the middle of each range is its root and knows the farthest end within the range.
 */
export function createIntervalIndex<T>(items: readonly IntervalItem<T>[]): IntervalIndex<T> {
  const sorted = [...items].sort((a, b) => compareSpans(a.span, b.span));
  const farthestEnds = new Float64Array(sorted.length);
  measureEnds(sorted, farthestEnds, 0, sorted.length);

  function collect(from: number, to: number, wanted: Span, found: IntervalItem<T>[]): void {
    if (from >= to) return;
    const middle = (from + to) >> 1;
    const root = sorted[middle];
    if (!root || (farthestEnds[middle] ?? 0) <= wanted.start) return;
    collect(from, middle, wanted, found);
    if (overlaps(root.span, wanted)) found.push(root);
    if (root.span.start < wanted.end) collect(middle + 1, to, wanted, found);
  }

  function within(wanted: Span): IntervalItem<T>[] {
    const found: IntervalItem<T>[] = [];
    collect(0, sorted.length, wanted, found);
    return found;
  }

  const at = (offset: number) => within({ start: offset, end: offset + 1 });
  return { at, in: (span) => (span.start === span.end ? at(span.start) : within(span)) };
}

function measureEnds<T>(
  sorted: readonly IntervalItem<T>[],
  ends: Float64Array,
  from: number,
  to: number,
): number {
  if (from >= to) return 0;
  const middle = (from + to) >> 1;
  const farthest = Math.max(
    sorted[middle]?.span.end ?? 0,
    measureEnds(sorted, ends, from, middle),
    measureEnds(sorted, ends, middle + 1, to),
  );
  ends[middle] = farthest;
  return farthest;
}
