import { endsInAbbreviation } from './abbreviations.ts';
import type { Span } from './positions.ts';
import { trimBounds } from './whitespace.ts';

/** The part of a text to look at, as a rule one block, so that long texts cost no more. */
export interface SegmentRange extends Span {
  /** Line ends within carry meaning: there a line end also ends a sentence. */
  keepLines?: boolean;
}

// Fixed, so that a notebook is segmented alike on every machine whatever its language.
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The sentences of a block, in order, without white space at their ends (UAX #29, mended where it
 * takes an abbreviation for an end, or cuts between a quotation and its "he said"). Offsets are
 * UTF-16 in the whole text. No sentence where there is only white space.
 */
export function sentencesIn(text: string, block: SegmentRange): Span[] {
  const slice = text.slice(block.start, block.end);
  // UAX #29 ends a sentence at every line end, but in wrapped prose these are only spaces.
  const flowing = block.keepLines ? slice : slice.replace(/[\n\v\f\r\u0085\u2028\u2029]/g, ' ');
  const found: Span[] = [];
  for (const { index, segment } of sentences.segment(flowing)) {
    const bounds = { start: block.start + index, end: block.start + index + segment.length };
    const span = trimBounds(text, bounds);
    if (span.start === span.end) continue;
    const last = found.at(-1);
    if (last && goesOn(text, last, span)) last.end = span.end;
    else found.push(span);
  }
  return found;
}

/**
 * The sentence that holds a UTF-16 offset, else the nearest one in the block (the earlier of two
 * equally near). The block itself where it has no sentence.
 */
export function sentenceAt(text: string, offset: number, block: SegmentRange): Span {
  const distance = ({ start, end }: Span) => Math.max(start - offset, offset - end + 1, 0);
  const [first, ...others] = sentencesIn(text, block);
  if (!first) return { start: block.start, end: block.end };
  return others.reduce((best, span) => (distance(span) < distance(best) ? span : best), first);
}

/**
 * The word (UAX #29) that holds a UTF-16 offset, or that ends there; the empty span at the offset
 * where it is among white space or punctuation. An offset outside the block counts as its edge.
 */
export function wordAt(text: string, offset: number, block: Span): Span {
  const at = Math.min(Math.max(offset, block.start), block.end);
  const segments = words.segment(text.slice(block.start, block.end));
  for (const place of [at, at - 1]) {
    const found = segments.containing(place - block.start);
    if (found?.isWordLike) {
      const start = block.start + found.index;
      return { start, end: start + found.segment.length };
    }
  }
  return { start: at, end: at };
}

/**
 * Where a selection goes when it grows by a word: forwards (1) the end of the next word, backwards
 * (-1) the start of the previous one; the edge of the block when there is no further word.
 */
export function nextWordBoundary(
  text: string,
  offset: number,
  direction: 1 | -1,
  block: Span,
): number {
  const length = block.end - block.start;
  const segments = words.segment(text.slice(block.start, block.end));
  let at = Math.min(Math.max(offset - block.start, 0), length);
  while (direction === 1 ? at < length : at > 0) {
    const found = segments.containing(direction === 1 ? at : at - 1);
    if (!found) break;
    at = direction === 1 ? found.index + found.segment.length : found.index;
    if (found.isWordLike) break;
  }
  return block.start + at;
}

/** Whether the segment after a cut belongs to the sentence before it. */
function goesOn(text: string, sentence: Span, next: Span): boolean {
  const following = text.slice(next.start, next.end);
  // "“Really?” she asked." is one sentence, as is a line of verse that goes on in the next.
  if (/^["'“‘«([]*\p{Ll}/u.test(following)) return true;
  return endsInAbbreviation(text.slice(sentence.start, sentence.end), following);
}
