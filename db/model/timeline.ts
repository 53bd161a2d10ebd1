import { z } from 'zod';
import { Id } from './ids.ts';
import { PartialDate } from './partialDate.ts';
import { Header } from './passageTable.ts';
import { TagRef } from './tag.ts';

export const TimelineLanes = z.enum(['party', 'speaker', 'issue', 'source']);
export type TimelineLanes = z.infer<typeof TimelineLanes>;

/** A day, `YYYY-MM-DD`. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A passage on the axis, from the first to the last day (inclusive) that its date can mean. */
export const TimelineItem = z.object({
  id: Id,
  lane: z.string(),
  first: Day,
  last: Day,
  said: PartialDate.meta({ description: 'As it is known; of the source where `dated` is false.' }),
  dated: z.boolean().meta({ description: 'False: only its source has a date.' }),
  stance: TagRef.nullable(),
  speakers: z.array(z.string()).meta({ description: 'Their names.' }),
  sourceTitle: z.string(),
  words: z.string().meta({ description: 'The first of them.' }),
});
export type TimelineItem = z.infer<typeof TimelineItem>;

/** Passages that are too many to be drawn one by one. */
export const TimelineBin = z.object({
  lane: z.string(),
  first: Day,
  last: Day,
  count: z.number().int().positive().meta({
    description:
      'Of passages that can have been said in it: one of a month counts in all its bins.',
  }),
  stances: z.record(z.string(), z.number().int()).meta({ description: 'By tag id; `-` for none.' }),
});
export type TimelineBin = z.infer<typeof TimelineBin>;

export const Timeline = z.object({
  extent: z.object({ first: Day, last: Day }).nullable().meta({
    description: 'Of everything, events too; null where nothing has a date.',
  }),
  lanes: z.array(Header).meta({
    description: 'Strongest first; then `+` for those in none of these, and `-` for those in none.',
  }),
  undated: z.number().int(),
  items: z.array(TimelineItem).meta({ description: 'Within the window asked for; or …' }),
  bins: z.array(TimelineBin).meta({ description: '… these, where they were more than `most`.' }),
});
export type Timeline = z.infer<typeof Timeline>;
