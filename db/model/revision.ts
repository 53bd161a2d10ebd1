import { z } from 'zod';
import { Id, Timestamp } from './ids.ts';
import { QuotedSpan } from './span.ts';

/** Why a source has another text than before. */
export const RevisionReason = z.enum(['import', 'correction', 'encoding', 'version']);
export type RevisionReason = z.infer<typeof RevisionReason>;

/** One text that a source has had. */
export const SourceRevision = z
  .object({
    revision: z.number().int().positive(),
    reason: RevisionReason,
    fileName: z.string(),
    mediaType: z.string(),
    encoding: z.string().nullable().meta({ description: 'A WHATWG label; null where none.' }),
    sha256: z.string().meta({ description: 'SHA-256 of its original bytes, in hexadecimal.' }),
    length: z.number().int().meta({ description: 'Of the text, in UTF-16 units.' }),
    passageCount: z.number().int().meta({ description: 'Of those that are kept at it.' }),
    createdAt: Timestamp,
  })
  .meta({ id: 'SourceRevision' });
export type SourceRevision = z.infer<typeof SourceRevision>;

/** Where a passage that needs review may stand in the newest text. */
export const Candidate = z
  .object({
    spans: z.array(QuotedSpan).min(1),
    score: z.number().min(0).max(1).meta({ description: '1: the same words in the same place.' }),
  })
  .meta({ id: 'Candidate' });
export type Candidate = z.infer<typeof Candidate>;

/** A passage that could not be placed with certainty, as it was read and where it may be now. */
export const Review = z
  .object({
    passageId: Id,
    sourceId: Id,
    revision: z.number().int().positive().meta({ description: 'In which it was read.' }),
    words: z.string().meta({ description: 'Its words there, joined by “ … ”.' }),
    before: z.string().meta({ description: 'What stood before it there.' }),
    after: z.string().meta({ description: 'What stood after it there.' }),
    candidates: z.array(Candidate).meta({ description: 'The best first.' }),
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof Review>;

/** What a new text meant for the passages of a source. */
export const RevisionResult = z
  .object({
    revision: z.number().int().positive(),
    placed: z.number().int().meta({ description: 'Passages that followed with certainty.' }),
    needReview: z.number().int().meta({ description: 'Passages that could not be placed.' }),
  })
  .meta({ id: 'RevisionResult' });
export type RevisionResult = z.infer<typeof RevisionResult>;

/** A run of words in one of two texts that are compared. */
export const ComparedPart = z.object({ text: z.string(), changed: z.boolean() });

/** A paragraph of two texts beside each other; one side is missing where only one has it. */
export const ComparedRow = z.object({
  left: z.array(ComparedPart).nullable(),
  right: z.array(ComparedPart).nullable(),
});
export type ComparedRow = z.infer<typeof ComparedRow>;

/** The original of a source in a form that can be shown without running anything. */
export const OriginalView = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('html'),
      html: z.string().meta({ description: 'Sanitised: no scripts, styles or remote addresses.' }),
    }),
    z.object({ kind: z.literal('pdf'), content: z.base64() }),
    z.object({ kind: z.literal('image'), mediaType: z.string(), content: z.base64() }),
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('none'), reason: z.string() }),
  ])
  .meta({ id: 'OriginalView' });
export type OriginalView = z.infer<typeof OriginalView>;
