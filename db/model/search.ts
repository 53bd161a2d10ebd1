import { z } from 'zod';
import { Id } from './ids.ts';
import { TableView } from './passageTable.ts';

export const HitKind = z.enum(['source', 'passage', 'note', 'actor', 'tag', 'event']);
export type HitKind = z.infer<typeof HitKind>;

/** A piece of text found; `matches` are UTF-16, half-open, within `snippet`. */
export const Hit = z
  .object({
    kind: HitKind,
    id: Id,
    title: z.string(),
    snippet: z.string(),
    matches: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
    sourceId: Id.nullable().meta({ description: 'Of a passage, the source it stands in.' }),
    offset: z.number().int().nullable().meta({
      description: 'Where in the source text: of a passage, or of the first match that is shown.',
    }),
  })
  .meta({ id: 'Hit' });
export type Hit = z.infer<typeof Hit>;

/** A search that was kept: words to search for, or a view of the passage table. */
export const SavedSearch = z
  .object({
    id: Id,
    title: z.string(),
    query: z.string().meta({ description: 'Empty where there is a view.' }),
    view: TableView.nullable(),
  })
  .meta({ id: 'SavedSearch' });
export type SavedSearch = z.infer<typeof SavedSearch>;
