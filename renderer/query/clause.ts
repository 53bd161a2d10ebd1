import type { PassageQuery, PassageTest } from '../../db/model/passageQuery.ts';

/** What a test asks about; each kind of test has a name of its own in the query. */
export const CLAUSE_KINDS = [
  'tag',
  'side',
  'has',
  'text',
  'actor',
  'party',
  'said',
  'sources',
  'publisher',
  'reliability',
  'credibility',
  'link',
  'status',
  'state',
  'coder',
  'month',
  'ids',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** Whether one of the tests is enough, all must hold, or none may. */
export type ClauseMode = 'any' | 'all' | 'none';

/** Tests of one kind put together: what stands on one chip, and is changed in one form. */
export interface Clause {
  kind: ClauseKind;
  mode: ClauseMode;
  tests: readonly PassageTest[];
}

/** Of what kind a test is. */
export function kindOf(test: PassageTest): ClauseKind {
  return CLAUSE_KINDS.find((kind) => kind in test)!;
}

/** A query that is no more than tests of one kind; null where it is more. */
export function clauseOf(query: PassageQuery): Clause | null {
  if ('not' in query) {
    const denied = clauseOf(query.not);
    const plain = denied?.mode === 'any' || (denied?.mode === 'all' && denied.tests.length === 1);
    return plain ? { ...denied!, mode: 'none' } : null;
  }
  if ('any' in query) return ofOneKind(query.any, 'any');
  if ('all' in query) return ofOneKind(query.all, 'all');
  return { kind: kindOf(query), mode: 'any', tests: [query] };
}

function ofOneKind(queries: readonly PassageQuery[], mode: ClauseMode): Clause | null {
  const tests = queries.filter(isTest);
  const kinds = new Set(tests.map(kindOf));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1 || tests.length < queries.length) return null;
  return { kind, mode, tests };
}

function isTest(query: PassageQuery): query is PassageTest {
  return !('all' in query || 'any' in query || 'not' in query);
}

/** The query that a clause stands for; null where it asks nothing. */
export function queryOf({ mode, tests }: Clause): PassageQuery | null {
  const [first, ...others] = tests;
  if (!first) return null;
  if (mode === 'all') return others.length === 0 ? first : { all: [...tests] };
  const any: PassageQuery = others.length === 0 ? first : { any: [...tests] };
  return mode === 'any' ? any : { not: any };
}

/** The parts of a query that must all hold: a chip each. */
export function partsOf(query: PassageQuery | undefined): PassageQuery[] {
  if (query === undefined) return [];
  return 'all' in query ? query.all.flatMap(partsOf) : [query];
}

/** The query in which all these parts must hold; undefined where there are none. */
export function joined(parts: readonly PassageQuery[]): PassageQuery | undefined {
  return parts.length > 1 ? { all: [...parts] } : parts[0];
}
