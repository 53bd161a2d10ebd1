import type { Disagreement } from '../../model/agreement.ts';
import type { Facts } from '../../store/facts/facts.ts';
import type { TagFamily } from '../../model/tag.ts';
import type { Compared, Marked } from './compared.ts';
import { matchUnits, type MatchedUnits } from './matchUnits.ts';

/** A disagreement as it is found; its passages are read when it is shown. */
export interface Difference {
  kind: Disagreement['kind'];
  source: number;
  first: Marked | null;
  second: Marked | null;
}

/** What two coders marked, matched, and where they do not agree, in the order of the texts. */
export interface Findings {
  matched: MatchedUnits[];
  differences: Difference[];
}

/** Compares what two coders marked, unit by unit. */
export function findDifferences(facts: Facts, { sources }: Compared): Findings {
  const matched = sources.map(matchUnits);
  const differences = matched.flatMap(({ shared, onlyFirst, onlySecond }, index) => {
    const { source } = sources[index]!;
    return [
      ...onlyFirst.map((first): Difference => ({ kind: 'onlyFirst', source, first, second: null })),
      ...onlySecond.map((second): Difference => ({
        kind: 'onlySecond',
        source,
        first: null,
        second,
      })),
      ...shared.flatMap(({ first, second, dice }) =>
        kindsOf(facts, first.row, second.row, dice < 1).map((kind): Difference => ({
          kind,
          source,
          first,
          second,
        })),
      ),
    ].toSorted((a, b) => startOf(a) - startOf(b));
  });
  return { matched, differences };
}

function startOf({ first, second }: Difference): number {
  return Math.min(first?.spans[0]!.start ?? Infinity, second?.spans[0]!.start ?? Infinity);
}

function kindsOf(
  facts: Facts,
  first: number,
  second: number,
  boundary: boolean,
): Array<Difference['kind']> {
  const kinds: Array<Difference['kind']> = boundary ? ['boundary'] : [];
  for (const family of ['stance', 'issue'] as const) {
    if (tagsOf(facts, first, family).join() !== tagsOf(facts, second, family).join()) {
      kinds.push(family);
    }
  }
  if (attributionOf(facts, first) !== attributionOf(facts, second)) kinds.push('attribution');
  return kinds;
}

/** The tags of one family that a passage carries, always in the same order. */
export function tagsOf(facts: Facts, row: number, family: TagFamily): number[] {
  return facts.sets.at(facts.tags[row]!).filter((tag) => facts.tagList[tag]!.family === family);
}

/** Who said it, for whom, to whom, by whose account and when; the order of names means nothing. */
function attributionOf(facts: Facts, row: number): string {
  const sets = [facts.speakers, facts.onBehalfOf, facts.addressees, facts.reporters].map((column) =>
    facts.sets
      .at(column[row]!)
      .toSorted((a, b) => a - b)
      .join(),
  );
  return [...sets, facts.saidFirst[row], facts.saidLast[row]].join(';');
}

/**
 * Whether a disagreement has to do with a tag: one about tags of its family where only one of them
 * carries it; any other where either does.
 */
export function isAboutTag(
  facts: Facts,
  { kind, first, second }: Difference,
  tag: number,
): boolean {
  const carries = (marked: Marked | null) =>
    marked !== null && facts.sets.at(facts.tags[marked.row]!).includes(tag);
  if (kind !== 'stance' && kind !== 'issue') return carries(first) || carries(second);
  return facts.tagList[tag]!.family === kind && carries(first) !== carries(second);
}
