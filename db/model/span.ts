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

/** A paragraph, heading or the like, as the reader shows it. `number` is the ¶ of citations. */
export const Block = z
  .object({
    kind: z.enum(['paragraph', 'heading', 'listItem', 'quote', 'code', 'table']),
    start: offset,
    end: offset,
    number: z.number().int().positive().nullable(),
    level: z.number().int().positive().optional(),
    keepLines: z.boolean().optional(),
  })
  .meta({ id: 'Block' });
export type Block = z.infer<typeof Block>;
