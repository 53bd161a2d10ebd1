import type { Definition, Nodes, PhrasingContent } from 'mdast';
import { FORMAT_ELEMENTS, TEXT_FORMAT } from '../../model/noteFormats.ts';
import type { SerializedNode } from '../../model/noteNodes.ts';
import type { Reference } from '../../model/noteTree.ts';
import { nodesOfText } from './references.ts';
import { lineBreak, linkNode, textNode } from './serialized.ts';

/** What the nodes of one Markdown text are read with. */
export interface Reading {
  markdown: string;
  /** Link definitions (`[label]: url`) by their label. */
  definitions: ReadonlyMap<string, Definition>;
  isKnown(reference: Reference): boolean;
  /** A quotation cannot stand within a link: there its mark is only text. */
  inLink?: true;
}

/** The Markdown that a node was read from. */
export function rawOf({ markdown }: Reading, node: Nodes): string {
  return markdown.slice(node.position?.start.offset, node.position?.end.offset);
}

/** Inline nodes of a stretch of Markdown. Quotations are among them: the block sets them apart. */
export function inlineNodes(
  reading: Reading,
  content: readonly PhrasingContent[],
  format = 0,
): SerializedNode[] {
  const nodes: SerializedNode[] = [];
  let elements = 0;
  for (const node of content) {
    const element = node.type === 'html' ? readElement(node.value) : null;
    if (element) elements = element.open ? elements | element.bit : elements & ~element.bit;
    else nodes.push(...inlineNode(reading, node, format | elements));
  }
  return mergeTexts(nodes);
}

function inlineNode(reading: Reading, node: PhrasingContent, format: number): SerializedNode[] {
  switch (node.type) {
    case 'text':
      return nodesOfText(
        node.value,
        reading.inLink ? '' : rawOf(reading, node),
        format,
        reading.isKnown,
      );
    case 'strong':
      return inlineNodes(reading, node.children, format | TEXT_FORMAT.bold);
    case 'emphasis':
      return inlineNodes(reading, node.children, format | TEXT_FORMAT.italic);
    case 'delete':
      return inlineNodes(reading, node.children, format | TEXT_FORMAT.strikethrough);
    case 'inlineCode':
      return [textNode(node.value, format | TEXT_FORMAT.code)];
    case 'break':
      return [lineBreak()];
    case 'link':
      return link(reading, node.url, node.title ?? null, node.children, format);
    case 'linkReference': {
      const definition = reading.definitions.get(node.identifier);
      if (!definition) break;
      return link(reading, definition.url, definition.title ?? null, node.children, format);
    }
    // A note holds no pictures; the words for one and where it is are kept.
    case 'image':
      return [linkNode(node.url, node.title ?? null, [textNode(node.alt || node.url, format)])];
    case 'html':
      if (/^<br\s*\/?>$/iu.test(node.value)) return [lineBreak()];
      break;
  }
  return [textNode(rawOf(reading, node).replaceAll('\n', ' '), format)];
}

function link(
  reading: Reading,
  url: string,
  title: string | null,
  content: readonly PhrasingContent[],
  format: number,
): SerializedNode[] {
  const children = inlineNodes({ ...reading, inLink: true }, content, format);
  return [linkNode(url, title, children.length > 0 ? children : [textNode(url, format)])];
}

function readElement(html: string): { bit: number; open: boolean } | null {
  const match = /^<(\/?)([a-z]+)>$/iu.exec(html);
  const bit = match && FORMAT_ELEMENTS.get(match[2]!.toLowerCase());
  return bit ? { bit, open: match[1] === '' } : null;
}

/** Lexical keeps no two texts of one format side by side. */
function mergeTexts(nodes: readonly SerializedNode[]): SerializedNode[] {
  const merged: SerializedNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text' && node['format'] === last['format']) {
      merged[merged.length - 1] = { ...last, text: `${last['text']}${node['text']}` };
    } else {
      merged.push(node);
    }
  }
  return merged;
}
