import type { QuotedSpan, Span } from '../../model/span.ts';
import { clusterEnd, clusterStart } from '../graphemes.ts';
import type { Alignment } from './alignTexts.ts';
import type { Spot } from './spot.ts';

/**
 * The span of the new text for a spot, in UTF-16 units. An edge of the old span within a word is
 * as far from the end of that word as it was, where the new one is long enough. Null when nothing
 * is left of it.
 */
export function spanOf(alignment: Alignment, spot: Spot, quoted: QuotedSpan): Span | null {
  const { old, new: fresh } = alignment;
  const into = quoted.start - old.starts[spot.oldStart]!;
  const short = quoted.end - old.ends[spot.oldEnd - 1]!;
  const outer = {
    start: fresh.starts[spot.newStart]! + into,
    end: fresh.ends[spot.newEnd - 1]! + short,
  };
  // White space at the ends of a span, as other programs leave it, stays when it is there.
  if (fresh.text.slice(outer.start, outer.end) === quoted.exact) return outer;
  const start = Math.max(fresh.starts[spot.newStart]!, outer.start);
  const end = short < 0 ? endWithin(alignment, spot, quoted.end) : fresh.ends[spot.newEnd - 1]!;
  if (start >= end) return null;
  return { start: clusterStart(fresh.text, start), end: clusterEnd(fresh.text, end) };
}

/** The end in the last word: after the same letters as before, else before as many as before. */
function endWithin({ old, new: fresh }: Alignment, spot: Spot, oldEnd: number): number {
  const oldStart = old.starts[spot.oldEnd - 1]!;
  const newStart = fresh.starts[spot.newEnd - 1]!;
  const letters = old.text.slice(oldStart, oldEnd);
  if (fresh.text.startsWith(letters, newStart)) return newStart + letters.length;
  return fresh.ends[spot.newEnd - 1]! + oldEnd - old.ends[spot.oldEnd - 1]!;
}
