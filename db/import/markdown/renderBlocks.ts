import type { List, ListItem, Root, RootContent, Table } from 'mdast';
import { footnoteLabel, inlineText } from './inlineText.ts';
import type { RenderedBlock } from '../layOut.ts';
import { tableText } from '../renderedBlocks.ts';

/** Where a paragraph stands: in the text itself, in a quotation, or in a list of a depth. */
type Setting = Pick<RenderedBlock, 'kind' | 'level'>;

const BODY: Setting = { kind: 'paragraph' };

/**
 * The blocks of a Markdown document, in order, none empty. Numbers of lists stay, because texts refer
 * to them; bullets are left to the reader. A table is one block, a row a line.
 */
export function renderBlocks(root: Root): RenderedBlock[] {
  return root.children
    .flatMap((node) => render(node, BODY))
    .map((block) => ({ ...block, text: block.text.trim() }))
    .filter(({ text }) => text !== '');
}

function render(node: RootContent, setting: Setting, marker = ''): RenderedBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [prose(setting, marker + inlineText(node.children))];
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: inlineText(node.children) }];
    case 'code':
      return [{ kind: 'code', keepLines: true, text: node.value }];
    case 'html':
      return [prose(setting, marker + node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/gu, ' '))];
    case 'table':
      return [{ kind: 'table', keepLines: true, text: tableText(cellsOf(node)) }];
    case 'list':
      return renderList(node, setting);
    case 'blockquote':
      return renderAll(node.children, { kind: 'quote' }, marker);
    case 'footnoteDefinition':
      return renderAll(node.children, setting, `${footnoteLabel(node)} `);
    default:
      // Thematic breaks and definitions of links have no words.
      return [];
  }
}

/** The marker goes before the words of the first. */
function renderAll(
  nodes: readonly RootContent[],
  setting: Setting,
  marker: string,
): RenderedBlock[] {
  return nodes.flatMap((node, index) => render(node, setting, index === 0 ? marker : ''));
}

function renderList(list: List, outer: Setting): RenderedBlock[] {
  const level = outer.kind === 'listItem' ? (outer.level ?? 1) + 1 : 1;
  return list.children.flatMap((item, index) =>
    renderAll(item.children, { kind: 'listItem', level }, markerOf(list, item, index)),
  );
}

function markerOf(list: List, item: ListItem, index: number): string {
  const number = list.ordered ? `${(list.start ?? 1) + index}. ` : '';
  const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : '';
  return number + box;
}

function cellsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => inlineText(cell.children)));
}

function prose(setting: Setting, text: string): RenderedBlock {
  return text.includes('\n') ? { ...setting, keepLines: true, text } : { ...setting, text };
}
