import { clusterEnd, clusterStart } from './graphemes.ts';
import type { Span } from './positions.ts';
import { isWhiteSpace, trimBounds } from './whitespace.ts';

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s|[。！？]["”’」』）]*|\n/gu;

/**
 * Cuts a span of more than `limit` UTF-16 units into parts of at most `limit`, each without white
 * space at its ends: after a sentence if one ends in the last quarter, else between words, else
 * between characters (grapheme clusters; one longer than the limit stays whole). All white space
 * at the cuts is left out, nothing else. Linear in the span. The limit is at least 1.
 */
export function splitLongSpan(text: string, span: Span, limit: number): Span[] {
  const parts: Span[] = [];
  let rest = trimBounds(text, span);
  while (rest.end - rest.start > limit) {
    const cut = cutBefore(text, rest, limit);
    parts.push(trimBounds(text, { start: rest.start, end: cut }));
    rest = trimBounds(text, { start: cut, end: rest.end });
  }
  if (rest.end > rest.start) parts.push(rest);
  return parts;
}

/** Where to cut: more than 0 and, but for a huge cluster, at most `limit` units from the start. */
function cutBefore(text: string, { start, end }: Span, limit: number): number {
  const farthest = start + limit;
  const lastQuarter = farthest - Math.floor(limit / 4);
  const sentence = [...text.slice(lastQuarter, farthest).matchAll(SENTENCE_END)].at(-1);
  if (sentence) return lastQuarter + sentence.index + sentence[0].length;
  for (let at = farthest; at > start; at--) {
    if (isWhiteSpace(text.charCodeAt(at))) return at;
  }
  const character = clusterStart(text, farthest);
  return character > start ? character : Math.min(clusterEnd(text, farthest), end);
}
