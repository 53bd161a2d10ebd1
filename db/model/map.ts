import { z } from 'zod';
import { ActorKind } from './actor.ts';
import { Id } from './ids.ts';
import { PassageQuery } from './passageQuery.ts';

/** What the map draws: statements and their links, who speaks to whom, what is spoken of together. */
export const MapOf = z.enum(['passages', 'actors', 'issues']);
export type MapOf = z.infer<typeof MapOf>;

export const MapNode = z.object({
  id: Id,
  kind: z.enum(['passage', 'actor', 'tag', 'note', 'source', 'event']),
  label: z.string(),
  detail: z.string().meta({ description: 'Speaker and date of a passage; may be empty.' }),
  actorKind: ActorKind.nullable(),
  weight: z.number().int().meta({
    description: 'Of an actor or an issue: passages. Of anything else: links.',
  }),
  where: PassageQuery.nullable().meta({
    description: 'The passages it was counted from; of what has links, those at their ends.',
  }),
  color: z.string().nullable().meta({ description: 'The colour of its stance.' }),
  letter: z.string().nullable(),
  more: z.number().int().meta({ description: 'Neighbours that are not shown.' }),
  place: z.object({ x: z.number(), y: z.number() }).nullable().meta({
    description: 'Where a person put it.',
  }),
});
export type MapNode = z.infer<typeof MapNode>;

export const MapEdge = z.object({
  id: z.string(),
  from: Id,
  to: Id,
  /** `link`: a cross-reference. The others are counted from passages. */
  kind: z.enum(['link', 'addresses', 'belongs', 'answers', 'together', 'requires']),
  typeId: Id.nullable().meta({ description: 'Of a link.' }),
  label: z.string(),
  directed: z.boolean(),
  weight: z.number().int().positive(),
  where: PassageQuery.nullable().meta({ description: 'The passages it was counted from.' }),
});
export type MapEdge = z.infer<typeof MapEdge>;

export const NotebookMap = z.object({
  nodes: z.array(MapNode),
  edges: z.array(MapEdge),
  total: z.number().int().meta({ description: 'Of nodes there are, shown or not.' }),
  ties: z.number().int().meta({
    description: 'Of edges between these nodes; the strongest are given where they are too many.',
  }),
});
export type NotebookMap = z.infer<typeof NotebookMap>;
