import { ApiError } from '../../api/errors.ts';
import { Id } from '../../model/ids.ts';
import { first, type Database } from '../database.ts';
import { foldName } from '../../text/names/foldName.ts';
import { insertActor } from './insertActor.ts';

export { foldName };

/** The actor that an id or a name (its own or an alias) means; null when there is none. */
export function findActor(db: Database, nameOrId: string): string | null {
  const sql = Id.safeParse(nameOrId).success
    ? 'SELECT id FROM actor WHERE id = :key'
    : 'SELECT actor_id AS id FROM actor_name WHERE folded = :key';
  const key = Id.safeParse(nameOrId).success ? nameOrId : foldName(nameOrId);
  return first<{ id: string }>(db, sql, { key })?.id ?? null;
}

/**
 * The actors that names and ids mean, in order, each once. An unknown name becomes a new actor of no
 * kind. Throws UNKNOWN_ID for an id that is not there, INVALID_INPUT for a name without a letter.
 */
export function resolveActors(db: Database, inputs: string | string[] | undefined): string[] {
  const list = typeof inputs === 'string' ? [inputs] : (inputs ?? []);
  return [...new Set(list.map((input) => findActor(db, input) ?? createFromName(db, input)))];
}

function createFromName(db: Database, name: string): string {
  if (Id.safeParse(name).success) throw new ApiError('UNKNOWN_ID', { kind: 'actor', id: name });
  return insertActor(db, { name, aliases: [], kind: null, comment: '' });
}
