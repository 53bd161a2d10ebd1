import { z } from 'zod';
import { Id, Timestamp } from './ids.ts';

/** What a link may tie together. */
export const LinkEndKind = z.enum(['passage', 'note', 'source', 'event']);
export type LinkEndKind = z.infer<typeof LinkEndKind>;

/** A kind of cross-reference. `inverse` is how the far end reads it: “is contradicted by”. */
export const LinkTypeDetails = z.object({
  name: z.string().trim().min(1).max(100),
  inverse: z.string().trim().min(1).max(100),
  symmetric: z.boolean(),
  description: z.string().max(10_000),
});
export type LinkTypeDetails = z.infer<typeof LinkTypeDetails>;

export const LinkType = LinkTypeDetails.extend({
  id: Id,
  position: z.number(),
  linkCount: z.number().int(),
}).meta({ id: 'LinkType' });
export type LinkType = z.infer<typeof LinkType>;

/** One end of a link, with enough of it to be shown in a line and jumped to. */
export const LinkEnd = z
  .object({
    kind: LinkEndKind,
    id: Id,
    title: z.string().meta({ description: 'The words of a passage, else a title.' }),
    detail: z.string().meta({ description: 'Speaker and date of a passage; may be empty.' }),
    sourceId: Id.nullable().meta({ description: 'Of a passage.' }),
  })
  .meta({ id: 'LinkEnd' });
export type LinkEnd = z.infer<typeof LinkEnd>;

export const Link = z
  .object({
    id: Id,
    type: z.object({
      id: Id,
      name: z.string(),
      inverse: z.string(),
      symmetric: z.boolean(),
    }),
    from: LinkEnd,
    to: LinkEnd,
    note: z.string(),
    drift: z.boolean().meta({
      description: 'Whether it contradicts or revises, and both passages are of one speaker.',
    }),
    createdAt: Timestamp,
  })
  .meta({ id: 'Link' });
export type Link = z.infer<typeof Link>;
