import type { LinkEndKind } from '../../model/link.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import { findActor } from '../../store/actors/actorNames.ts';
import type { Database } from '../../store/database.ts';
import type { Facts, LinkFact } from '../../store/facts/facts.ts';
import { driftingLinks } from '../../store/links/drift.ts';
import { listLinkTypes } from '../../store/links/linkTypes.ts';
import { matchRows } from '../query/matchRows.ts';
import { linksWithText } from './linksWithText.ts';
import { sortLinks, type LinkSort } from './sortLinks.ts';

/** Which links, and in which order; every field narrows. */
export interface LinkTableQuery {
  types?: readonly string[] | undefined;
  ends?: readonly LinkEndKind[] | undefined;
  text?: string | undefined;
  actor?: string | undefined;
  where?: PassageQuery | undefined;
  drift?: boolean | undefined;
  sort?: LinkSort | undefined;
  descending?: boolean | undefined;
}

export interface LinkTable {
  /** All that were found, in their order. */
  ids: string[];
  /** How many of each type there would be if types were not asked for. Types without any left out. */
  types: Array<{ id: string; count: number }>;
  /** How many of those found are drift. */
  drifts: number;
}

/**
 * The links that are asked for. An actor is at an end where it says the passage or the passage is
 * said for it; whoever is not in the notebook is at none. Throws UNKNOWN_LINK_TYPE for a query that
 * names one.
 */
export function linkTable(db: Database, facts: Facts, query: LinkTableQuery): LinkTable {
  const narrowed = [...facts.links.values()].filter(narrowing(db, facts, query));
  const drifting = driftingLinks(
    db,
    narrowed.map(({ id }) => id),
  );
  const asked = narrowed.filter(
    ({ id }) => query.drift === undefined || drifting.has(id) === query.drift,
  );
  const types = new Map<string, number>();
  for (const { typeId } of asked) types.set(typeId, (types.get(typeId) ?? 0) + 1);

  const wanted = query.types && new Set(query.types);
  const found = wanted ? asked.filter(({ typeId }) => wanted.has(typeId)) : asked;
  const order = new Map(listLinkTypes(db).map(({ id }, index) => [id, index]));
  const sorted = sortLinks(facts, found, query, { order, drifting });
  return {
    ids: sorted.map(({ id }) => id),
    types: [...types].map(([id, count]) => ({ id, count })),
    drifts: found.filter(({ id }) => drifting.has(id)).length,
  };
}

type Holds = (link: LinkFact) => boolean;

function narrowing(db: Database, facts: Facts, query: LinkTableQuery): Holds {
  const tests: Holds[] = [];
  const { ends, actor, where, text } = query;
  if (ends) tests.push(({ fromKind, toKind }) => ends.includes(fromKind) || ends.includes(toKind));
  if (actor !== undefined) tests.push(eitherPassage(facts, spokenBy(db, facts, actor)));
  if (where !== undefined) {
    const marks = matchRows(db, facts, where);
    tests.push(eitherPassage(facts, (row) => marks[row] === 1));
  }
  if (text !== undefined && text.trim() !== '') {
    const found = linksWithText(db, facts, text);
    tests.push(({ id }) => found.has(id));
  }
  return (link) => tests.every((test) => test(link));
}

function eitherPassage(facts: Facts, holds: (row: number) => boolean): Holds {
  const isOne = (id: string) => {
    const row = facts.rowOf.get(id);
    return row !== undefined && holds(row);
  };
  return ({ fromId, toId }) => isOne(fromId) || isOne(toId);
}

function spokenBy(db: Database, facts: Facts, nameOrId: string): (row: number) => boolean {
  const id = findActor(db, nameOrId);
  const index = id === null ? undefined : facts.actorIndex.get(id);
  if (index === undefined) return () => false;
  const marks = facts.sets.marks((members) => members.includes(index));
  return (row) => marks[facts.speakers[row]!] === 1 || marks[facts.onBehalfOf[row]!] === 1;
}
