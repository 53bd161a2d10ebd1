import { z } from 'zod';
import { Id, Timestamp } from './ids.ts';

/** What a note can mention or quote. */
export const ReferenceKind = z.enum(['passage', 'actor', 'note', 'source']);
export type ReferenceKind = z.infer<typeof ReferenceKind>;

/**
 * How a thing that a note refers to stands now. `changed`: a quoted passage no longer has the words
 * it had when it was put into the note. `deleted`: it is gone; `words` are the last that were known.
 * A mention is never `changed`: its `words` are the present name or title.
 */
export const NoteReference = z
  .object({
    kind: ReferenceKind,
    id: Id,
    state: z.enum(['current', 'changed', 'deleted']),
    words: z.string().meta({
      description: 'The words of a passage when it was put into the note; a name or title.',
    }),
  })
  .meta({ id: 'NoteReference' });
export type NoteReference = z.infer<typeof NoteReference>;

/** A serialized Lexical editor state. Unknown node types are kept as they are, never dropped. */
export const NoteBody = z
  .object({ root: z.looseObject({ type: z.literal('root'), children: z.array(z.unknown()) }) })
  .meta({ id: 'NoteBody', description: 'A serialized Lexical editor state.' });
export type NoteBody = z.infer<typeof NoteBody>;

export const NoteSummary = z
  .object({
    id: Id,
    title: z.string(),
    excerpt: z.string(),
    quotationCount: z.number().int(),
    version: z.number().int().meta({ description: 'Grows with every save.' }),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'NoteSummary' });
export type NoteSummary = z.infer<typeof NoteSummary>;

export const Note = NoteSummary.extend({
  body: NoteBody,
  references: z.array(NoteReference),
}).meta({ id: 'Note' });
export type Note = z.infer<typeof Note>;
