import type { QuotedSpan, Span } from '../../model/span.ts';
import { clusterEnd, clusterStart } from '../graphemes.ts';
import type { Alignment } from './alignTexts.ts';
import type { Spot } from './spots.ts';

/**
 * The span of the new text for a spot, in UTF-16 units. An edge of the old span within a word is
 * as far from the end of that word as it was, where the new one is long enough. Null when nothing
 * is left of it.
 */
export function spanOf(alignment: Alignment, spot: Spot, quoted: QuotedSpan): Span | null {
  const { old, new: fresh } = alignment;
  const into = quoted.start - old.starts[spot.oldStart]!;
  const short = quoted.end - old.ends[spot.oldEnd - 1]!;
  const same = fresh.starts[spot.newStart]! + into;
  // White space at the ends of a span, as other programs leave it, stays when it is there.
  if (fresh.text.startsWith(quoted.exact, same)) {
    return { start: same, end: same + quoted.exact.length };
  }
  const start = fresh.starts[spot.newStart]! + Math.max(0, into);
  const end = fresh.ends[spot.newEnd - 1]! + Math.min(0, short);
  if (start >= end) return null;
  return { start: clusterStart(fresh.text, start), end: clusterEnd(fresh.text, end) };
}
