import { $isCodeNode } from '@lexical/code';
import { $isTableNode } from '@lexical/table';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalNode,
} from 'lexical';
import { $createMentionNode, type MentionKind } from '../nodes/MentionNode.ts';
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
  $tidyAround(quotation);
}

/** Puts a mention where the caret is, else at the end. */
export function $insertMention(of: { kind: MentionKind; id: string }): void {
  if (!$isRangeSelection($getSelection())) $getRoot().selectEnd();
  $insertNodes([$createMentionNode(of)]);
}

/** Puts a block where the caret is. Text is parted there; a table or code block stays whole. */
export function $insertBlock(block: LexicalNode): void {
  const selection = $getSelection();
  const at = $isRangeSelection(selection)
    ? selection.focus.getNode()
    : $isNodeSelection(selection)
      ? selection.getNodes().at(-1)
      : null;
  const top = at?.getTopLevelElement() ?? null;
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
