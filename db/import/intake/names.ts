import type { TagFamily } from '../../model/tag.ts';
import { ApiError } from '../../api/errors.ts';
import { findActor } from '../../store/actors/actorNames.ts';
import { foldName } from '../../text/names/foldName.ts';
import { addAffiliation } from '../../store/actors/addAffiliation.ts';
import { insertActor } from '../../store/actors/insertActor.ts';
import type { Database } from '../../store/database.ts';
import { createLinkType, findLinkType } from '../../store/links/linkTypes.ts';
import { resolveTags } from '../../store/tags/resolveTags.ts';
import type { ImportedActor } from '../imported.ts';

/** The longest names of an actor, a tag and a link type. */
const LONGEST = { actor: 300, tag: 200, linkType: 100 };
const LONGEST_COMMENT = 100_000;

/** Finds the tags, actors and link types that an import names, and makes those that are missing. */
export interface Names {
  /** The ids of these tags, in order, each once. */
  tags(tags: ReadonlyArray<{ name: string; family: TagFamily }>): string[];
  /** The ids of these actors, in order, each once; names without a letter are left out. */
  actors(actors: readonly ImportedActor[]): string[];
  /** Notes that an actor belongs to an organisation, unless that is known. */
  affiliate(actorId: string, organisationId: string): void;
  /** Sees to it that there is a link type of this name; gives the name by which it is found. */
  linkType(name: string): string;
}

/** Names of one import: what was found once is not looked for again. */
export function createNames(db: Database): Names {
  const tags = new Map<string, string>();
  const actors = new Map<string, string | null>();
  const linkTypes = new Map<string, string>();
  const affiliations = new Set<string>();
  return {
    tags: (wanted) => [
      ...new Set(
        wanted
          .map(({ name, family }) => ({ name: name.slice(0, LONGEST.tag).trim(), family }))
          .filter(({ name }) => name !== '')
          .map((tag) => once(tags, `${tag.family} ${tag.name}`, () => resolveTags(db, [tag])[0]!)),
      ),
    ],
    actors: (wanted) => [
      ...new Set(
        wanted
          .map((actor) => once(actors, actor.name, () => resolveActor(db, actor)))
          .filter((id) => id !== null),
      ),
    ],
    affiliate(actorId, organisationId) {
      const key = `${actorId} ${organisationId}`;
      if (actorId === organisationId || affiliations.has(key)) return;
      affiliations.add(key);
      addAffiliation(db, actorId, organisationId);
    },
    linkType: (name) => once(linkTypes, name, () => resolveLinkType(db, name)),
  };
}

function once<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = find();
  known.set(key, value);
  return value;
}

function resolveActor(db: Database, actor: ImportedActor): string | null {
  const name = actor.name.slice(0, LONGEST.actor).trim();
  if (foldName(name) === '') return null;
  const { kind } = actor;
  return (
    findActor(db, name) ??
    insertActor(db, {
      name,
      kind,
      aliases: actor.aliases.filter(
        (alias) =>
          alias.length <= LONGEST.actor && foldName(alias) !== '' && findActor(db, alias) === null,
      ),
      comment: actor.comment.slice(0, LONGEST_COMMENT),
    })
  );
}

/** A type that is made has a direction, as relations of other programs have. */
function resolveLinkType(db: Database, name: string): string {
  const short = name.slice(0, LONGEST.linkType).trim() || 'related to';
  try {
    findLinkType(db, short);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'UNKNOWN_LINK_TYPE') throw error;
    createLinkType(db, { name: short, inverse: `${short} (the other way)` });
  }
  return short;
}
