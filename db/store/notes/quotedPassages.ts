import { all, type Database } from '../database.ts';

/** Ids of the passages that notes quote; some may be gone. */
export function quotedPassages(db: Database): string[] {
  return all<{ id: string }>(
    db,
    `SELECT DISTINCT target_id AS id FROM note_reference WHERE kind = 'passage'`,
  ).map(({ id }) => id);
}
