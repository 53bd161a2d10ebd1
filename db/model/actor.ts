import { z } from 'zod';
import { Id } from './ids.ts';
import { PartialDate } from './partialDate.ts';

/** What an actor is; null while nobody has said. */
export const ActorKind = z.enum(['person', 'organisation', 'state', 'group']);
export type ActorKind = z.infer<typeof ActorKind>;

export const ActorName = z.string().trim().min(1).max(300);

/** Membership or office: Yermak → Office of the President, as its head, from 2020. */
export const Affiliation = z.object({
  actorId: Id.meta({ description: 'The organisation, state or group belonged to.' }),
  role: z.string().trim().max(300).nullable(),
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
});
export type Affiliation = z.infer<typeof Affiliation>;

/** What a person may say about an actor. */
export const ActorDetails = z.object({
  name: ActorName,
  kind: ActorKind.nullable(),
  aliases: z.array(ActorName),
  affiliations: z.array(Affiliation),
  comment: z.string().max(100_000),
});
export type ActorDetails = z.infer<typeof ActorDetails>;

export const Actor = ActorDetails.extend({
  id: Id,
  affiliations: z.array(Affiliation.extend({ name: z.string() })),
  counts: z.object({
    speaker: z.number().int(),
    onBehalfOf: z.number().int(),
    addressee: z.number().int(),
    reporter: z.number().int(),
  }),
}).meta({ id: 'Actor' });
export type Actor = z.infer<typeof Actor>;

/** An actor as it stands in an attribution. */
export const ActorRef = z.object({ id: Id, name: z.string() });
export type ActorRef = z.infer<typeof ActorRef>;
