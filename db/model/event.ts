import { z } from 'zod';
import { ActorRef } from './actor.ts';
import { Id } from './ids.ts';
import { PartialDate } from './partialDate.ts';

/** A round of talks, a call, a deadline. */
export const Event = z
  .object({
    id: Id,
    title: z.string(),
    from: PartialDate,
    to: PartialDate.nullable(),
    place: z.string().nullable(),
    participants: z.array(ActorRef),
    description: z.string(),
  })
  .meta({ id: 'Event' });
export type Event = z.infer<typeof Event>;
