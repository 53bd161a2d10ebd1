import type { QueryFilter, QueryTerm } from '../../model/query.ts';
import { dateBounds, isPartialDate } from '../../model/partialDate.ts';
import { HitKind } from '../../model/search.ts';
import { findActor, foldName } from '../actors/actorNames.ts';
import { all, type Database } from '../database.ts';
import { tagsFrom } from '../tags/readTags.ts';
import { findTag } from '../tags/findTag.ts';
import { matchExpression, matchInColumn } from './matchExpression.ts';

/** The filters of a search, their names made ids. */
export interface Filters {
  /** The kinds that can satisfy all of them: only a passage has a speaker. */
  kinds: ReadonlySet<HitKind>;
  /** Of each list a passage must have one. */
  tags: string[][];
  speakers: string[][];
  addressees: string[][];
  /** Sources that a hit must be or stand in; null for any. */
  sources: string[] | null;
  /** Days, `YYYY-MM-DD`: the earliest it can mean is before this, the latest on or after that. */
  before: string | null;
  after: string | null;
}

const KINDS: Record<QueryFilter['key'], readonly HitKind[]> = {
  tag: ['passage'],
  issue: ['passage'],
  by: ['passage'],
  to: ['passage'],
  before: ['source', 'passage', 'note', 'event'],
  after: ['source', 'passage', 'note', 'event'],
  in: ['source', 'passage'],
};

/** What the filters of a search ask for; null when one names something that is not there. */
export function resolveFilters(db: Database, filters: readonly QueryFilter[]): Filters | null {
  const resolved: Filters = {
    kinds: new Set(HitKind.options),
    tags: [],
    speakers: [],
    addressees: [],
    sources: null,
    before: null,
    after: null,
  };
  for (const filter of filters) if (!add(db, resolved, filter)) return null;
  return resolved;
}

function add(db: Database, filters: Filters, { key, value }: QueryFilter): boolean {
  const kind = key === 'in' ? kindCalled(value) : null;
  const possible = new Set<HitKind>(kind ? [kind] : KINDS[key]);
  filters.kinds = new Set([...filters.kinds].filter((one) => possible.has(one)));
  if (kind) return true;
  switch (key) {
    case 'tag':
    case 'issue': {
      const tag = findTag(db, value, key === 'issue' ? 'issue' : undefined);
      return tag !== null && filters.tags.push(tagsFrom(db, tag)) > 0;
    }
    case 'by':
      return addSome(filters.speakers, actorsCalled(db, value));
    case 'to':
      return addSome(filters.addressees, actorsCalled(db, value));
    case 'in': {
      const found = sourcesCalled(db, value);
      const before = filters.sources;
      filters.sources = before ? before.filter((id) => found.includes(id)) : found;
      return filters.sources.length > 0;
    }
    case 'before': {
      if (!isPartialDate(value)) return false;
      const { first } = dateBounds(value);
      if (filters.before === null || first < filters.before) filters.before = first;
      return true;
    }
    case 'after': {
      if (!isPartialDate(value)) return false;
      const { first } = dateBounds(value);
      if (filters.after === null || first > filters.after) filters.after = first;
      return true;
    }
  }
}

function addSome(lists: string[][], ids: string[]): boolean {
  return ids.length > 0 && lists.push(ids) > 0;
}

/** `in:notes` and `in:note` mean a kind, whatever sources are called. */
function kindCalled(value: string): HitKind | null {
  const wanted = value.toLowerCase();
  return HitKind.options.find((kind) => wanted === kind || wanted === `${kind}s`) ?? null;
}

/** The actor of this name, alias or id; where there is none, those with these words in a name. */
function actorsCalled(db: Database, value: string): string[] {
  const actor = findActor(db, value);
  if (actor !== null) return [actor];
  const match = matchExpression([wholeWords(value)]);
  if (match === null) return [];
  return all<{ id: string }>(
    db,
    'SELECT DISTINCT actor_id AS id FROM actor_index WHERE actor_index MATCH :match',
    { match },
  ).map(({ id }) => id);
}

/** The sources of this title or id; where there is none, those with these words in their title. */
function sourcesCalled(db: Database, value: string): string[] {
  const byId = all<{ id: string }>(db, 'SELECT id FROM source WHERE id = :value', { value });
  if (byId.length > 0) return [value];
  const match = matchInColumn('title', [wholeWords(value)]);
  if (match === null) return [];
  const found = all<{ id: string; title: string }>(
    db,
    `SELECT source.id, source.title
     FROM source_index JOIN source ON source.seq = source_index.rowid
     WHERE source_index MATCH :match`,
    { match },
  );
  const exact = found.filter(({ title }) => foldName(title) === foldName(value));
  return (exact.length > 0 ? exact : found).map(({ id }) => id);
}

function wholeWords(text: string): QueryTerm {
  return { text, phrase: true, prefix: false };
}
