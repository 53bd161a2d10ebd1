import { z } from 'zod';
import { Id, Timestamp } from './ids.ts';

/** One user action: one transaction, one undo step, one readable line. */
export const HistoryStep = z
  .object({
    id: Id,
    at: Timestamp,
    author: z.string().nullable(),
    operation: z.string(),
    label: z.string().meta({ description: 'What was done, in words: “Created passage”.' }),
    subject: z.string().meta({ description: 'What it was done to, in words; may be empty.' }),
    state: z
      .enum(['done', 'undone', 'superseded'])
      .meta({ description: 'superseded: undone, and then something else was done.' }),
    touched: z.array(z.object({ kind: z.string(), id: Id })),
  })
  .meta({ id: 'HistoryStep' });
export type HistoryStep = z.infer<typeof HistoryStep>;

/** Things of a notebook that can change, as change events and history name them. */
export const ChangeKind = z.enum([
  'source',
  'passage',
  'tag',
  'actor',
  'link',
  'linkType',
  'event',
  'note',
  'savedSearch',
]);
export type ChangeKind = z.infer<typeof ChangeKind>;

export const Change = z.object({
  kind: ChangeKind,
  id: Id,
  change: z.enum(['created', 'updated', 'deleted']),
});
export type Change = z.infer<typeof Change>;

/** Which steps of the history; every field narrows. */
export const HistoryFilter = z.object({
  text: z.string().max(300).optional().meta({ description: 'In the label or the subject.' }),
  kinds: z.array(ChangeKind).min(1).optional().meta({ description: 'Of what they touched.' }),
  author: z.string().max(200).nullable().optional().meta({ description: 'null: nobody named.' }),
  after: Timestamp.optional().meta({ description: 'That moment and later.' }),
  before: Timestamp.optional().meta({ description: 'Earlier than that moment.' }),
  touching: Id.optional().meta({ description: 'What they touched.' }),
  from: Id.optional().meta({ description: 'A step: that one and what was done after it.' }),
  state: HistoryStep.shape.state.optional(),
});
export type HistoryFilter = z.infer<typeof HistoryFilter>;
