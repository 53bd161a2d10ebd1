import { formatPhrase } from '../../model/query.ts';
import type { ActorRole, PassageQuery } from '../../model/passageQuery.ts';
import { foldName } from '../../text/names/foldName.ts';

/** Of fewer letters, a name would be found in other words: “us”. */
const LETTERS = 3;

/** What lets through the passages in which an actor has a part. */
export interface ActorQueries {
  by: PassageQuery;
  to: PassageQuery;
  about: PassageQuery;
  asked: PassageQuery;
  reported: PassageQuery;
}

/**
 * The queries behind the numbers of an actor: what it says or is said for it, what is said to it, what
 * names it and is not by it, what asks something of it, and what it reports. With `members`, those who
 * belonged to it on the day count as it; the names that are looked for are its own alone.
 */
export function actorQueries(id: string, names: readonly string[], members: boolean): ActorQueries {
  const has = (...roles: ActorRole[]): PassageQuery => ({
    actor: id,
    roles,
    ...(members && { members }),
  });
  const by = has('speaker', 'onBehalfOf');
  const named = names
    .filter((name) => (foldName(name).match(/\p{L}/gu) ?? []).length >= LETTERS)
    .map((name): PassageQuery => ({ text: formatPhrase(name) }));
  return {
    by,
    to: has('addressee'),
    about: { all: [{ any: named }, { not: by }] },
    asked: has('requiredOf'),
    reported: has('reporter'),
  };
}
