import { z } from 'zod';
import { ActorKind } from './actor.ts';
import { Id } from './ids.ts';
import { PassageQuery } from './passageQuery.ts';

/**
 * Networks as Discourse Network Analyzer counts them (docs/analysis/networks.md has the rules): who
 * speaks of what, who agrees with whom, who contradicts whom, and the one less the other.
 */
export const NetworkKind = z.enum(['actorIssue', 'congruence', 'conflict', 'subtract']);
export type NetworkKind = z.infer<typeof NetworkKind>;

/** Who counts as an actor. */
export const NetworkActors = z.enum(['speaker', 'onBehalfOf', 'party']);
export type NetworkActors = z.infer<typeof NetworkActors>;

/**
 * What a tie is divided by. `activity`: all that the actor says; `prominence`: all that is said of the
 * issue; `average`: the mean activity of both actors; `jaccard`: what one of them says, or both.
 */
export const Normalization = z.enum(['none', 'activity', 'prominence', 'average', 'jaccard']);
export type Normalization = z.infer<typeof Normalization>;

const ACTORS_ALONE: readonly Normalization[] = ['none', 'average', 'jaccard'];

/** What the ties of each kind of network can be divided by. */
export const NORMALIZATIONS: Readonly<Record<NetworkKind, readonly Normalization[]>> = {
  actorIssue: ['none', 'activity', 'prominence'],
  congruence: ACTORS_ALONE,
  conflict: ACTORS_ALONE,
  subtract: ACTORS_ALONE,
};

/** Whether what an actor says again in the same source, of the same issue on the same side, counts. */
export const Repetitions = z.enum(['oncePerSource', 'all']);
export type Repetitions = z.infer<typeof Repetitions>;

export const NetworkNode = z.object({
  id: Id,
  kind: z.enum(['actor', 'issue']),
  actorKind: ActorKind.nullable(),
  label: z.string(),
  passages: z.number().int().meta({ description: 'Of those counted, each once.' }),
  where: PassageQuery,
  place: z.object({ x: z.number(), y: z.number() }).nullable().meta({
    description: 'Where a person put it.',
  }),
});
export type NetworkNode = z.infer<typeof NetworkNode>;

export const NetworkTie = z.object({
  from: Id,
  to: Id,
  weight: z.number(),
  positive: z.number().int().meta({
    description: 'Of an actor and an issue: statements for it. Of two actors: their congruence.',
  }),
  negative: z.number().int().meta({
    description: 'Of an actor and an issue: statements against it. Of two actors: their conflict.',
  }),
  where: PassageQuery.meta({ description: 'The passages that it was counted from.' }),
});
export type NetworkTie = z.infer<typeof NetworkTie>;

export const Network = z.object({
  nodes: z.array(NetworkNode).meta({ description: 'Those with the most passages first.' }),
  ties: z.array(NetworkTie).meta({ description: 'The strongest first.' }),
  passages: z.number().int().meta({ description: 'Counted, each once.' }),
  left: z.number().int().meta({ description: 'Without an actor, an issue or a side.' }),
  where: PassageQuery.meta({ description: 'Those counted, of all there are.' }),
  moreNodes: z.number().int().meta({ description: 'With fewer passages, left out.' }),
  moreTies: z.number().int().meta({ description: 'Weaker ties between these nodes, left out.' }),
});
export type Network = z.infer<typeof Network>;
