import { z } from 'zod';
import { Id } from '../model/ids.ts';

/** What importing a file came to. */

/** Something a person should know of a file that was imported all the same. Codes are stable. */
export const ImportWarning = z
  .object({ code: z.string(), message: z.string() })
  .meta({ id: 'ImportWarning' });
export type ImportWarning = z.infer<typeof ImportWarning>;

/** Another source that says nearly the same. */
export const SimilarSource = z
  .object({
    id: Id,
    title: z.string(),
    similarity: z.number().min(0).max(1).meta({
      description: 'Of the words, by shingles: the share of runs of words that both have.',
    }),
  })
  .meta({ id: 'SimilarSource' });
export type SimilarSource = z.infer<typeof SimilarSource>;

/** How a document of a file came to be a source, or turned out to be one already. */
export const ImportOutcome = z.enum(['new', 'sameBytes', 'sameText']);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** A source that a file was imported as. */
export const ImportedSource = z
  .object({
    id: Id,
    title: z.string(),
    outcome: ImportOutcome,
    encoding: z.string().nullable(),
    passages: z.number().int().meta({ description: 'That came with it.' }),
    warnings: z.array(ImportWarning),
    similar: z.array(SimilarSource),
  })
  .meta({ id: 'ImportedSource' });
export type ImportedSource = z.infer<typeof ImportedSource>;
