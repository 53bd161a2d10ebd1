import { $isCodeNode } from '@lexical/code';
import { $isTableNode } from '@lexical/table';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createNodeSelection,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  type LexicalNode,
  type PointType,
} from 'lexical';
import type { MentionKind } from '../nodes/mentionKind.ts';
import { $createMentionNode } from '../nodes/MentionNode.ts';
import { $createQuotationNode } from '../nodes/QuotationNode.ts';

/** Puts a quotation where the caret is, else at the end; the caret goes behind it. */
export function $insertQuotation(passageId: string): void {
  $insertBlock($createQuotationNode(passageId));
}

/** Puts a quotation before a block, or at the end. */
export function $insertQuotationBefore(passageId: string, block: LexicalNode | null): void {
  const quotation = $createQuotationNode(passageId);
  if (block) block.insertBefore(quotation);
  else $getRoot().append(quotation);
  const after = quotation.getNextSibling();
  if (after && !$isElementNode(after)) $selectWhole(quotation);
  else $tidyAround(quotation);
}

/**
 * Puts a quotation next to where the caret was left, for those who quote from somewhere else: the block
 * with the caret stays whole. One after another they stand in the order in which they came.
 */
export function $quoteBesideCaret(passageId: string): void {
  const selection = $getSelection();
  const top = $blockAt(selection);
  const isBefore = $isRangeSelection(selection) && top !== null && $isAtStart(selection.focus, top);
  $insertQuotationBefore(passageId, isBefore ? top : (top?.getNextSibling() ?? null));
}

/** Puts a mention where the caret is, else at the end. */
export function $insertMention(of: { kind: MentionKind; id: string }): void {
  if (!$isRangeSelection($getSelection())) $getRoot().selectEnd();
  $insertNodes([$createMentionNode(of)]);
}

/** Puts a block where the caret is. Text is parted there; a table or code block stays whole. */
export function $insertBlock(block: LexicalNode): void {
  const selection = $getSelection();
  const top = $blockAt(selection);
  if (top === null) $getRoot().append(block);
  else if ($isNodeSelection(selection) || $isTableNode(top) || $isCodeNode(top))
    top.insertAfter(block);
  else $insertNodeToNearestRoot(block);
  $tidyAround(block);
}

/** No empty line is left before the block, and behind it there is one to go on writing in. */
function $tidyAround(block: LexicalNode): void {
  const before = block.getPreviousSibling();
  if ($isParagraphNode(before) && before.isEmpty()) before.remove();
  const after = block.getNextSibling();
  if ($isElementNode(after) && !$isTableNode(after)) {
    after.selectStart();
    return;
  }
  const paragraph = $createParagraphNode();
  block.insertAfter(paragraph);
  paragraph.select();
}

function $selectWhole(node: LexicalNode): void {
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}

/** The topmost block with the caret; the whole table where it is in a cell. */
function $blockAt(selection: BaseSelection | null): LexicalNode | null {
  const node = $isRangeSelection(selection)
    ? selection.focus.getNode()
    : $isNodeSelection(selection)
      ? selection.getNodes().at(-1)
      : undefined;
  const parents = node?.getParents() ?? [];
  if (!node || parents.length === 0) return null;
  return parents.at(-2) ?? node;
}

function $isAtStart(point: PointType, block: LexicalNode): boolean {
  let node: LexicalNode | null = point.getNode();
  while (node && !node.is(block)) {
    if (node.getPreviousSibling()) return false;
    node = node.getParent();
  }
  return point.offset === 0;
}
