import type { Database } from '../database.ts';
import { initial } from './0010-initial.ts';
import { revisions } from './0020-revisions.ts';
import { statements } from './0030-statements.ts';
import type { Migration } from './migration.ts';

/** All migrations, oldest first. Append only: one that has shipped never changes. */
export const migrations: readonly Migration[] = [initial, revisions, statements];

/** The format this Parley writes, and the newest it reads. */
export const FORMAT_VERSION = migrations.at(-1)!.version;

/**
 * Brings a notebook to the present format. Runs inside the caller's transaction, so that it either
 * all happens or none of it. Returns whether there was anything to do.
 */
export function migrate(db: Database, list: readonly Migration[] = migrations): boolean {
  const found = db.pragma('user_version', { simple: true }) as number;
  const pending = list.filter((migration) => migration.version > found);
  for (const migration of pending) {
    db.exec(migration.sql);
    db.pragma(`user_version = ${migration.version}`);
  }
  return pending.length > 0;
}
