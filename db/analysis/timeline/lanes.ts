import type { PassageQuery } from '../../model/passageQuery.ts';
import type { TimelineLanes } from '../../model/timeline.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { partiesOf } from '../query/parties.ts';

/** What the lanes are of: which of them a passage is in, what each is called, which passages it has. */
export interface LaneKind {
  /** Indexes of the lanes of a passage: of actors, tags or sources. */
  of(row: number): readonly number[];
  id(lane: number): string;
  label(lane: number): string;
  where(lane: number): PassageQuery;
  /** Lets through what is in no lane; `rows` are those passages that are in one. */
  outside(rows: readonly number[]): PassageQuery;
}

/** Tests are put together in lists of at most this many. */
const LIST_AT_MOST = 200;

/** The lanes of one kind. */
export function laneKind(facts: Facts, kind: TimelineLanes): LaneKind {
  const actors = {
    id: (lane: number) => facts.actorList[lane]!.id,
    label: (lane: number) => facts.actorList[lane]!.name,
  };
  switch (kind) {
    case 'party': {
      const of = (row: number) => partiesOf(facts, row, 'speaker');
      const where = (lane: number): PassageQuery => ({ party: actors.id(lane) });
      return { ...actors, of, where, outside: (rows) => nobodySpeaks(facts, rows, of, where) };
    }
    case 'speaker':
      return {
        ...actors,
        of: (row) => facts.sets.at(facts.speakers[row]!),
        where: (lane) => ({ actor: actors.id(lane), roles: ['speaker'] }),
        outside: () => ({ not: { has: 'speaker' } }),
      };
    case 'issue': {
      const issues = new Map<number, readonly number[]>();
      return {
        of(row) {
          const set = facts.tags[row]!;
          let found = issues.get(set);
          if (!found) {
            found = facts.sets.at(set).filter((tag) => facts.tagList[tag]!.family === 'issue');
            issues.set(set, found);
          }
          return found;
        },
        id: (lane) => facts.tagList[lane]!.id,
        label: (lane) => facts.tagList[lane]!.name,
        where: (lane) => ({ tag: facts.tagList[lane]!.id, below: false }),
        outside: () => ({ not: { has: 'issue' } }),
      };
    }
    case 'source': {
      const alone = facts.sourceList.map((_, index) => [index]);
      return {
        of: (row) => alone[facts.source[row]!]!,
        id: (lane) => facts.sourceList[lane]!.id,
        label: (lane) => facts.sourceList[lane]!.title,
        where: (lane) => ({ sources: [facts.sourceList[lane]!.id] }),
        outside: () => ({ any: [] }),
      };
    }
  }
}

/**
 * Without a speaker, and not said for anybody either. Only those that are said for somebody while
 * nobody says them have to be named.
 */
function nobodySpeaks(
  facts: Facts,
  rows: readonly number[],
  of: LaneKind['of'],
  where: LaneKind['where'],
): PassageQuery {
  const silent = rows.filter((row) => facts.speakers[row] === 0);
  const parties = [...new Set(silent.flatMap((row) => of(row)))];
  const nobody: PassageQuery = { not: { has: 'speaker' } };
  if (parties.length === 0) return nobody;
  return { all: [nobody, { not: anyOf(parties.map(where)) }] };
}

/** What any of these lets through. */
export function anyOf(queries: readonly PassageQuery[]): PassageQuery {
  if (queries.length <= LIST_AT_MOST) return { any: [...queries] };
  const parts: PassageQuery[] = [];
  for (let at = 0; at < queries.length; at += LIST_AT_MOST) {
    parts.push({ any: queries.slice(at, at + LIST_AT_MOST) });
  }
  return anyOf(parts);
}
