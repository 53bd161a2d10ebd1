import { z } from 'zod';
import { ActorName } from '../model/actor.ts';
import { Id } from '../model/ids.ts';
import { PartialDate } from '../model/partialDate.ts';
import { ConditionStatus, EvidenceKind, PassageState } from '../model/passage.ts';
import { Quote, Span } from '../model/span.ts';
import { TagFamily } from '../model/tag.ts';

/** The shapes that several operations take. */

/** By name (aliases count, case does not; an unknown name is created) or by id. */
export const ActorInput = ActorName.meta({
  id: 'ActorInput',
  description: 'A name or an id. An unknown name becomes a new actor; aliases count.',
});
export type ActorInput = z.infer<typeof ActorInput>;

/** By name or id; an unknown name becomes an issue unless a family is said. */
export const TagInput = z
  .union([
    z.string().trim().min(1).max(200),
    z.object({ name: z.string().trim().min(1).max(200), family: TagFamily }),
  ])
  .meta({
    id: 'TagInput',
    description: 'A name or an id. An unknown name becomes an issue, or what `family` says.',
  });
export type TagInput = z.infer<typeof TagInput>;

/** One actor or several: `"Name"` or `["Name", "Name"]`. */
export const ActorInputs = z.union([ActorInput, z.array(ActorInput)]);

export const SaidOnInput = z.union([
  PartialDate,
  z.object({ date: PartialDate, words: z.string().max(300).nullable().optional() }),
]);

export const ConditionInput = z.object({
  id: Id.optional().meta({
    description: 'Of a condition that is there already: keeps its changes.',
  }),
  requiredOf: ActorInputs.optional(),
  action: z.string().trim().min(1).max(2000),
  unlocks: z.string().trim().max(2000).nullable().optional(),
  due: PartialDate.nullable().optional(),
  status: ConditionStatus.optional(),
});
export type ConditionInput = z.infer<typeof ConditionInput>;

export const EvidenceInput = z.union([
  Span.extend({ kind: EvidenceKind }),
  z.object({ kind: EvidenceKind, quote: Quote }),
]);
export type EvidenceInput = z.infer<typeof EvidenceInput>;

/** What a passage may be given when it is made, and changed to later. */
export const PassageFields = z.object({
  tags: z.array(TagInput).optional(),
  speakers: ActorInputs.optional(),
  onBehalfOf: ActorInputs.optional(),
  addressees: ActorInputs.optional(),
  saidOn: SaidOnInput.nullable().optional(),
  channel: z.string().trim().max(300).nullable().optional(),
  reportedBy: ActorInputs.optional(),
  evidence: z.array(EvidenceInput).optional(),
  conditions: z.array(ConditionInput).optional(),
  comment: z.string().max(100_000).optional(),
  coder: z.string().trim().max(200).nullable().optional().meta({
    description: 'Who made it, where several work on the same texts.',
  }),
});
export type PassageFields = z.infer<typeof PassageFields>;

export const Place = z.object({
  spans: z.array(Span).min(1).optional(),
  quotes: z.array(Quote).min(1).optional(),
});
export type Place = z.infer<typeof Place>;

/** Which passages; every field narrows. Names match as in `passage.create`. */
export const PassageFilter = z.object({
  ids: z.array(Id).max(10_000).optional(),
  sourceId: Id.optional(),
  tag: z.string().optional().meta({ description: 'A tag or one below it.' }),
  issue: z.string().optional(),
  stance: z.string().optional(),
  speaker: z.string().optional().meta({ description: 'Or on behalf of.' }),
  addressee: z.string().optional(),
  text: z.string().optional().meta({ description: 'In the words or the comment.' }),
  state: PassageState.optional(),
  coder: z.string().optional(),
  before: PartialDate.optional().meta({ description: 'Said before this date.' }),
  after: PartialDate.optional().meta({ description: 'Said on or after this date.' }),
});
export type PassageFilter = z.infer<typeof PassageFilter>;

export const Page = z.object({
  limit: z.number().int().positive().max(100_000).optional(),
  cursor: z.string().optional().meta({ description: '`nextCursor` of the page before.' }),
});
export const Paged = z.object({ total: z.number().int(), nextCursor: z.string().nullable() });

export const ById = z.object({ id: Id });
export const Nothing = z.object({});
export const ExportedFile = z
  .object({
    fileName: z.string(),
    mediaType: z.string(),
    content: z.string().meta({ description: 'Text, written as UTF-8; or bytes in base64.' }),
    base64: z.boolean().optional().meta({ description: 'Whether `content` is base64.' }),
  })
  .meta({ id: 'ExportedFile' });
export type ExportedFile = z.infer<typeof ExportedFile>;
