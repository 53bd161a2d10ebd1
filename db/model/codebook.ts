import { z } from 'zod';
import type { StanceSide, TagDetails, TagFamily } from './tag.ts';

/** A tag as a codebook that was written elsewhere has it, with those below it. */
export interface CodebookTag extends Omit<TagDetails, 'parentId' | 'examples' | 'family' | 'side'> {
  /** The id it is known by in other notebooks and programs; null where it has none. */
  guid: string | null;
  /** Null where the codebook does not say. */
  family: TagFamily | null;
  side: StanceSide | null;
  children: CodebookTag[];
}

/** A codebook that was read: its tags, and what of it could not be taken as it was. */
export interface Codebook {
  tags: CodebookTag[];
  warnings: string[];
}

/**
 * REFI-QDA knows no families of codes: Parley writes a set of codes for each, known by these ids or,
 * where another program gave them ids of its own, by their names.
 */
export const FAMILY_SETS: Readonly<Record<TagFamily, { guid: string; name: string }>> = {
  stance: { guid: '70726c79-0000-8000-8000-000000000301', name: 'Stances' },
  issue: { guid: '70726c79-0000-8000-8000-000000000302', name: 'Issues' },
  free: { guid: '70726c79-0000-8000-8000-000000000303', name: 'Free tags' },
};

/** On how many passages a tag and those below it stand. */
export const TagCount = z.object({
  id: z.string(),
  own: z.number().int().meta({ description: 'Passages that carry it.' }),
  tree: z
    .number()
    .int()
    .meta({ description: 'Passages that carry it or one below it, each once.' }),
});
export type TagCount = z.infer<typeof TagCount>;

/** A codebook that Parley brings along, to begin with. */
export const Starter = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  tags: z.number().int(),
});
export type Starter = z.infer<typeof Starter>;

/** What an import of a codebook came to. */
export const CodebookResult = z.object({
  created: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  warnings: z.array(z.string()),
});
export type CodebookResult = z.infer<typeof CodebookResult>;
