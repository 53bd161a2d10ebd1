import type { Hit } from '../../model/search.ts';
import { all } from '../database.ts';
import { excerptsFor } from './excerpt.ts';
import type { KindSearch } from './kindSearch.ts';

interface Row {
  id: string;
  title: string;
  found: string;
}

/** Actors by their names and aliases; the snippet is the name that was found. */
export const searchActors: KindSearch = (db, { terms, match, limit }) => {
  const names =
    match === null
      ? all<Row>(
          db,
          'SELECT id, name AS title, name AS found FROM actor ORDER BY name COLLATE NOCASE, seq',
        )
      : all<Row>(
          db,
          `SELECT actor.id, actor.name AS title, actor_index.name AS found
           FROM actor_index CROSS JOIN actor ON actor.id = actor_index.actor_id
           WHERE actor_index MATCH :match ORDER BY rank`,
          { match },
        );
  // The best of the names of each actor comes first.
  const best = new Map<string, Row>();
  for (const row of names) if (!best.has(row.id)) best.set(row.id, row);
  const excerptOf = excerptsFor(terms);
  const hits = [...best.values()].slice(0, limit).map(({ id, title, found }): Hit => {
    const { snippet, matches } = excerptOf(found);
    return { kind: 'actor', id, title, snippet, matches, sourceId: null, offset: null };
  });
  return { hits, total: best.size };
};
