import type { Facts } from '../../store/facts/facts.ts';

/** The stance of a row: index of the first of its stances, in the order of lists; -1 for none. */
export type StanceOf = (row: number) => number;

/** Looks up stances; each set of tags is looked at once. */
export function stancesOf(facts: Facts): StanceOf {
  const bySet = new Map<number, number>();
  return (row) => {
    const set = facts.tags[row]!;
    let found = bySet.get(set);
    if (found === undefined) {
      const stances = facts.sets.at(set).filter((tag) => facts.tagList[tag]!.family === 'stance');
      const order = (tag: number) => facts.tagList[tag]!.order;
      found = stances.toSorted((a, b) => order(a) - order(b))[0] ?? -1;
      bySet.set(set, found);
    }
    return found;
  };
}
