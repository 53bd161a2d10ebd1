import { ApiError } from '../../api/errors.ts';
import type { Disagreement } from '../../model/agreement.ts';
import type { Database } from '../../store/database.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { readPassages } from '../../store/passages/readPassages.ts';
import { comparedSources, type Comparison, type Marked } from './compared.ts';
import { findDifferences, isAboutTag, type Difference } from './differences.ts';

export interface DisagreementRequest extends Comparison {
  kinds?: ReadonlyArray<Disagreement['kind']> | undefined;
  /** Id of a tag that they have to do with. */
  tag?: string | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
}

const LIMIT = 100;

/**
 * Where two coders do not agree, one after the other in the order of the sources and of their texts.
 * Throws UNKNOWN_CODER, UNKNOWN_ID where there is no such tag, and INVALID_INPUT where both coders
 * are the same.
 */
export function readDisagreements(
  db: Database,
  facts: Facts,
  { kinds, tag, offset = 0, limit = LIMIT, ...comparison }: DisagreementRequest,
): { total: number; disagreements: Disagreement[] } {
  const index = tag === undefined ? null : indexOfTag(facts, tag);
  const found = findDifferences(facts, comparedSources(db, facts, comparison)).differences.filter(
    (difference) =>
      (kinds === undefined || kinds.includes(difference.kind)) &&
      (index === null || isAboutTag(facts, difference, index)),
  );
  const page = found.slice(offset, offset + limit);
  const idOf = (marked: Marked | null) => (marked === null ? null : facts.ids[marked.row]!);
  const ids = page
    .flatMap(({ first, second }) => [idOf(first), idOf(second)])
    .filter((id) => id !== null);
  const passages = new Map(
    readPassages(db, [...new Set(ids)]).map((passage) => [passage.id, passage]),
  );
  return {
    total: found.length,
    disagreements: page.map((difference) => {
      const [first, second] = [idOf(difference.first), idOf(difference.second)];
      return {
        key: [difference.kind, first ?? '-', second ?? '-'].join(' '),
        kind: difference.kind,
        sourceId: facts.sourceList[difference.source]!.id,
        place: placeOf(difference),
        first: first === null ? null : passages.get(first)!,
        second: second === null ? null : passages.get(second)!,
      };
    }),
  };
}

function indexOfTag(facts: Facts, id: string): number {
  const index = facts.tagIndex.get(id);
  if (index === undefined || facts.tagList[index]!.gone) {
    throw new ApiError('UNKNOWN_ID', { kind: 'tag', id });
  }
  return index;
}

/** From the first character that either marked to the last. */
function placeOf({ first, second }: Difference) {
  const spans = [...(first?.spans ?? []), ...(second?.spans ?? [])];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
