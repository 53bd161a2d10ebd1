import { z } from 'zod';
import { Actor, ActorRef } from './actor.ts';
import { Event } from './event.ts';
import { MatrixCell } from './matrix.ts';
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
    .array(z.string())
    .length(2)
    .meta({ description: 'A name of the first and one of the second that are alike.' }),
  because: NameLikeness,
});
export type DuplicateActors = z.infer<typeof DuplicateActors>;

/** Everything there is of an actor, in numbers that each open their passages. */
export const ActorOverview = z.object({
  actor: Actor,
  members: z
    .array(
      ActorRef.extend({
        role: z.string().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    )
    .meta({ description: 'Who belongs or belonged to it.' }),
  by: Header.meta({ description: 'Said by it or on its behalf; with members where asked.' }),
  to: Header,
  about: Header.meta({ description: 'Its names stand in the words, and it does not speak.' }),
  asked: Header.meta({ description: 'It must act in a condition.' }),
  reported: Header.meta({ description: 'It is who reports.' }),
  months: z.array(z.object({ month: z.string(), by: z.int(), to: z.int(), about: z.int() })),
  issues: z.array(Header.extend({ cell: MatrixCell.meta({ description: 'What it says of it.' }) })),
  addressees: z.array(Header),
  speakers: z.array(Header).meta({ description: 'Who speaks to it.' }),
  events: z.array(Event),
});
export type ActorOverview = z.infer<typeof ActorOverview>;
