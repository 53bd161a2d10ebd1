import type { Span } from '../../model/span.ts';

/** Spans in their order, those that overlap made one. Spans that only touch stay apart. */
export function joinOverlapping(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** What lies between spans that are in order and do not overlap, from 0 to `length`. */
export function gapsBetween(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let start = 0;
  for (const span of spans) {
    if (start < span.start) gaps.push({ start, end: span.start });
    start = span.end;
  }
  if (start < length) gaps.push({ start, end: length });
  return gaps;
}

/** How many characters two lists of spans, each without overlaps and in order, have in common. */
export function inCommon(one: readonly Span[], other: readonly Span[]): number {
  let common = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const [left, right] = [one[a]!, other[b]!];
    common += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
    if (left.end <= right.end) a += 1;
    else b += 1;
  }
  return common;
}

/** How many characters spans without overlaps hold. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
