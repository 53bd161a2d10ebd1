import type { Span } from './positions.ts';
import { isInsidePair } from './surrogates.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How far to look to each side at first. Nearly every cluster is far shorter. */
const FIRST_REACH = 64;

/**
 * The grapheme cluster (what a reader takes for one character; UAX #29) that holds the UTF-16
 * offset, or the empty span at the offset where that is an edge between two clusters. Only the
 * neighbourhood is segmented, however long the text.
 */
export function clusterAround(text: string, offset: number): Span {
  if (offset <= 0 || offset >= text.length || isPlainEdge(text, offset)) {
    return { start: offset, end: offset };
  }
  for (let reach = FIRST_REACH; ; reach *= 2) {
    const from = safeStart(text, offset, reach);
    const to = Math.min(text.length, offset + reach);
    const found = segmenter.segment(text.slice(from, to)).containing(offset - from);
    if (!found) return { start: offset, end: offset };
    const start = from + found.index;
    const end = start + found.segment.length;
    if (start === offset) return { start: offset, end: offset };
    // A cluster that fills the window up to its side may go on beyond it.
    const cutAtStart = start === from && from > 0 && !isPlainEdge(text, from);
    const cutAtEnd = end === to && to < text.length;
    if (!cutAtStart && !cutAtEnd) return { start, end };
  }
}

/** The nearest edge between clusters at or before the offset. */
export function clusterStart(text: string, offset: number): number {
  return clusterAround(text, offset).start;
}

/** The nearest edge between clusters at or after the offset. */
export function clusterEnd(text: string, offset: number): number {
  return clusterAround(text, offset).end;
}

/** Below U+0300 nothing combines but CR and LF, so this edge needs no segmenter. */
function isPlainEdge(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before < 0x300 && after < 0x300 && !(before === 0x0d && after === 0x0a);
}

/** Where segmenting may begin: at a certain edge if one is near, else `reach` units back. */
function safeStart(text: string, offset: number, reach: number): number {
  const farthest = Math.max(0, offset - reach);
  for (let at = offset - 1; at > farthest; at--) {
    if (isPlainEdge(text, at)) return at;
  }
  let start = isInsidePair(text, farthest) ? farthest - 1 : farthest;
  // Flags are pairs counted from the start of their row, so a row is never entered midway.
  while (isRegionalIndicator(text, start - 2)) start -= 2;
  return start;
}

function isRegionalIndicator(text: string, offset: number): boolean {
  const code = text.codePointAt(offset) ?? 0;
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
