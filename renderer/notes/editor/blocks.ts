import { $createCodeNode, $isCodeNode } from '@lexical/code';
import {
  $isListItemNode,
  $isListNode,
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListNode,
  type ListType,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
} from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $getNearestNodeOfType } from '@lexical/utils';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getEditor,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type BaseSelection,
  type ElementNode,
  type LexicalCommand,
} from 'lexical';

/** The kinds of text that a block can be. Each is a command of the same name: `format.quote`. */
export const blocks = [
  'paragraph',
  'heading1',
  'heading2',
  'heading3',
  'quote',
  'codeBlock',
  'bulletList',
  'numberList',
  'checkList',
] as const;
export type Block = (typeof blocks)[number];

const LISTS: Partial<Record<Block, { type: ListType; insert: LexicalCommand<void> }>> = {
  bulletList: { type: 'bullet', insert: INSERT_UNORDERED_LIST_COMMAND },
  numberList: { type: 'number', insert: INSERT_ORDERED_LIST_COMMAND },
  checkList: { type: 'check', insert: INSERT_CHECK_LIST_COMMAND },
};

const ELEMENTS: Partial<Record<Block, () => ElementNode>> = {
  paragraph: $createParagraphNode,
  heading1: () => $createHeadingNode('h1'),
  heading2: () => $createHeadingNode('h2'),
  heading3: () => $createHeadingNode('h3'),
  quote: () => $createQuoteNode(),
  codeBlock: () => $createCodeNode(),
};

/** Makes the selected blocks of one kind; those that are all of it already become paragraphs. */
export function $setBlock(block: Block): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const present = $readBlock(selection);
  const wanted = present === block ? 'paragraph' : block;
  const list = LISTS[wanted];
  if (list) {
    $getEditor().dispatchCommand(list.insert, undefined);
    return;
  }
  if (present !== null && present in LISTS) {
    $getEditor().dispatchCommand(REMOVE_LIST_COMMAND, undefined);
  }
  $setBlocksType($getSelection() ?? selection, ELEMENTS[wanted]!);
}

/** The kind of the block in which the selection begins; null where it has none of these. */
export function $readBlock(selection: BaseSelection | null): Block | null {
  if (!$isRangeSelection(selection)) return null;
  const node = selection.anchor.getNode();
  const block = $findMatchingParent(node, (one) => $isElementNode(one) && !one.isInline());
  if ($isListItemNode(block)) {
    const list = $getNearestNodeOfType(block, ListNode);
    return $isListNode(list) ? listBlock(list.getListType()) : null;
  }
  if ($isHeadingNode(block)) return headingBlock(block.getTag());
  if ($isQuoteNode(block)) return 'quote';
  if ($isCodeNode(block)) return 'codeBlock';
  return $isParagraphNode(block) ? 'paragraph' : null;
}

function listBlock(type: ListType): Block | null {
  return blocks.find((block) => LISTS[block]?.type === type) ?? null;
}

function headingBlock(tag: string): Block | null {
  return blocks.find((block) => block === `heading${tag.slice(1)}`) ?? null;
}
