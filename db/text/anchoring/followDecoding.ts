import type { Span } from '../../model/span.ts';
import type { Anchor, Anchored } from './anchors.ts';
import { reanchor } from './reanchor.ts';

/**
 * Where passages stand after the same bytes were decoded in another encoding. Nearly all encodings
 * have the characters of ASCII in common, so these stand in both texts in the same order, and hold
 * what lies between them in its place, whatever letters it is now. Where they do not (UTF-16, or a
 * text that was corrected by hand), as `reanchor` says. Offsets are UTF-16, half-open. Linear.
 */
export function followDecoding(
  oldText: string,
  newText: string,
  anchors: readonly Anchor[],
): Anchored[] {
  const [before, after] = [readPlaces(oldText), readPlaces(newText)];
  if (before.ascii !== after.ascii) return reanchor(oldText, newText, anchors);
  return anchors.map(({ id, spans }) => ({
    id,
    outcome: 'placed',
    score: 1,
    spans: spans.map((span) => mapSpan(span, before, after)),
  }));
}

/** The places of the characters of ASCII in a text. */
interface Places {
  offsets: Uint32Array;
  /** Of the whole text. */
  length: number;
  /** These characters alone. */
  ascii: string;
}

function readPlaces(text: string): Places {
  const offsets = Uint32Array.from(text.matchAll(/[\0-\x7f]/gu), ({ index }) => index);
  const ascii = text.replace(/[^\0-\x7f]+/gu, '');
  return { offsets, length: text.length, ascii };
}

function mapSpan({ start, end }: Span, before: Places, after: Places): Span {
  return { start: mapOffset(start, before, after), end: mapOffset(end, before, after) };
}

/**
 * An offset between two characters of ASCII lies as far between the same two as before: exactly so
 * where each letter takes as many bytes as the others of its run.
 */
function mapOffset(offset: number, before: Places, after: Places): number {
  const index = firstFrom(before.offsets, offset);
  const [from, to] = [runBefore(before, index), runBefore(after, index)];
  const share = from.length === 0 ? 0 : (offset - from.start) / from.length;
  return to.start + Math.round(share * to.length);
}

/** What lies between the character of ASCII with this index and the one before it. */
function runBefore({ offsets, length }: Places, index: number): { start: number; length: number } {
  const start = index === 0 ? 0 : offsets[index - 1]! + 1;
  return { start, length: (offsets[index] ?? length) - start };
}

/** The index of the first offset that is not before this one. */
function firstFrom(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
