import type { Block } from '../model/span.ts';
import type { Edit } from './anchoring/anchors.ts';
import { MAX_BLOCK_LENGTH, numberBlocks, splitPlainText } from './blocks.ts';
import { splitLongSpan } from './longParagraphs.ts';
import { trimBounds } from './whitespace.ts';

/**
 * The blocks of a text after `edits`, which are in order and apart: each keeps what it is and the
 * characters that it had, with those put in within it or at its edges. A blank line put into one
 * makes two of it; one that loses all its words is gone; words that stand in none become paragraphs.
 */
export function correctBlocks(
  blocks: readonly Block[],
  edits: readonly Edit[],
  newText: string,
): Block[] {
  const moved = blocks.flatMap((block) =>
    partsOf(
      block,
      newText,
      shifted(edits, block.start, 'before'),
      shifted(edits, block.end, 'after'),
    ),
  );
  const short = joinTouching(moved, newText).flatMap((block) =>
    splitLongSpan(newText, block, MAX_BLOCK_LENGTH).map((span) => ({ ...block, ...span })),
  );
  return numberBlocks(fillGaps(short, newText));
}

/** Where an offset is after the edits; what is put in right there comes before or after it. */
function shifted(edits: readonly Edit[], offset: number, side: 'before' | 'after'): number {
  let grown = 0;
  for (const { start, end, text } of edits) {
    if (start > offset || (start === offset && side === 'before')) break;
    if (end <= offset) grown += text.length - (end - start);
    // Inside what is replaced: the edge of what took its place.
    else return start + grown + (side === 'after' ? text.length : 0);
  }
  return offset + grown;
}

/** A block without white space at its ends, cut at blank lines unless it is code. */
function partsOf(block: Block, text: string, start: number, end: number): Block[] {
  if (start >= end) return [];
  const breaks = block.kind === 'code' ? [] : [...text.slice(start, end).matchAll(/\n\s*\n/gu)];
  const starts = [start, ...breaks.map(({ index, 0: gap }) => start + index + gap.length)];
  const ends = [...breaks.map(({ index }) => start + index), end];
  return starts
    .map((from, index) => ({ ...block, ...trimBounds(text, { start: from, end: ends[index]! }) }))
    .filter((part) => part.start < part.end);
}

/** Two blocks of a kind that no line end parts any longer are one. */
function joinTouching(blocks: readonly Block[], text: string): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, block.start);
    if (last && block.start <= last.end) last.end = Math.max(last.end, block.end);
    else if (last && last.kind === block.kind && !between!.includes('\n')) last.end = block.end;
    else joined.push({ ...block });
  }
  return joined;
}

/** Words between blocks become paragraphs of their own. */
function fillGaps(blocks: readonly Block[], text: string): Block[] {
  const filled: Block[] = [];
  let from = 0;
  for (const next of [...blocks, null]) {
    const to = next?.start ?? text.length;
    for (const block of splitPlainText(text.slice(from, to))) {
      filled.push({ ...block, start: block.start + from, end: block.end + from });
    }
    if (next) filled.push(next);
    from = next?.end ?? to;
  }
  return filled;
}
