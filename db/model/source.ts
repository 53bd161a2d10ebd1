import { z } from 'zod';
import { Id, Timestamp } from './ids.ts';
import { PartialDate } from './partialDate.ts';
import { Block } from './span.ts';

/** The Admiralty scale (NATO AJP-2.1): how reliable the source is. */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof Reliability>;

/** The Admiralty scale: how credible what it says is. */
export const Credibility = z.enum(['1', '2', '3', '4', '5', '6']);
export type Credibility = z.infer<typeof Credibility>;

/** What a person may say about a source; all of it can be changed at any time. */
export const SourceDetails = z.object({
  title: z.string().trim().min(1).max(1000),
  publisher: z.string().trim().max(500).nullable(),
  authors: z.array(z.string().trim().min(1).max(300)),
  url: z.string().trim().max(4000).nullable(),
  published: PartialDate.nullable(),
  retrieved: PartialDate.nullable(),
  language: z.string().trim().max(35).nullable().meta({ description: 'BCP 47 language tag.' }),
  reliability: Reliability.nullable(),
  credibility: Credibility.nullable(),
  comment: z.string().max(100_000),
});
export type SourceDetails = z.infer<typeof SourceDetails>;

/** A source without its text. */
export const SourceSummary = SourceDetails.extend({
  id: Id,
  fileName: z.string(),
  mediaType: z.string(),
  sha256: z.string().meta({ description: 'SHA-256 of the original bytes, in hexadecimal.' }),
  revision: z.number().int().positive(),
  encoding: z
    .string()
    .nullable()
    .meta({ description: 'How it was decoded, a WHATWG label; null where the format says it.' }),
  length: z.number().int().meta({ description: 'Of the text, in UTF-16 units.' }),
  passageCount: z.number().int(),
  createdAt: Timestamp,
}).meta({ id: 'SourceSummary' });
export type SourceSummary = z.infer<typeof SourceSummary>;

/** A source with the text of one revision. */
export const Source = SourceSummary.extend({
  text: z.string(),
  blocks: z.array(Block),
  position: z.number().int().meta({ description: 'Where reading stopped: an offset.' }),
}).meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;
