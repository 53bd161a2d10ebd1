import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast';
import { TEXT_FORMAT } from '../../model/noteFormats.ts';
import type { SerializedNode } from '../../model/noteNodes.ts';
import { isQuotation, trim } from './apart.ts';
import { inlineNodes, rawOf, type Reading } from './inline.ts';
import { lineBreak, lines, listItemNode, listNode, type ListType } from './serialized.ts';

/** An item as it is read: its words, the lists below it, and the quotations that leave it. */
interface Item {
  words: SerializedNode[];
  lists: SerializedNode[];
  quotations: SerializedNode[];
  checked: boolean | undefined;
}

/**
 * A Markdown list as Lexical lists. A quotation is a block and cannot stand in an item, so it
 * follows its item, and the list goes on after it with the next number.
 */
export function listNodes(reading: Reading, list: List): SerializedNode[] {
  const listType = typeOf(list);
  const nodes: SerializedNode[] = [];
  let open: SerializedNode[] = [];
  let start = list.start ?? 1;
  let value = start;
  const close = () => {
    if (open.length > 0) nodes.push(listNode(listType, start, open));
    open = [];
    start = value;
  };
  for (const child of list.children) {
    const item = readItem(reading, child, listType, 0);
    open.push(...itemNodes(item, value, 0));
    if (isOwnItem(item)) value++;
    if (item.quotations.length === 0) continue;
    close();
    nodes.push(...item.quotations);
  }
  close();
  return nodes;
}

/** A list within a list; the quotations in it are put with those of the item it stands in. */
function nestedList(reading: Reading, list: List, indent: number, above: Item): SerializedNode {
  const listType = typeOf(list);
  const start = list.start ?? 1;
  let value = start;
  const children: SerializedNode[] = [];
  for (const child of list.children) {
    const item = readItem(reading, child, listType, indent);
    children.push(...itemNodes(item, value, indent));
    if (isOwnItem(item)) value++;
    above.quotations.push(...item.quotations);
  }
  return listNode(listType, start, children);
}

function readItem(reading: Reading, node: ListItem, type: ListType, indent: number): Item {
  const checked = type === 'check' ? (node.checked ?? false) : undefined;
  const item: Item = { words: [], lists: [], quotations: [], checked };
  for (const block of node.children) {
    if (block.type === 'list') {
      const list = nestedList(reading, block, indent + 1, item);
      if (list.children!.length > 0) item.lists.push(list);
      continue;
    }
    const words = wordsOf(reading, block);
    item.quotations.push(...words.filter(isQuotation));
    if (item.words.length > 0 && words.length > 0) item.words.push(lineBreak(), lineBreak());
    item.words.push(...words.filter((word) => !isQuotation(word)));
  }
  item.words = trim(item.words);
  return item;
}

/** Lexical's item holds one run of text; what else Markdown allows there becomes lines of it. */
function wordsOf(reading: Reading, block: BlockContent | DefinitionContent): SerializedNode[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineNodes(reading, block.children);
    case 'blockquote':
      return block.children.flatMap((child, index) => [
        ...(index > 0 ? [lineBreak(), lineBreak()] : []),
        ...wordsOf(reading, child),
      ]);
    case 'code':
      return lines(block.value, TEXT_FORMAT.code);
    default:
      return lines(rawOf(reading, block));
  }
}

/** In Lexical a nested list stands in an item of its own, behind the item it belongs to. */
function itemNodes(item: Item, value: number, indent: number): SerializedNode[] {
  const { words, lists, checked } = item;
  const own = isOwnItem(item) ? [listItemNode(value, indent, checked, words)] : [];
  const next = value + own.length;
  const nested = lists.map((list) => listItemNode(next, indent, checked && false, [list]));
  return [...own, ...nested];
}

/** Whether anything is left of an item once its lists and quotations have a place of their own. */
function isOwnItem({ words, lists, quotations }: Item): boolean {
  return words.length > 0 || (lists.length === 0 && quotations.length === 0);
}

function typeOf(list: List): ListType {
  if (list.children.some(({ checked }) => typeof checked === 'boolean')) return 'check';
  return list.ordered ? 'number' : 'bullet';
}
