import { z } from 'zod';
import { Id } from './ids.ts';
import { PartialDate } from './partialDate.ts';
import { ConditionStatus, PassageState } from './passage.ts';
import { Credibility, Reliability } from './source.ts';
import { StanceSide, TagFamily } from './tag.ts';

/** The part an actor can have in an attribution, or in a condition: who must act. */
export const ActorRole = z.enum(['speaker', 'onBehalfOf', 'addressee', 'reporter', 'requiredOf']);
export type ActorRole = z.infer<typeof ActorRole>;

/** What a passage can have or lack. */
export const PassagePart = z.enum([
  'stance',
  'issue',
  'freeTag',
  'speaker',
  'onBehalfOf',
  'addressee',
  'reporter',
  'date',
  'condition',
  'link',
  'note',
  'comment',
  'coder',
]);
export type PassagePart = z.infer<typeof PassagePart>;

const name = z.string().trim().min(1).max(300);

/**
 * One thing that can be asked of a passage. Names match as in `passage.create`; a name that nothing
 * has lets nothing through. A passage without a date counts as said when its source was published.
 */
export const PassageTest = z.union([
  z.strictObject({ ids: z.array(Id).max(100_000) }),
  z.strictObject({
    tag: name,
    family: TagFamily.optional(),
    below: z
      .boolean()
      .optional()
      .meta({ description: 'With the tags below it; true unless said.' }),
  }),
  z.strictObject({
    actor: name,
    roles: z.array(ActorRole).min(1).optional().meta({ description: 'Any unless said.' }),
    members: z
      .boolean()
      .optional()
      .meta({ description: 'With all who belonged to it on the day; false unless said.' }),
  }),
  z.strictObject({
    party: name.nullable().meta({
      description:
        'Spoken by it, for it, or by one who belonged to it and to nothing above it; null: by nobody.',
    }),
    role: z.enum(['speaker', 'addressee', 'requiredOf']).optional().meta({
      description: '`requiredOf`: must act by a condition, else as one whom a demand addresses.',
    }),
  }),
  z.strictObject({
    said: z.strictObject({ after: PartialDate.optional(), before: PartialDate.optional() }).meta({
      description: 'On or after, and before; a date not known to the day fits if it can.',
    }),
  }),
  z.strictObject({
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .nullable()
      .meta({ description: 'The month in which it began to be said; null: no date.' }),
  }),
  z.strictObject({ sources: z.array(Id).min(1).max(100_000) }),
  z.strictObject({ publisher: name.nullable() }),
  z.strictObject({ reliability: z.array(Reliability.nullable()).min(1) }),
  z.strictObject({ credibility: z.array(Credibility.nullable()).min(1) }),
  z.strictObject({
    link: name.meta({ description: 'Has a link of this type (name, inverse name or id).' }),
    end: z.enum(['from', 'to']).optional(),
  }),
  z.strictObject({ side: z.array(StanceSide).min(1) }),
  z.strictObject({ state: z.array(PassageState).min(1) }),
  z.strictObject({ status: z.array(ConditionStatus).min(1) }),
  z.strictObject({ coder: name.nullable() }),
  z.strictObject({ text: z.string().max(2000) }),
  z.strictObject({ has: PassagePart }),
]);
export type PassageTest = z.infer<typeof PassageTest>;

/** Which passages: tests put together with and, or and not. */
export type PassageQuery =
  PassageTest | { all: PassageQuery[] } | { any: PassageQuery[] } | { not: PassageQuery };
export const PassageQuery: z.ZodType<PassageQuery> = z
  .union([
    PassageTest,
    z.strictObject({
      get all() {
        return z.array(PassageQuery).max(200);
      },
    }),
    z.strictObject({
      get any() {
        return z.array(PassageQuery).max(200);
      },
    }),
    z.strictObject({
      get not() {
        return PassageQuery;
      },
    }),
  ])
  .meta({ id: 'PassageQuery' });

/** Both, where there are both: what a drill-down asks for. */
export function both(
  one: PassageQuery | undefined,
  other: PassageQuery | undefined,
): PassageQuery | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { all: [one, other] };
}
