import type { NoteBody } from '../../model/note.ts';
import type { SerializedNode } from '../../model/noteNodes.ts';
import { nodesOf, referenceOf, type Reference } from '../../model/noteTree.ts';

/** Elements that stand within a line. Every other one begins a line of its own. */
const INLINE = new Set(['link', 'autolink', 'mark', 'overflow']);

/**
 * The words of a note, one line a block, for search and excerpts: its own, and those of what it
 * quotes and mentions as `wordsOf` gives them.
 */
export function noteText(body: NoteBody, wordsOf: (reference: Reference) => string): string {
  return nodesOf(body)
    .map((node) => textOf(node, wordsOf))
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(node: SerializedNode, wordsOf: (reference: Reference) => string): string {
  const reference = referenceOf(node);
  if (reference) {
    const words = wordsOf(reference);
    return reference.kind === 'passage' ? `\n${words}\n` : words;
  }
  if (node.type === 'linebreak') return '\n';
  if (node.children) {
    const inner = node.children.map((child) => textOf(child, wordsOf)).join('');
    return INLINE.has(node.type) ? inner : `\n${inner}\n`;
  }
  return typeof node['text'] === 'string' ? node['text'] : '';
}
