import type { ComparedRow } from '../../model/revision.ts';
import { compareWords, type Part } from './compareWords.ts';
import { pairBlocks, type TextWithBlocks } from './pairBlocks.ts';

/**
 * Two texts beside each other, paragraph by paragraph, in the order of both. Paragraphs that have
 * most in common share a row, in which the words that differ are marked; one that only one text
 * has stands alone. The parts of a side, joined, are its paragraph. What moved stands alone at both
 * of its places. Linear in the texts but for paragraphs that differ.
 */
export function compareTexts(left: TextWithBlocks, right: TextWithBlocks): ComparedRow[] {
  const words = ({ text, blocks }: TextWithBlocks) =>
    blocks.map(({ start, end }) => text.slice(start, end));
  const leftWords = words(left);
  const rightWords = words(right);
  const rows: ComparedRow[] = [];
  let nextLeft = 0;
  let nextRight = 0;
  const addAlone = (leftEnd: number, rightEnd: number) => {
    for (; nextLeft < leftEnd; nextLeft++) {
      rows.push({ left: whole(leftWords[nextLeft]!, true), right: null });
    }
    for (; nextRight < rightEnd; nextRight++) {
      rows.push({ left: null, right: whole(rightWords[nextRight]!, true) });
    }
  };
  for (const [leftAt, rightAt] of pairBlocks(left, right)) {
    addAlone(leftAt, rightAt);
    rows.push(compareParagraphs(leftWords[leftAt]!, rightWords[rightAt]!));
    nextLeft = leftAt + 1;
    nextRight = rightAt + 1;
  }
  addAlone(leftWords.length, rightWords.length);
  return rows;
}

function compareParagraphs(left: string, right: string): ComparedRow {
  if (left === right) return { left: whole(left, false), right: whole(right, false) };
  return compareWords(left, right);
}

function whole(text: string, changed: boolean): Part[] {
  return text === '' ? [] : [{ text, changed }];
}
