import { ApiError } from '../../api/errors.ts';
import { first, run, type Database } from '../database.ts';
import { replaceRows } from '../replaceRows.ts';
import { foldName } from '../../text/names/foldName.ts';

/**
 * Gives an actor its name and its aliases. A name that comes twice, or only differs in case or
 * accents, is kept once, in its first form. Throws NAME_TAKEN when another actor answers to one of
 * them, INVALID_INPUT when one has nothing that can be compared.
 */
export function setActorNames(
  db: Database,
  id: string,
  name: string,
  aliases: readonly string[],
): void {
  const names = new Map<string, string>();
  for (const each of [name, ...aliases]) {
    const folded = foldName(each);
    if (folded === '') {
      throw new ApiError('INVALID_INPUT', {
        problem: 'a name needs at least one visible character.',
      });
    }
    refuseTaken(db, id, each, folded);
    if (!names.has(folded)) names.set(folded, each);
  }
  run(db, 'UPDATE actor SET name = :name WHERE id = :id', { id, name });
  replaceRows(
    db,
    'actor_name',
    { actor_id: id },
    [...names].map(([folded, each], position) => ({ position, name: each, folded })),
  );
}

function refuseTaken(db: Database, id: string, name: string, folded: string): void {
  const owner = first<{ name: string }>(
    db,
    `SELECT actor.name FROM actor_name JOIN actor ON actor.id = actor_name.actor_id
     WHERE folded = :folded AND actor.id <> :id`,
    { folded, id },
  );
  if (!owner) return;
  const kind = foldName(owner.name) === folded ? 'an actor' : `an actor (${owner.name})`;
  throw new ApiError('NAME_TAKEN', { kind, name });
}
