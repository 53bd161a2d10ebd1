import type { Block } from '../model/span.ts';
import { splitLongSpan } from './longParagraphs.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Span } from './positions.ts';
import { overlaps } from './spans.ts';

/** Longest block in UTF-16 units: beyond it, layout of one paragraph makes the reader slow. */
export const MAX_BLOCK_LENGTH = 20_000;

/**
 * The blocks of a plain text: in order, apart from each other, without white space at their ends,
 * and with all the rest of the text in them. Hard-wrapped prose, one paragraph a line, and short
 * lines that must stay (verse, addresses) are told apart. Blocks are numbered, none is longer
 * than MAX_BLOCK_LENGTH.
 */
export function splitPlainText(text: string): Block[] {
  return numberBlocks(
    readParagraphs(text).flatMap(({ start, end, keepLines }) =>
      splitLongSpan(text, { start, end }, MAX_BLOCK_LENGTH).map((part): Block => ({
        kind: 'paragraph',
        ...part,
        number: null,
        ...(keepLines ? { keepLines } : {}),
      })),
    ),
  );
}

/** The same blocks with the numbers for citation: headings null, the others 1, 2, 3 … */
export function numberBlocks(blocks: readonly Block[]): Block[] {
  let count = 0;
  return blocks.map((block) => ({ ...block, number: block.kind === 'heading' ? null : ++count }));
}

/**
 * Index of the block that holds the UTF-16 offset, else of the nearest (the earlier of two equally
 * near). -1 when there are no blocks. Blocks are in order and apart. O(log n).
 */
export function blockAt(blocks: readonly Block[], offset: number): number {
  const index = firstEndingAfter(blocks, offset);
  const previous = blocks[index - 1];
  const next = blocks[index];
  if (!next) return index - 1;
  if (!previous || next.start <= offset) return index;
  // A caret right after a block touches it, so its distance counts from `end`.
  return offset - previous.end <= next.start - offset ? index - 1 : index;
}

/**
 * The blocks that share a character with the span, in order; for an empty span the one that holds
 * or touches it, if any. Blocks are in order and apart. O(log n + result).
 */
export function blocksOf(blocks: readonly Block[], span: Span): Block[] {
  if (span.start === span.end) {
    const block = blocks[blockAt(blocks, span.start)];
    return block && block.start <= span.start && span.start <= block.end ? [block] : [];
  }
  const touched: Block[] = [];
  for (let index = firstEndingAfter(blocks, span.start); index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || !overlaps(block, span)) break;
    touched.push(block);
  }
  return touched;
}

/** Index of the first block that ends after the offset; the number of blocks when none does. */
function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
