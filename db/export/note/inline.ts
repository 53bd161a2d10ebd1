import type { PhrasingContent } from 'mdast';
import { TEXT_FORMAT } from '../../model/noteFormats.ts';
import type { SerializedNode } from '../../model/noteNodes.ts';
import { referenceOf, type Reference } from '../../model/noteTree.ts';
import { linkTo, text } from '../document/tree.ts';
import { nestFormats, type Run } from './formats.ts';
import type { Quotations } from './quotations.ts';

/** What the nodes of one note are written with. */
export interface Writing {
  quotations: Quotations;
  /** The name or title of what is mentioned. */
  nameOf(reference: Reference): string;
}

/** Elements that stand within a line. */
const INLINE_ELEMENTS = new Set(['link', 'autolink', 'mark', 'overflow']);

/** Whether a node stands within a line rather than being a block of its own. */
export function isInline(node: SerializedNode): boolean {
  if (node.children) return INLINE_ELEMENTS.has(node.type);
  const reference = referenceOf(node);
  if (reference) return reference.kind !== 'passage';
  return node.type === 'linebreak' || typeof node['text'] === 'string';
}

/**
 * Nodes as inline content. Blocks among them, which no line can hold, are written as their words,
 * each on a line of its own.
 */
export function inlineContent(
  writing: Writing,
  nodes: readonly SerializedNode[],
): PhrasingContent[] {
  return nestFormats(runsOf(writing, nodes));
}

function runsOf(writing: Writing, nodes: readonly SerializedNode[]): Run[] {
  return nodes.flatMap((node, index): Run[] => {
    const previous = nodes[index - 1];
    const apart = previous && !(isInline(node) && isInline(previous));
    const runs = runsOfNode(writing, node);
    return apart && runs.length > 0 ? [plain({ type: 'break' }), ...runs] : runs;
  });
}

function runsOfNode(writing: Writing, node: SerializedNode): Run[] {
  const reference = referenceOf(node);
  if (reference) {
    return reference.kind === 'passage'
      ? writing.quotations.inline(reference.id).map(plain)
      : [plain(text(writing.nameOf(reference)))];
  }
  if (node.type === 'linebreak') return [plain({ type: 'break' })];
  if (node.type === 'link' || node.type === 'autolink') {
    const title = typeof node['title'] === 'string' ? node['title'] : null;
    const words = inlineContent(writing, node.children ?? []);
    return linkTo(String(node['url'] ?? ''), words, title).map(plain);
  }
  if (node.children) return runsOf(writing, node.children);
  if (typeof node['text'] === 'string') return [textRun(node['text'], formatOf(node))];
  return [plain(text(`[${node.type}]`))];
}

function textRun(value: string, format: number): Run {
  return format & TEXT_FORMAT.code
    ? { node: { type: 'inlineCode', value }, format: format & ~TEXT_FORMAT.code }
    : { node: text(value), format };
}

function formatOf(node: SerializedNode): number {
  return typeof node['format'] === 'number' ? node['format'] : 0;
}

function plain(node: PhrasingContent): Run {
  return { node, format: 0 };
}
