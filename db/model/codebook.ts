import { z } from 'zod';
import type { TagDetails } from './tag.ts';

/** A tag as a codebook that was written elsewhere has it. */
export interface CodebookTag extends Omit<TagDetails, 'parentId' | 'examples'> {
  /** From another program: kept where it is a UUID, so that a codebook comes back as itself. */
  guid: string | null;
  children: CodebookTag[];
}

/** How many tags a tag and those below it stand on. */
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
