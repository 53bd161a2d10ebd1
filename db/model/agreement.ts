import { z } from 'zod';
import { Id } from './ids.ts';
import { Passage } from './passage.ts';
import { Span } from './span.ts';
import { TagRef } from './tag.ts';

/** A figure of agreement with what it was computed from; null where it is not defined. */
export const Alpha = z.object({
  alpha: z.number().nullable(),
  units: z.number().int().meta({ description: 'Pairable units, or sections of the continuum.' }),
  observed: z.number().meta({ description: 'Observed disagreement.' }),
  expected: z.number(),
});
export type Alpha = z.infer<typeof Alpha>;

export const TagAgreement = z.object({
  tag: TagRef,
  first: z.number().int().meta({ description: 'Passages of the first coder that carry it.' }),
  second: z.number().int(),
  unitizing: Alpha.meta({ description: 'Whether the same words were marked with it.' }),
  shared: Alpha.meta({ description: 'On units that both marked: carries it or not (nominal).' }),
});
export type TagAgreement = z.infer<typeof TagAgreement>;

/** What two coders do not agree on, at one place. */
export const Disagreement = z.object({
  key: z.string(),
  kind: z.enum(['onlyFirst', 'onlySecond', 'boundary', 'stance', 'issue', 'attribution']),
  sourceId: Id,
  place: Span,
  first: Passage.nullable(),
  second: Passage.nullable(),
});
export type Disagreement = z.infer<typeof Disagreement>;

export const Coder = z.object({
  name: z.string(),
  passages: z.number().int(),
  sources: z.number().int(),
});
export type Coder = z.infer<typeof Coder>;

export const Agreement = z.object({
  sources: z.array(z.object({ id: Id, title: z.string(), first: z.int(), second: z.int() })).meta({
    description: 'In which both have passages; only these are compared.',
  }),
  boundaries: Alpha.meta({ description: 'Unitising alpha over all passages, tags left aside.' }),
  stance: Alpha.meta({ description: 'Nominal alpha of the stance on units that both marked.' }),
  tags: z.array(TagAgreement),
  counts: z.object({
    shared: z.int(),
    onlyFirst: z.int(),
    onlySecond: z.int(),
    boundary: z.int(),
    stance: z.int(),
    issue: z.int(),
    attribution: z.int(),
  }),
});
export type Agreement = z.infer<typeof Agreement>;
