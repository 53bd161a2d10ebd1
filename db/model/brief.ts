import { z } from 'zod';
import { ActorRef } from './actor.ts';
import { Id } from './ids.ts';
import { PartialDate } from './partialDate.ts';
import { PassageState } from './passage.ts';
import { Span } from './span.ts';
import { TagRef } from './tag.ts';

/** A passage with as much of it as a line in a ledger, a matrix or a map shows, and the way to it. */
export const PassageBrief = z
  .object({
    id: Id,
    sourceId: Id,
    revision: z.number().int().positive(),
    state: PassageState,
    spans: z.array(Span).min(1),
    words: z.string(),
    speakers: z.array(ActorRef),
    onBehalfOf: z.array(ActorRef),
    said: PartialDate.nullable(),
    published: PartialDate.nullable().meta({ description: 'Of its source.' }),
    sourceTitle: z.string(),
    stance: TagRef.nullable().meta({ description: 'The first, where there are several.' }),
    issues: z.array(TagRef),
  })
  .meta({ id: 'PassageBrief' });
export type PassageBrief = z.infer<typeof PassageBrief>;
