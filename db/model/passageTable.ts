import { z } from 'zod';
import { Id } from './ids.ts';
import { Passage } from './passage.ts';
import { PassageQuery } from './passageQuery.ts';
import { SourceSummary } from './source.ts';

/** What passages can be sorted by; `place` is the order of sources and of places in them. */
export const SortKey = z.enum([
  'place',
  'said',
  'words',
  'stance',
  'issue',
  'freeTag',
  'speaker',
  'addressee',
  'reporter',
  'source',
  'published',
  'reliability',
  'credibility',
  'state',
  'coder',
  'links',
  'created',
  'updated',
]);
export type SortKey = z.infer<typeof SortKey>;

export const PassageSort = z.strictObject({ by: SortKey, descending: z.boolean().optional() });
export type PassageSort = z.infer<typeof PassageSort>;

/** What passages can be put into groups by. One with two issues stands in two groups. */
export const GroupKey = z.enum([
  'stance',
  'issue',
  'freeTag',
  'speaker',
  'party',
  'addressee',
  'source',
  'month',
  'reliability',
  'state',
  'coder',
]);
export type GroupKey = z.infer<typeof GroupKey>;

/** A column of the table. The words always stand first. */
export const TableColumn = z.enum([
  'stance',
  'issues',
  'freeTags',
  'speakers',
  'onBehalfOf',
  'addressees',
  'said',
  'channel',
  'reportedBy',
  'source',
  'published',
  'reliability',
  'place',
  'conditions',
  'links',
  'notes',
  'comment',
  'state',
  'coder',
  'created',
  'updated',
]);
export type TableColumn = z.infer<typeof TableColumn>;

/** How the passage table is looked at; kept as a saved search. */
export const TableView = z.strictObject({
  where: PassageQuery.optional(),
  sort: z.array(PassageSort).max(5).optional(),
  group: GroupKey.nullable().optional(),
  columns: z.array(TableColumn).optional(),
  widths: z
    .partialRecord(z.enum(['words', ...TableColumn.options]), z.number().int().min(40).max(2000))
    .optional()
    .meta({ description: 'Of columns that were drawn wider or narrower, in pixels.' }),
});
export type TableView = z.infer<typeof TableView>;

/** A row, column, lane or group: what it is called, and what lets exactly its passages through. */
export const Header = z
  .object({
    key: z.string().meta({ description: 'Stays the same; an id, a month, or `-` for none.' }),
    label: z.string().meta({ description: 'Empty for none.' }),
    where: PassageQuery,
    count: z.number().int().meta({ description: 'Of passages, each once.' }),
  })
  .meta({ id: 'Header' });
export type Header = z.infer<typeof Header>;

/** A part of the table: rows from `offset` on, the groups laid one after the other. */
export const PassageTable = z.object({
  total: z.number().int().meta({ description: 'Of rows: a passage in two groups is two.' }),
  passages: z.number().int().meta({ description: 'Of passages, each once.' }),
  groups: z.array(Header).meta({
    description: 'In the order of their rows. Given with the first rows alone, where asked for.',
  }),
  rows: z.array(Passage),
  sources: z
    .record(Id, SourceSummary)
    .meta({ description: 'The sources of these rows, by their ids.' }),
});
export type PassageTable = z.infer<typeof PassageTable>;
