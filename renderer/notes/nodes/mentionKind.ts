import type { ReferenceKind } from '../../../db/model/note.ts';

/** What can be mentioned. */
export type MentionKind = Exclude<ReferenceKind, 'passage'>;

/** Every kind of thing that can be mentioned. */
export const mentionKinds: readonly MentionKind[] = ['actor', 'source', 'note'];
