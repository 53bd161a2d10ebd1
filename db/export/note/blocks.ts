import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import type { SerializedNode } from '../../model/noteNodes.ts';
import { referenceOf } from '../../model/noteTree.ts';
import { inlineContent, isInline, type Writing } from './inline.ts';

/** Nodes of a note as blocks. Elements that are not known are replaced by what they hold. */
export function blockContent(writing: Writing, nodes: readonly SerializedNode[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: SerializedNode[] = [];
  const closeLine = () => {
    blocks.push(...paragraphs(inlineContent(writing, line)));
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(node);
      continue;
    }
    closeLine();
    blocks.push(...blocksOf(writing, node));
  }
  closeLine();
  return blocks;
}

function blocksOf(writing: Writing, node: SerializedNode): BlockContent[] {
  const children = node.children ?? [];
  const reference = referenceOf(node);
  if (reference?.kind === 'passage') return [writing.quotations.block(reference.id)];
  switch (node.type) {
    case 'heading':
      return [
        { type: 'heading', depth: depthOf(node), children: inlineContent(writing, children) },
      ];
    case 'quote':
      return [{ type: 'blockquote', children: splitParagraphs(inlineContent(writing, children)) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node['listType'] === 'number',
          start: node['listType'] === 'number' ? startOf(node) : null,
          spread: false,
          children: listItems(writing, node),
        },
      ];
    case 'code':
      return [{ type: 'code', lang: languageOf(node), value: codeOf(children) }];
    case 'horizontalrule':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return [
        {
          type: 'table',
          children: children.map((row) => ({
            type: 'tableRow',
            children: (row.children ?? []).map((cell) => ({
              type: 'tableCell',
              children: inlineContent(writing, cell.children ?? []),
            })),
          })),
        },
      ];
  }
  if (node.children) return blockContent(writing, children);
  return paragraphs(inlineContent(writing, [node]));
}

/** In Lexical a nested list stands in an item of its own, behind the item it belongs to. */
function listItems(writing: Writing, list: SerializedNode): ListItem[] {
  const items: ListItem[] = [];
  for (const node of list.children ?? []) {
    const children = node.children ?? [];
    const only = children.length === 1 ? children[0] : undefined;
    const last = items.at(-1);
    if (only?.type === 'list' && last) {
      last.children.push(...blocksOf(writing, only));
    } else {
      items.push({
        type: 'listItem',
        spread: false,
        checked: list['listType'] === 'check' ? node['checked'] === true : null,
        children: blockContent(writing, children),
      });
    }
  }
  return items;
}

function paragraphs(children: PhrasingContent[]): BlockContent[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

/** A quote of Lexical is one run of text; an empty line in it parts paragraphs. */
function splitParagraphs(content: readonly PhrasingContent[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let words: PhrasingContent[] = [];
  for (const [index, node] of content.entries()) {
    if (node.type === 'break' && content[index + 1]?.type === 'break') {
      blocks.push(...paragraphs(words));
      words = [];
    } else if (node.type !== 'break' || words.length > 0) {
      words.push(node);
    }
  }
  return [...blocks, ...paragraphs(words)];
}

function codeOf(nodes: readonly SerializedNode[]): string {
  return nodes
    .map((node) => (node.type === 'linebreak' ? '\n' : String(node['text'] ?? '')))
    .join('');
}

function languageOf(node: SerializedNode): string | null {
  return typeof node['language'] === 'string' ? node['language'] : null;
}

function startOf(node: SerializedNode): number {
  return typeof node['start'] === 'number' ? node['start'] : 1;
}

function depthOf(node: SerializedNode): 1 | 2 | 3 | 4 | 5 | 6 {
  const level = /^h([1-6])$/.exec(String(node['tag']))?.[1] ?? '1';
  return Number(level) as 1 | 2 | 3 | 4 | 5 | 6;
}
