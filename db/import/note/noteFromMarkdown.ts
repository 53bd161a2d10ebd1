import type { Definition, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { NoteBody } from '../../model/note.ts';
import type { SerializedNode } from '../../model/noteNodes.ts';
import type { Reference } from '../../model/noteTree.ts';
import { apart, isQuotation, trim } from './apart.ts';
import { inlineNodes, rawOf, type Reading } from './inline.ts';
import { listNodes } from './lists.ts';
import {
  codeNode,
  headingNode,
  lineBreak,
  lines,
  paragraphNode,
  quoteNode,
  ruleNode,
  tableNode,
} from './serialized.ts';

/**
 * The body of a note from GitHub Flavored Markdown. `[[passage:ID]]` becomes a quotation, a block of
 * its own that splits the paragraph or list it stands in; `[[actor:ID]]`, `[[source:ID]]` and
 * `[[note:ID]]` become mentions. What a note has no node for stays as the text it was. Throws
 * UNKNOWN_ID when such an id is malformed or `isKnown` does not know it.
 */
export function noteFromMarkdown(
  markdown: string,
  isKnown: (reference: Reference) => boolean,
): NoteBody {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const definitions = new Map<string, Definition>();
  for (const node of tree.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node);
  }
  const reading: Reading = { markdown, definitions, isKnown };
  const children = tree.children.flatMap((node) => blockNodes(reading, node));
  return {
    root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
  };
}

function blockNodes(reading: Reading, node: RootContent): SerializedNode[] {
  switch (node.type) {
    case 'paragraph':
      return apart(inlineNodes(reading, node.children), paragraphNode);
    case 'heading':
      return apart(inlineNodes(reading, node.children), (inline) =>
        headingNode(node.depth, inline),
      );
    case 'blockquote':
      return quoteNodes(reading, node.children);
    case 'list':
      return listNodes(reading, node);
    case 'code':
      return [codeNode(node.value, node.lang ?? null)];
    case 'thematicBreak':
      return [ruleNode()];
    case 'table':
      return tableNodes(
        node.children.map((row) => row.children.map((cell) => inlineNodes(reading, cell.children))),
      );
    case 'definition':
      return [];
    default:
      return [paragraphNode(lines(rawOf(reading, node)))];
  }
}

/** Lexical's quote holds one run of text: paragraphs in it are apart by an empty line. */
function quoteNodes(reading: Reading, content: readonly RootContent[]): SerializedNode[] {
  const nodes: SerializedNode[] = [];
  let words: SerializedNode[] = [];
  const close = () => {
    nodes.push(...apart(words, quoteNode));
    words = [];
  };
  for (const node of content) {
    if (node.type === 'paragraph') {
      if (words.length > 0) words.push(lineBreak(), lineBreak());
      words.push(...inlineNodes(reading, node.children));
    } else {
      close();
      nodes.push(...blockNodes(reading, node));
    }
  }
  close();
  return nodes;
}

/** A cell cannot hold a quotation: those of a table follow it. */
function tableNodes(rows: SerializedNode[][][]): SerializedNode[] {
  const cells = rows.map((row) =>
    row.map((cell) => trim(cell.filter((node) => !isQuotation(node)))),
  );
  return [tableNode(cells), ...rows.flat(2).filter(isQuotation)];
}
