import { z } from 'zod';
import { PassageBrief } from './brief.ts';
import { PassageQuery } from './passageQuery.ts';
import { Header } from './passageTable.ts';
import { TagRef } from './tag.ts';

/** What can stand along a side of the matrix; `party` is the uppermost an actor belonged to then. */
export const MatrixDimension = z.enum([
  'party',
  'speaker',
  'addressee',
  'issue',
  'stance',
  'source',
  'month',
]);
export type MatrixDimension = z.infer<typeof MatrixDimension>;

/** The two passages between which a stance changed. */
export const Drift = z.object({ from: PassageBrief, to: PassageBrief });
export type Drift = z.infer<typeof Drift>;

export const MatrixCell = z.object({
  row: z.string().meta({ description: 'The key of its row.' }),
  column: z.string(),
  count: z.number().int().positive(),
  latest: z
    .object({ passageId: z.string(), stance: TagRef, said: z.string().nullable() })
    .nullable()
    .meta({ description: 'The latest passage with a stance.' }),
  drift: z
    .object({
      from: z.string(),
      to: z.string(),
      was: TagRef,
      became: TagRef,
      reversal: z.boolean().meta({ description: 'From one side to the other: for ↔ against.' }),
      changes: z.number().int().positive().meta({ description: 'How often the stance changed.' }),
    })
    .nullable()
    .meta({ description: 'The passages between which the stance changed last, and how.' }),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

/** Rows against columns. Cells without passages are left out. */
export const Matrix = z.object({
  rows: z.array(Header),
  columns: z.array(Header),
  cells: z.array(MatrixCell),
  passages: z.number().int().meta({ description: 'Of passages in any cell, each once.' }),
  left: z.number().int().meta({ description: 'Of passages that lack one side or the other.' }),
  lacking: PassageQuery.meta({ description: 'Lets just those through.' }),
  moreRows: z.number().int().meta({ description: 'Of rows with fewer passages, left out.' }),
  moreColumns: z.number().int(),
});
export type Matrix = z.infer<typeof Matrix>;
