import type { Block } from '../../model/span.ts';
import { alignField } from './alignField.ts';
import { alignTexts, type Alignment } from './alignTexts.ts';
import { pairLike } from './pairLike.ts';
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
 * what stayed in its place with each other than with any other; between them those that are equal,
 * which finds the short ones; and between these the few that are most alike.
 */
export function pairBlocks(left: TextWithBlocks, right: TextWithBlocks): BlockPair[] {
  const alignment = alignTexts(left.text, right.text);
  const byWords = pairByWords(alignment, left, right);
  const equal = pairBetween(byWords, left, right, pairEqual(left, right));
  const rowsOf = (tokens: Tokens, { blocks }: TextWithBlocks) =>
    blocks.map(({ start, end }) =>
      tokens.ids.subarray(tokenStartingFrom(tokens, start), tokenStartingFrom(tokens, end)),
    );
  const leftRows = rowsOf(alignment.old, left);
  const rightRows = rowsOf(alignment.new, right);
  return pairBetween(equal, left, right, (from, to) =>
    pairLike(leftRows.slice(from[0], to[0]), rightRows.slice(from[1], to[1]), LEAST_SHARE),
  );
}

/** Pairs among the blocks from one place up to another, counted from the first. */
type Pairing = (from: BlockPair, to: BlockPair) => readonly BlockPair[];

/** The pairs, and those that `pairing` finds before, between and after them. */
function pairBetween(
  pairs: readonly BlockPair[],
  left: TextWithBlocks,
  right: TextWithBlocks,
  pairing: Pairing,
): BlockPair[] {
  const all: BlockPair[] = [];
  let from: BlockPair = [0, 0];
  const end: BlockPair = [left.blocks.length, right.blocks.length];
  for (const to of [...pairs, end]) {
    if (to[0] < from[0] || to[1] < from[1]) continue;
    const [leftAt, rightAt] = from;
    for (const [a, b] of pairing(from, to)) all.push([leftAt + a, rightAt + b]);
    if (to !== end) all.push(to);
    from = [to[0] + 1, to[1] + 1];
  }
  return all;
}

function pairEqual(left: TextWithBlocks, right: TextWithBlocks): Pairing {
  const ids = new Map<string, number>();
  const rowOf = ({ text, blocks }: TextWithBlocks) =>
    Int32Array.from(blocks, ({ start, end }) => {
      const words = text.slice(start, end);
      const id = ids.get(words) ?? ids.size;
      ids.set(words, id);
      return id;
    });
  const leftRow = rowOf(left);
  const rightRow = rowOf(right);
  return ([oldStart, newStart], [oldEnd, newEnd]) =>
    [...alignField(leftRow, rightRow, { oldStart, oldEnd, newStart, newEnd })].flatMap(
      (image, index): BlockPair[] => (image < 0 ? [] : [[index, image - newStart]]),
    );
}

function pairByWords(
  alignment: Alignment,
  left: TextWithBlocks,
  right: TextWithBlocks,
): BlockPair[] {
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
