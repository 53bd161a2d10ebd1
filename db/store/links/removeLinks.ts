import { run, type Database } from '../database.ts';

/** Deletes every link that has one of these things at an end. For whatever deletes the things. */
export function removeLinksOf(db: Database, ids: readonly string[]): void {
  run(
    db,
    `DELETE FROM link
     WHERE from_id IN (SELECT value FROM json_each(:ids))
        OR to_id IN (SELECT value FROM json_each(:ids))`,
    { ids: JSON.stringify(ids) },
  );
}
