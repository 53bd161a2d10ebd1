import { z } from 'zod';
import { Actor, ActorRef } from './actor.ts';
import { PassageBrief } from './brief.ts';
import { Event } from './event.ts';
import { Id } from './ids.ts';
import { MatrixCell } from './matrix.ts';
import { PartialDate } from './partialDate.ts';
import { ConditionStatus } from './passage.ts';
import { Header } from './passageTable.ts';

/** Why two names may be of one actor. */
export const NameLikeness = z.enum(['alias', 'contained', 'initials', 'spelling']);
export type NameLikeness = z.infer<typeof NameLikeness>;

/** An actor that a name may mean. */
export const SimilarActor = z.object({
  actor: ActorRef,
  name: z.string().meta({ description: 'The name of it that is like it.' }),
  because: NameLikeness,
});
export type SimilarActor = z.infer<typeof SimilarActor>;

/** Two actors that may be one. */
export const DuplicateActors = z.object({
  first: Actor,
  second: Actor,
  names: z
    .tuple([z.string(), z.string()])
    .meta({ description: 'A name of the first and one of the second that are alike.' }),
  because: NameLikeness,
});
export type DuplicateActors = z.infer<typeof DuplicateActors>;

/** Who belongs or belonged to an actor. */
export const ActorMember = ActorRef.extend({
  role: z.string().nullable(),
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
});
export type ActorMember = z.infer<typeof ActorMember>;

/** What is asked of an actor: a condition in which it must act. */
export const AskedOfActor = z.object({
  conditionId: Id,
  action: z.string(),
  due: PartialDate.nullable(),
  status: ConditionStatus,
  requiredOf: z.array(ActorRef),
  passage: PassageBrief,
});
export type AskedOfActor = z.infer<typeof AskedOfActor>;

/** Everything there is of an actor, in numbers that each open their passages. */
export const ActorOverview = z.object({
  actor: Actor,
  members: z.array(ActorMember),
  by: Header.meta({ description: 'Said by it or on its behalf; with members where asked.' }),
  to: Header,
  about: Header.meta({
    description: 'A name of it stands in the words or the comment, and it is not by it.',
  }),
  asked: Header.meta({ description: 'It must act in a condition.' }),
  reported: Header.meta({ description: 'It is who reports.' }),
  months: z
    .array(z.object({ month: z.string(), by: z.int(), to: z.int(), about: z.int() }))
    .meta({ description: 'In order, those without any left out.' }),
  issues: z
    .array(Header.extend({ cell: MatrixCell.meta({ description: 'What it says of it.' }) }))
    .meta({ description: 'In the order of the codebook.' }),
  addressees: z.array(Header).meta({ description: 'Whom it speaks to, most first.' }),
  speakers: z
    .array(Header)
    .meta({ description: 'Who speaks to it, or is spoken for; most first.' }),
  conditions: z
    .array(AskedOfActor)
    .meta({ description: 'What is asked of it, open first, then the latest: at most 50.' }),
  events: z.array(Event).meta({ description: 'That it takes part in, the latest first.' }),
});
export type ActorOverview = z.infer<typeof ActorOverview>;
