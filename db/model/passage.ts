import { z } from 'zod';
import { ActorRef } from './actor.ts';
import { Id, Timestamp } from './ids.ts';
import { PartialDate } from './partialDate.ts';
import { QuotedSpan } from './span.ts';
import { TagRef } from './tag.ts';

/** The places in the text that name the speaker ("the ministry") or carry the cue ("insisted"). */
export const EvidenceKind = z.enum(['speaker', 'cue']);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** When something was said, as exactly as is known, and the words of the source it came from. */
export const SaidOn = z.object({
  date: PartialDate,
  words: z.string().max(300).nullable().meta({ description: 'For instance “earlier in the day”.' }),
});
export type SaidOn = z.infer<typeof SaidOn>;

/** Who said a passage, to whom, when, where and by whose account. */
export const Attribution = z.object({
  speakers: z.array(ActorRef),
  onBehalfOf: z.array(ActorRef),
  addressees: z.array(ActorRef),
  saidOn: SaidOn.nullable(),
  channel: z.string().nullable(),
  reportedBy: z
    .array(ActorRef)
    .meta({ description: 'The reporting chain, nearest to the reader first.' }),
  evidence: z.array(QuotedSpan.extend({ kind: EvidenceKind })),
});
export type Attribution = z.infer<typeof Attribution>;

export const ConditionStatus = z.enum(['open', 'met', 'refused', 'withdrawn']);
export type ConditionStatus = z.infer<typeof ConditionStatus>;

/** One change of a condition's status, with the passage that shows it. */
export const ConditionChange = z.object({
  status: ConditionStatus,
  at: Timestamp,
  evidenceId: Id.nullable(),
  note: z.string(),
});
export type ConditionChange = z.infer<typeof ConditionChange>;

/** Who must do what, and what that unlocks. */
export const Condition = z.object({
  id: Id,
  requiredOf: z.array(ActorRef),
  action: z.string(),
  unlocks: z.string().nullable(),
  due: PartialDate.nullable().meta({ description: 'By when it is asked for.' }),
  status: ConditionStatus,
  changes: z.array(ConditionChange),
});
export type Condition = z.infer<typeof Condition>;

/**
 * `placed`: its spans hold its words. `review`: a new revision of the source could not be matched
 * with certainty. `historical`: kept at the revision it was read in.
 */
export const PassageState = z.enum(['placed', 'review', 'historical']);
export type PassageState = z.infer<typeof PassageState>;

export const Passage = Attribution.extend({
  id: Id,
  sourceId: Id,
  revision: z.number().int().positive(),
  state: PassageState,
  spans: z.array(QuotedSpan).min(1),
  words: z.string().meta({ description: 'The words of all spans, joined by “ … ”.' }),
  paragraph: z.number().int().nullable().meta({ description: 'The ¶ of the first span.' }),
  page: z.number().int().positive().optional().meta({
    description: 'The page of the original, where it has pages, on which that ¶ begins.',
  }),
  seconds: z.number().nonnegative().optional().meta({
    description: 'Where that ¶ begins, in a recording.',
  }),
  formerEvidence: z
    .array(QuotedSpan.extend({ kind: EvidenceKind, revision: z.number().int().positive() }))
    .optional()
    .meta({
      description: 'Evidence that has no place in this revision, as it was read in an older one.',
    }),
  comment: z.string(),
  coder: z.string().nullable().meta({ description: 'Who made it, where that is told apart.' }),
  tags: z.array(TagRef).meta({ description: 'Stances first, then issues, then free tags.' }),
  conditions: z.array(Condition),
  linkCount: z.number().int(),
  noteCount: z.number().int(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
}).meta({ id: 'Passage' });
export type Passage = z.infer<typeof Passage>;

/** What stands between the spans of one passage wherever its words are shown in one line. */
export const SPAN_JOINT = ' … ';

/** The words of a passage in one line, its spans joined by an ellipsis. */
export function joinSpanWords(spans: ReadonlyArray<{ exact: string }>): string {
  return spans.map((span) => span.exact.replace(/\s+/gu, ' ')).join(SPAN_JOINT);
}
