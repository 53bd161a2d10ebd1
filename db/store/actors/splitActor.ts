import { ApiError } from '../../api/errors.ts';
import { run, type Database } from '../database.ts';
import { assertPassages } from '../passages/assertPassages.ts';
import { foldName } from '../../text/names/foldName.ts';
import { readActor } from './readActors.ts';
import { createActor, updateActor } from './writeActor.ts';

/** What a new actor takes over from the one it was taken for. */
export interface ActorPart {
  name: string;
  /** Of the names of the other. */
  aliases: readonly string[];
  /** Where it has every part that the other had. */
  passages: readonly string[];
}

/** Tables that name an actor in a passage. */
const TABLES = ['passage_actor', 'condition_actor'] as const;

/**
 * Splits an actor that was two: a new one, of the same kind, takes over names of it and, in passages,
 * every part in the attribution and in conditions. A passage in which it has no part stays as it is.
 * Gives the id of the new actor. Throws UNKNOWN_ID, NAME_TAKEN (also for the name that the other
 * keeps), and INVALID_INPUT for an alias that the other does not have.
 */
export function splitActor(db: Database, id: string, part: ActorPart): string {
  const { kind, aliases } = readActor(db, id);
  const taken = new Set(part.aliases.map(foldName));
  const known = new Set(aliases.map(foldName));
  for (const alias of part.aliases) {
    if (!known.has(foldName(alias))) {
      throw new ApiError('INVALID_INPUT', { problem: `the actor has no alias “${alias}”.` });
    }
  }
  assertPassages(db, part.passages);
  taken.add(foldName(part.name));
  updateActor(db, id, { aliases: aliases.filter((alias) => !taken.has(foldName(alias))) });
  const newId = createActor(db, { name: part.name, aliases: [...part.aliases], kind });
  for (const table of TABLES) {
    run(
      db,
      `UPDATE ${table} SET actor_id = :newId
       WHERE actor_id = :id AND passage_id IN (SELECT value FROM json_each(:passages))`,
      { id, newId, passages: JSON.stringify(part.passages) },
    );
  }
  return newId;
}
