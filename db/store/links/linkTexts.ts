import { all, type Database } from '../database.ts';

/** What is written on links, and what the things other than passages at their ends are called. */
export interface LinkTexts {
  notes: Array<{ id: string; note: string }>;
  titles: Array<{ id: string; title: string }>;
}

/** The words on and around all links, for finding some in them. */
export function linkTexts(db: Database): LinkTexts {
  return {
    notes: all(db, "SELECT id, note FROM link WHERE note <> ''"),
    titles: all(
      db,
      `WITH linked (id) AS (
         SELECT from_id FROM link WHERE from_kind <> 'passage'
         UNION SELECT to_id FROM link WHERE to_kind <> 'passage')
       SELECT id, title FROM note WHERE id IN linked
       UNION ALL SELECT id, title FROM source WHERE id IN linked
       UNION ALL SELECT id, title FROM event WHERE id IN linked`,
    ),
  };
}
