import type { LucideIcon } from 'lucide-react';
import type { TagColor } from '../../../db/model/tag.ts';
import type { Block } from '../editor/blocks.ts';
import type { MentionKind } from '../nodes/mentionKind.ts';

/** What choosing a suggestion puts into the text. */
export type Insertion =
  | { kind: 'quotation'; passageId: string }
  | { kind: 'mention'; of: { kind: MentionKind; id: string }; name: string }
  | { kind: 'block'; block: Block }
  | { kind: 'table' | 'rule' }
  /** Words that are typed on: `/quote `. */
  | { kind: 'words'; text: string };

/** One thing offered to be put into the text. */
export interface Suggestion {
  key: string;
  label: string;
  /** In small, below words or beside a name. */
  detail?: string;
  look: { icon: LucideIcon } | { color: TagColor | null; letter: string | null };
  insertion: Insertion;
}

/** What is offered, and in which state the search for it is. */
export interface Suggestions {
  items: readonly Suggestion[];
  /** Said where nothing is offered. */
  empty: string;
}
