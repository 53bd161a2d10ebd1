import type { Agreement, TagAgreement } from '../../model/agreement.ts';
import type { Database } from '../../store/database.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { comparedSources, type Compared, type Comparison, type Marked } from './compared.ts';
import { findDifferences, tagsOf, type Difference, type Findings } from './differences.ts';
import { nominalAlpha } from './nominalAlpha.ts';
import { unitizingAlpha } from './unitizingAlpha.ts';

/**
 * How far two coders agree (docs/analysis/agreement.md). Throws UNKNOWN_CODER, and INVALID_INPUT
 * where both are the same.
 */
export function readAgreement(db: Database, facts: Facts, comparison: Comparison): Agreement {
  const compared = comparedSources(db, facts, comparison);
  const findings = findDifferences(facts, compared);
  const shared = sharedPairs(findings);
  const count = (kind: Difference['kind']) =>
    findings.differences.filter((difference) => difference.kind === kind).length;
  const stanceOf = ({ row }: Marked) => tagsOf(facts, row, 'stance').join();
  return {
    sources: compared.sources.map(({ source, first, second }) => ({
      id: facts.sourceList[source]!.id,
      title: facts.sourceList[source]!.title,
      first: first.length,
      second: second.length,
    })),
    boundaries: unitizingOf(compared, () => true),
    stance: nominalAlpha(shared.map(({ first, second }) => [stanceOf(first), stanceOf(second)])),
    tags: tagAgreements(facts, compared, shared),
    counts: {
      shared: shared.length,
      onlyFirst: count('onlyFirst'),
      onlySecond: count('onlySecond'),
      boundary: count('boundary'),
      stance: count('stance'),
      issue: count('issue'),
      attribution: count('attribution'),
    },
  };
}

type Pair = Findings['matched'][number]['shared'][number];

function sharedPairs({ matched }: Findings): Pair[] {
  return matched.flatMap(({ shared }) => shared);
}

/** Unitizing alpha over those passages that count. */
function unitizingOf({ sources }: Compared, counts: (row: number) => boolean) {
  const spans = (side: readonly Marked[]) =>
    side.filter(({ row }) => counts(row)).flatMap((marked) => marked.spans);
  return unitizingAlpha(
    sources.map(({ length, first, second }) => ({
      length,
      observers: [spans(first), spans(second)],
    })),
  );
}

/** Every tag that either of them used, in the order of lists. */
function tagAgreements(facts: Facts, compared: Compared, shared: readonly Pair[]): TagAgreement[] {
  const counts = new Map<number, { first: number; second: number }>();
  for (const source of compared.sources) {
    for (const side of ['first', 'second'] as const) {
      for (const { row } of source[side]) {
        for (const tag of facts.sets.at(facts.tags[row]!)) {
          let count = counts.get(tag);
          if (!count) counts.set(tag, (count = { first: 0, second: 0 }));
          count[side] += 1;
        }
      }
    }
  }
  return [...counts]
    .toSorted(([a], [b]) => facts.tagList[a]!.order - facts.tagList[b]!.order)
    .map(([tag, count]) => {
      const { id, name, family } = facts.tagList[tag]!;
      const marks = facts.sets.marks((members) => members.includes(tag));
      const carries = (row: number) => marks[facts.tags[row]!] === 1;
      const value = ({ row }: Marked) => (carries(row) ? 'yes' : 'no');
      return {
        tag: { id, name, family },
        ...count,
        unitizing: unitizingOf(compared, carries),
        shared: nominalAlpha(shared.map(({ first, second }) => [value(first), value(second)])),
      };
    });
}
