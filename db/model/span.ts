import { z } from 'zod';

const offset = z.number().int().nonnegative();

/** A stretch of a source's text: UTF-16 offsets, half-open, `start < end`. */
export const Span = z
  .object({ start: offset, end: offset })
  .meta({ id: 'Span', description: 'UTF-16 offsets into the stored text, half-open.' });
export type Span = z.infer<typeof Span>;

/** A span together with the words it holds and up to 32 characters either side of them. */
export const QuotedSpan = Span.extend({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
}).meta({ id: 'QuotedSpan' });
export type QuotedSpan = z.infer<typeof QuotedSpan>;

/** Words to be looked for in a source, told apart by what stands around them or by their count. */
export const Quote = z
  .union([
    z.string().min(1),
    z.object({
      exact: z.string().min(1),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      occurrence: z.number().int().positive().optional().meta({ description: '1 is the first.' }),
    }),
  ])
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof Quote>;

/** What a block is in its source. Plain text has only paragraphs. */
export const BlockKind = z.enum([
  'paragraph',
  'heading',
  'listItem',
  'quote',
  'code',
  'table',
  'caption',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** A paragraph, heading or the like, as the reader shows it: UTF-16 offsets, half-open. */
export const Block = z
  .object({
    kind: BlockKind,
    start: offset,
    end: offset,
    number: z.number().int().positive().nullable().meta({
      description: 'Number for citation (¶): 1, 2, 3 … over everything but headings.',
    }),
    level: z.number().int().positive().optional().meta({
      description: 'Depth of a heading or list item, 1 the outermost.',
    }),
    keepLines: z.boolean().optional().meta({
      description: 'Line ends inside carry meaning and are shown; else they are soft.',
    }),
    page: z.number().int().positive().optional().meta({
      description: 'The page of the original on which it begins, from 1.',
    }),
    seconds: z.number().nonnegative().optional().meta({
      description: 'Where in a recording it begins.',
    }),
    speaker: z.string().optional().meta({
      description: 'Who speaks, where a transcript says so apart from the words.',
    }),
  })
  .meta({ id: 'Block' });
export type Block = z.infer<typeof Block>;
