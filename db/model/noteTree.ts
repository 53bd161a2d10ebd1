import { z } from 'zod';
import { Id } from './ids.ts';
import { ReferenceKind, type NoteBody } from './note.ts';
import { MENTION_NODE, QUOTATION_NODE, type SerializedNode } from './noteNodes.ts';

/** A thing that a note quotes or mentions. */
export interface Reference {
  kind: ReferenceKind;
  id: Id;
}

/** The key of a reference in a map. */
export function referenceKey({ kind, id }: Reference): string {
  return `${kind} ${id}`;
}

/**
 * Deepest nesting of nodes in a note. SQLite reads JSON to a depth of 1,000, and each node takes two
 * levels of it; no person nests lists this deep.
 */
const MAX_DEPTH = 200;

const Reference = z.object({ kind: ReferenceKind.exclude(['passage']), id: Id });

/**
 * What is wrong with the nodes of a note, in words, or null when nothing is: each must have a type,
 * each quotation and mention a valid id. Types that are not known are no mistake.
 */
export function problemOfNote(body: NoteBody): string | null {
  return problemOfNodes(body.root.children, 'root', 1);
}

function problemOfNodes(nodes: unknown, path: string, depth: number): string | null {
  if (!Array.isArray(nodes)) return `${path}.children is not a list.`;
  if (depth > MAX_DEPTH) return `it is nested deeper than ${MAX_DEPTH} levels.`;
  for (const [index, node] of (nodes as unknown[]).entries()) {
    const at = `${path}.children.${index}`;
    if (!isNode(node)) return `${at} is not a node with a type.`;
    if (isReferenceType(node.type) && referenceOf(node) === null) {
      return `${at} is a ${node.type} without a valid id.`;
    }
    const problem =
      node.children === undefined ? null : problemOfNodes(node.children, at, depth + 1);
    if (problem) return problem;
  }
  return null;
}

/** What a node quotes or mentions; null for every other node. */
export function referenceOf(node: SerializedNode): Reference | null {
  if (node.type === QUOTATION_NODE) {
    const id = Id.safeParse(node['passageId']);
    return id.success ? { kind: 'passage', id: id.data } : null;
  }
  if (node.type === MENTION_NODE) {
    const mention = Reference.safeParse({ kind: node['kind'], id: node['id'] });
    return mention.success ? mention.data : null;
  }
  return null;
}

/** Everything a note quotes and mentions, each once, in the order of its first place. */
export function referencesIn(body: NoteBody): Reference[] {
  const references = new Map<string, Reference>();
  const visit = (nodes: readonly SerializedNode[]) => {
    for (const node of nodes) {
      const reference = referenceOf(node);
      if (reference && !references.has(referenceKey(reference))) {
        references.set(referenceKey(reference), reference);
      }
      visit(node.children ?? []);
    }
  };
  visit(nodesOf(body));
  return [...references.values()];
}

/** The topmost nodes of a note that `problemOfNote` finds nothing wrong with. */
export function nodesOf(body: NoteBody): SerializedNode[] {
  return body.root.children as SerializedNode[];
}

function isNode(value: unknown): value is SerializedNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { type?: unknown }).type === 'string'
  );
}

function isReferenceType(type: string): boolean {
  return type === QUOTATION_NODE || type === MENTION_NODE;
}
