import { copyFileSync } from 'node:fs';
import { BetterSqlite3 } from '../../../db/store/database.ts';

/** The same questions put to the same file as SQL, as tools do that count in the database. */
export interface PlainSql extends Disposable {
  /** The first hundred passages with a tag and none of another, in the order of their sources. */
  filter(tag: string, without: string): unknown;
  /** How many passages each speaker has of each issue, with the latest day. */
  matrix(): unknown;
}

/** Reads a copy of a notebook, which must be closed while it is copied: an open one lets nobody in. */
export function plainSql(path: string): PlainSql {
  const copy = `${path}.copy`;
  copyFileSync(path, copy);
  const db = new BetterSqlite3(copy);
  const filter = db.prepare(`
    SELECT passage.* FROM passage JOIN source ON source.id = passage.source_id
    WHERE passage.id IN (
        SELECT passage_id FROM passage_tag JOIN tag ON tag.id = tag_id WHERE tag.name = :tag)
      AND passage.id NOT IN (
        SELECT passage_id FROM passage_tag JOIN tag ON tag.id = tag_id WHERE tag.name = :without)
    ORDER BY source.seq, passage.start LIMIT 100`);
  const matrix = db.prepare(`
    SELECT actor_id, tag_id, count(DISTINCT passage.id), max(said_last)
    FROM passage
    JOIN passage_actor ON passage_actor.passage_id = passage.id AND role = 'speaker'
    JOIN passage_tag ON passage_tag.passage_id = passage.id
    JOIN tag ON tag.id = tag_id AND tag.family = 'issue'
    GROUP BY actor_id, tag_id`);
  return {
    filter: (tag, without) => filter.all({ tag, without }),
    matrix: () => matrix.all(),
    [Symbol.dispose]: () => void db.close(),
  };
}
