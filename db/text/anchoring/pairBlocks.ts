import type { Block } from '../../model/span.ts';
import { alignField } from './alignField.ts';
import { alignTexts } from './alignTexts.ts';
import { tokenStartingFrom, type Tokens } from './tokens.ts';

/** A text with its paragraphs, in order and apart. */
export interface TextWithBlocks {
  text: string;
  blocks: readonly Block[];
}

/** Indexes of a left and a right block that belong beside each other. */
export type BlockPair = readonly [left: number, right: number];

/** Blocks with a smaller share of the larger one's words in common are two, not one that changed. */
const LEAST_SHARE = 0.3;

/**
 * The blocks that belong beside each other, in the order of both texts: those that share more of
 * what stayed in its place with each other than with any other, and between them those that are
 * equal, which finds the short ones.
 */
export function pairBlocks(left: TextWithBlocks, right: TextWithBlocks): BlockPair[] {
  const pairs: BlockPair[] = [];
  let leftStart = 0;
  let rightStart = 0;
  const ids = new Map<string, number>();
  const leftRow = rowOf(left, ids);
  const rightRow = rowOf(right, ids);
  const addBetween = (oldEnd: number, newEnd: number) => {
    const field = { oldStart: leftStart, oldEnd, newStart: rightStart, newEnd };
    alignField(leftRow, rightRow, field).forEach((image, index) => {
      if (image >= 0) pairs.push([field.oldStart + index, image]);
    });
  };
  for (const [leftAt, rightAt] of pairByWords(left, right)) {
    if (leftAt < leftStart || rightAt < rightStart) continue;
    addBetween(leftAt, rightAt);
    pairs.push([leftAt, rightAt]);
    leftStart = leftAt + 1;
    rightStart = rightAt + 1;
  }
  addBetween(left.blocks.length, right.blocks.length);
  return pairs;
}

/** Numbers blocks; equal ones alike. */
function rowOf({ text, blocks }: TextWithBlocks, ids: Map<string, number>): Int32Array {
  return Int32Array.from(blocks, ({ start, end }) => {
    const words = text.slice(start, end);
    const id = ids.get(words) ?? ids.size;
    ids.set(words, id);
    return id;
  });
}

function pairByWords(left: TextWithBlocks, right: TextWithBlocks): BlockPair[] {
  const alignment = alignTexts(left.text, right.text);
  const leftOf = blockOfTokens(alignment.old, left);
  const rightOf = blockOfTokens(alignment.new, right);
  const shared = new Map<number, Map<number, number>>();
  for (const { oldStart, newStart, length } of alignment.stayed) {
    for (let at = 0; at < length; at++) {
      const [leftAt, rightAt] = [leftOf[oldStart + at]!, rightOf[newStart + at]!];
      if (leftAt < 0 || rightAt < 0) continue;
      const counts = shared.get(leftAt) ?? new Map<number, number>();
      counts.set(rightAt, (counts.get(rightAt) ?? 0) + 1);
      shared.set(leftAt, counts);
    }
  }
  const bestLeft = new Map<number, [leftAt: number, count: number]>();
  for (const [leftAt, counts] of shared) {
    const [rightAt, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (count > (bestLeft.get(rightAt)?.[1] ?? 0)) bestLeft.set(rightAt, [leftAt, count]);
  }
  const leftSizes = countTokens(leftOf, left.blocks.length);
  const rightSizes = countTokens(rightOf, right.blocks.length);
  return [...bestLeft]
    .filter(
      ([rightAt, [leftAt, count]]) =>
        count >= LEAST_SHARE * Math.max(leftSizes[leftAt]!, rightSizes[rightAt]!),
    )
    .map(([rightAt, [leftAt]]): BlockPair => [leftAt, rightAt])
    .sort(([a], [b]) => a - b);
}

/** For each token the index of its block; -1 outside of all. */
function blockOfTokens(tokens: Tokens, { blocks }: TextWithBlocks): Int32Array {
  const owners = new Int32Array(tokens.ids.length).fill(-1);
  blocks.forEach(({ start, end }, index) => {
    owners.fill(index, tokenStartingFrom(tokens, start), tokenStartingFrom(tokens, end));
  });
  return owners;
}

function countTokens(owners: Int32Array, blocks: number): Int32Array {
  const counts = new Int32Array(blocks);
  for (const owner of owners) if (owner >= 0) counts[owner]! += 1;
  return counts;
}
