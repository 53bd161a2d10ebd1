import type { ReferenceKind } from './note.ts';

/**
 * The node types Parley adds to Lexical's own, as they are serialized into a note. The window gives
 * them a face; import, export and backlinks only read these fields.
 */
export const QUOTATION_NODE = 'parley-quotation';
export const MENTION_NODE = 'parley-mention';

/** A quotation: holds the passage's id and nothing else, so its words can never drift. */
export interface SerializedQuotation {
  type: typeof QUOTATION_NODE;
  version: 1;
  passageId: string;
}

/** A mention of an actor, a source or another note. */
export interface SerializedMention {
  type: typeof MENTION_NODE;
  version: 1;
  kind: Exclude<ReferenceKind, 'passage'>;
  id: string;
}

/** A serialized Lexical node, of a type known here or not. */
export interface SerializedNode {
  type: string;
  children?: SerializedNode[];
  [field: string]: unknown;
}
