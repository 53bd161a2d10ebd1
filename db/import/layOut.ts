import type { Block } from '../model/span.ts';
import { MAX_BLOCK_LENGTH, numberBlocks } from '../text/blocks.ts';
import { splitLongSpan } from '../text/longParagraphs.ts';

/** A block before it has its place: its words, without white space at their ends. */
export interface RenderedBlock extends Omit<Block, 'start' | 'end' | 'number'> {
  text: string;
}

/** Sets blocks one below the other, a blank line between: the text, and where in it each is. */
export function layOut(rendered: readonly RenderedBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, ...block } of rendered) {
    blocks.push({ ...block, start, end: start + text.length, number: null });
    start += text.length + 2;
  }
  const text = rendered.map((block) => block.text).join('\n\n');
  const short = blocks.flatMap((block) =>
    splitLongSpan(text, block, MAX_BLOCK_LENGTH).map((span) => ({ ...block, ...span })),
  );
  return { text, blocks: numberBlocks(short) };
}
