import {
  MENTION_NODE,
  QUOTATION_NODE,
  type SerializedMention,
  type SerializedNode,
} from '../../model/noteNodes.ts';
import type { Reference } from '../../model/noteTree.ts';

/**
 * Nodes as Lexical 0.52 serializes them, field by field, so that a note made here is no different
 * from one written in the window.
 */
const element = { direction: null, format: '', indent: 0, version: 1 };

/** A run of text; `format` is a sum of TEXT_FORMAT. */
export function textNode(text: string, format = 0): SerializedNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}

export function lineBreak(): SerializedNode {
  return { type: 'linebreak', version: 1 };
}

export function linkNode(
  url: string,
  title: string | null,
  children: SerializedNode[],
): SerializedNode {
  return { ...element, type: 'link', url, title, rel: null, target: null, children };
}

export function paragraphNode(children: SerializedNode[]): SerializedNode {
  // Lexical gives a paragraph the format of its first text.
  const first = children.find(({ type }) => type === 'text');
  const textFormat = first?.['format'] ?? 0;
  return { ...element, type: 'paragraph', textFormat, textStyle: '', children };
}

export function headingNode(level: number, children: SerializedNode[]): SerializedNode {
  return { ...element, type: 'heading', tag: `h${level}`, children };
}

export function quoteNode(children: SerializedNode[]): SerializedNode {
  return { ...element, type: 'quote', children };
}

/** A block of code, its lines apart. */
export function codeNode(value: string, language: string | null): SerializedNode {
  return { ...element, type: 'code', language, children: lines(value) };
}

export function ruleNode(): SerializedNode {
  return { type: 'horizontalrule', version: 1 };
}

export type ListType = 'bullet' | 'number' | 'check';

export function listNode(
  listType: ListType,
  start: number,
  children: SerializedNode[],
): SerializedNode {
  const tag = listType === 'number' ? 'ol' : 'ul';
  return { ...element, type: 'list', listType, start, tag, children };
}

/** An item of a list: `value` is its number, `indent` how many lists its own list stands in. */
export function listItemNode(
  value: number,
  indent: number,
  checked: boolean | undefined,
  children: SerializedNode[],
): SerializedNode {
  const item = { ...element, type: 'listitem', value, indent, children };
  return checked === undefined ? item : { ...item, checked };
}

/** A table of cells that hold inline nodes; the first row is its head. */
export function tableNode(rows: SerializedNode[][][]): SerializedNode {
  return {
    ...element,
    type: 'table',
    children: rows.map((cells, row) => ({
      ...element,
      type: 'tablerow',
      children: cells.map((inline) => ({
        ...element,
        type: 'tablecell',
        headerState: row === 0 ? 1 : 0,
        colSpan: 1,
        rowSpan: 1,
        backgroundColor: null,
        children: [paragraphNode(inline)],
      })),
    })),
  };
}

/** The node of a quotation or a mention. */
export function referenceNode({ kind, id }: Reference): SerializedNode {
  return kind === 'passage'
    ? { type: QUOTATION_NODE, version: 1, passageId: id }
    : { ...({ type: MENTION_NODE, version: 1, kind, id } satisfies SerializedMention) };
}

/** Plain text, its lines apart. */
export function lines(value: string, format = 0): SerializedNode[] {
  return value
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [lineBreak()] : []),
      ...(line === '' ? [] : [textNode(line, format)]),
    ]);
}
