import { QUOTATION_NODE, type SerializedNode } from '../../model/noteNodes.ts';

export function isQuotation(node: SerializedNode): boolean {
  return node.type === QUOTATION_NODE;
}

/**
 * Sets quotations, which are blocks, apart from the inline nodes they were written among: what is
 * between them goes into blocks that `wrap` makes, without white space at their ends. Inline nodes
 * that hold no words make no block.
 */
export function apart(
  inline: readonly SerializedNode[],
  wrap: (inline: SerializedNode[]) => SerializedNode,
): SerializedNode[] {
  const blocks: SerializedNode[] = [];
  let words: SerializedNode[] = [];
  const close = () => {
    const trimmed = trim(words);
    if (trimmed.length > 0) blocks.push(wrap(trimmed));
    words = [];
  };
  for (const node of inline) {
    if (isQuotation(node)) {
      close();
      blocks.push(node);
    } else {
      words.push(node);
    }
  }
  close();
  return blocks;
}

/** Inline nodes without white space and line breaks at either end. */
export function trim(inline: readonly SerializedNode[]): SerializedNode[] {
  const nodes = [...inline];
  for (const end of ['start', 'end'] as const) {
    const index = () => (end === 'start' ? 0 : nodes.length - 1);
    while (nodes.length > 0) {
      const node = nodes[index()]!;
      if (node.type === 'linebreak') {
        nodes.splice(index(), 1);
        continue;
      }
      if (node.type !== 'text') break;
      const text = String(node['text']);
      const rest = end === 'start' ? text.trimStart() : text.trimEnd();
      if (rest !== '') {
        if (rest !== text) nodes[index()] = { ...node, text: rest };
        break;
      }
      nodes.splice(index(), 1);
    }
  }
  return nodes;
}
