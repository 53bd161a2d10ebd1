import type { SerializedEditorState } from 'lexical';
import type { NoteBody } from '../../db/model/note.ts';
import { MENTION_NODE, QUOTATION_NODE, type SerializedNode } from '../../db/model/noteNodes.ts';
import { nodesOf, referenceOf } from '../../db/model/noteTree.ts';
import { UNKNOWN_NODE } from './nodes/UnknownNode.ts';

/** Elements whose children are blocks. */
const HOLD_BLOCKS = new Set(['root', 'tablecell']);
/** Elements whose children stand in a line. */
const HOLD_INLINE = new Set(['paragraph', 'heading', 'quote', 'listitem', 'link']);
/** Elements that take nothing but these. */
const HOLD_ONLY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['list', new Set(['listitem'])],
  ['table', new Set(['tablerow'])],
  ['tablerow', new Set(['tablecell'])],
  ['code', new Set(['text', 'linebreak', 'tab', 'code-highlight'])],
]);

/** The types of nodes that the editor can show. */
export const knownTypes: ReadonlySet<string> = new Set([
  ...HOLD_BLOCKS,
  ...HOLD_INLINE,
  ...HOLD_ONLY.keys(),
  'text',
  'linebreak',
  'tab',
  'code-highlight',
  'horizontalrule',
  QUOTATION_NODE,
  MENTION_NODE,
]);

/**
 * A stored body as the editor can take it: nodes it does not know are put into placeholders, so
 * that they are neither dropped nor in the way.
 */
export function toEditable(body: NoteBody): SerializedEditorState {
  const children = nodesOf(body).map((node) => editable(node, 'root'));
  // The editor needs a block to write into.
  const root = { ...body.root, children: children.length > 0 ? children : [{ type: 'paragraph' }] };
  return { root } as unknown as SerializedEditorState;
}

/** What the editor holds as it is stored, with the unknown nodes exactly as they came. */
export function toBody(state: SerializedEditorState): NoteBody {
  const root = state.root as unknown as NoteBody['root'];
  return { root: { ...root, children: nodesOf({ root }).map(stored) } };
}

function editable(node: SerializedNode, parent: string): SerializedNode {
  if (!isKnown(node)) {
    return { type: UNKNOWN_NODE, version: 1, original: node, inline: HOLD_INLINE.has(parent) };
  }
  if (!node.children) return node;
  return { ...node, children: node.children.map((child) => editable(child, node.type)) };
}

function isKnown(node: SerializedNode): boolean {
  if (!knownTypes.has(node.type)) return false;
  if (node.type === QUOTATION_NODE || node.type === MENTION_NODE) return referenceOf(node) !== null;
  // A table with a stranger for a row is no table that could be edited.
  const only = HOLD_ONLY.get(node.type);
  return !only || (node.children ?? []).every((child) => only.has(child.type) && isKnown(child));
}

function stored(node: SerializedNode): SerializedNode {
  if (node.type === UNKNOWN_NODE) return node['original'] as SerializedNode;
  return node.children ? { ...node, children: node.children.map(stored) } : node;
}
