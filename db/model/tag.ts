import { z } from 'zod';
import { Id } from './ids.ts';

/** Three families of tags: what is done with words, what they are about, and anything else. */
export const TagFamily = z.enum(['stance', 'issue', 'free']);
export type TagFamily = z.infer<typeof TagFamily>;

/**
 * The colours a stance may have. A name, not a value: the window maps it to a shade for light, dark
 * and high contrast, each checked for contrast, and to an underline style, the second channel.
 */
export const TagColor = z.enum([
  'blue',
  'orange',
  'violet',
  'green',
  'teal',
  'red',
  'gold',
  'grey',
  'pink',
  'brown',
]);
export type TagColor = z.infer<typeof TagColor>;

/**
 * Where a stance leaves the one who takes it: on the side of what is proposed, against it, or
 * committed without a side. `none` says nothing about a will (a fact, an assessment): it takes no
 * part in drift, congruence and conflict.
 */
export const StanceSide = z.enum(['for', 'against', 'open', 'none']);
export type StanceSide = z.infer<typeof StanceSide>;

/** What a person may say about a tag. */
export const TagDetails = z.object({
  family: TagFamily,
  name: z.string().trim().min(1).max(200),
  parentId: Id.nullable(),
  color: TagColor.nullable(),
  letter: z
    .string()
    .trim()
    .max(2)
    .nullable()
    .meta({ description: 'Stands beside the colour, for those who cannot tell it.' }),
  key: z
    .string()
    .regex(/^(Shift\+)?[1-9]$/)
    .nullable()
    .meta({ description: 'The number key, alone or with Shift, that sets this tag.' }),
  description: z.string().max(10_000).meta({ description: 'Its definition.' }),
  whenToUse: z.string().max(10_000),
  whenNot: z.string().max(10_000),
  examples: z.array(Id).max(20).meta({ description: 'Passages that show what is meant.' }),
  side: StanceSide.meta({ description: 'Of a stance; other tags are `none`.' }),
  retired: z
    .boolean()
    .meta({ description: 'Stays where it is, and is not offered for new passages.' }),
});
export type TagDetails = z.infer<typeof TagDetails>;

export const Tag = TagDetails.extend({
  id: Id,
  position: z.number().meta({ description: 'Order among its family.' }),
  passageCount: z.number().int(),
}).meta({ id: 'Tag' });
export type Tag = z.infer<typeof Tag>;

/** A tag as it stands on a passage. */
export const TagRef = z.object({ id: Id, name: z.string(), family: TagFamily });
export type TagRef = z.infer<typeof TagRef>;
