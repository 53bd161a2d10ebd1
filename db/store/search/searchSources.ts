import { firstDay, lastDay, type KindSearch } from './kindSearch.ts';
import { searchIndexed, type IndexedKind } from './searchIndexed.ts';

const sources: IndexedKind<{ id: string; title: string }> = {
  table: 'source',
  index: 'source_index',
  weights: [10, 3, 3, 1], // title, publisher, authors, text
  text: 'snapshot.text',
  joins: 'JOIN snapshot ON snapshot.sha256 = source.snapshot_sha256',
  columns: 'source.id, source.title',
  order: 'source.title COLLATE NOCASE, source.seq',
  conditions: ({ sources: ids, before, after }) => [
    { name: 'sources', value: ids, sql: 'source.id IN (SELECT value FROM json_each(:sources))' },
    { name: 'before', value: before, sql: `${firstDay('source.published')} < :before` },
    { name: 'after', value: after, sql: `${lastDay('source.published')} >= :after` },
  ],
  toHit: ({ id, title, text }, excerptOf) => ({
    kind: 'source',
    id,
    title,
    ...excerptOf(text),
    sourceId: null,
  }),
};

/** Sources by title, publisher, authors and text. */
export const searchSources: KindSearch = (db, wanted) => searchIndexed(db, wanted, sources);
