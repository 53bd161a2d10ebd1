import type { KindSearch } from './kindSearch.ts';
import { searchIndexed, type IndexedKind } from './searchIndexed.ts';

const notes: IndexedKind<{ id: string; title: string }> = {
  table: 'note',
  index: 'note_index',
  weights: [10, 1], // title, text
  text: 'note.text',
  joins: '',
  columns: 'note.id, note.title',
  order: 'note.updated_at DESC, note.seq DESC',
  conditions: ({ before, after }) => [
    { name: 'before', value: before, sql: 'note.updated_at < :before' },
    { name: 'after', value: after, sql: 'note.updated_at >= :after' },
  ],
  toHit: ({ id, title, text }, excerptOf) => ({
    kind: 'note',
    id,
    title,
    ...excerptOf(text),
    sourceId: null,
    offset: null,
  }),
};

/** Notes by title and text, the words they quote included. Their date is that of the last change. */
export const searchNotes: KindSearch = (db, wanted) => searchIndexed(db, wanted, notes);
