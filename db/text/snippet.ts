import { clusterEnd, clusterStart } from './graphemes.ts';
import { assertSpan } from './positions.ts';
import type { Span } from './positions.ts';
import { isWhiteSpace, trimBounds } from './whitespace.ts';

/** Words of a text for a list of results: what matched, and a little of what stands around it. */
export interface Snippet {
  before: string;
  match: string;
  after: string;
}

const ELLIPSIS = '…';

/**
 * The words of a span with up to `radius` UTF-16 units on either side, cut at white space (where
 * there is none, between characters) and marked "…" where cut. A run of white space, so also a
 * line end, is shown as one space. The match itself is never shortened.
 * @throws RangeError when the span is not within the text.
 */
export function snippetAround(
  text: string,
  span: Span,
  { radius = 60 }: { radius?: number } = {},
): Snippet {
  assertSpan(text, span);
  return {
    before: before(text, span.start, radius),
    match: oneLine(text.slice(span.start, span.end)),
    after: after(text, span.end, radius),
  };
}

function before(text: string, end: number, radius: number): string {
  const farthest = Math.max(0, end - radius);
  if (isBlank(text, 0, farthest)) return oneLine(text.slice(farthest, end)).trimStart();
  const cut = firstWord(text, farthest, end);
  return ELLIPSIS + oneLine(text.slice(cut, end));
}

function after(text: string, start: number, radius: number): string {
  const farthest = Math.min(text.length, start + radius);
  if (isBlank(text, farthest, text.length)) return oneLine(text.slice(start, farthest)).trimEnd();
  const cut = lastWord(text, start, farthest);
  return oneLine(text.slice(start, cut)) + ELLIPSIS;
}

/** Where the first whole word from `from` on begins; at a character where no white space comes. */
function firstWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isWhiteSpace(text.charCodeAt(at - 1))) at++;
  while (at < end && isWhiteSpace(text.charCodeAt(at))) at++;
  return at < end ? at : Math.min(clusterEnd(text, from), end);
}

/** Where the last whole word up to `to` ends; at a character where no white space comes. */
function lastWord(text: string, start: number, to: number): number {
  let at = to;
  while (at > start && !isWhiteSpace(text.charCodeAt(at))) at--;
  while (at > start && isWhiteSpace(text.charCodeAt(at - 1))) at--;
  return at > start ? at : Math.max(clusterStart(text, to), start);
}

function isBlank(text: string, start: number, end: number): boolean {
  const rest = trimBounds(text, { start, end });
  return rest.start === rest.end;
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/gu, ' ');
}
