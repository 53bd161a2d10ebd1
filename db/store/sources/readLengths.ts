import { all, type Database } from '../database.ts';

/** How long the newest texts of sources are, in UTF-16 units, by the ids of the sources. */
export function readLengths(db: Database, ids: readonly string[]): Map<string, number> {
  return new Map(
    all<{ id: string; length: number }>(
      db,
      `SELECT source.id, length FROM json_each(:ids) AS wanted
         CROSS JOIN source ON source.id = wanted.value
         JOIN snapshot ON snapshot.sha256 = snapshot_sha256`,
      { ids: JSON.stringify(ids) },
    ).map(({ id, length }) => [id, length]),
  );
}
