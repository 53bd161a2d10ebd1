import type { Facts, LinkFact } from '../../store/facts/facts.ts';
import type { Marks } from '../query/matchRows.ts';

/** The links that a map is drawn from. */
export type WantedLinks = Iterable<LinkFact>;

/** The links of some types, or all. */
export function* wantedLinks(facts: Facts, typeIds: readonly string[] | undefined): WantedLinks {
  const wanted = typeIds === undefined ? null : new Set(typeIds);
  for (const link of facts.links.values()) {
    if (wanted === null || wanted.has(link.typeId)) yield link;
  }
}

/** Links between two passages that are both let through, with the rows of the two. */
export function* linksBetween(
  facts: Facts,
  marks: Marks,
  links: WantedLinks,
): Iterable<{ link: LinkFact; from: number; to: number }> {
  for (const link of links) {
    const from = facts.rowOf.get(link.fromId);
    const to = facts.rowOf.get(link.toId);
    if (from === undefined || to === undefined || !marks[from] || !marks[to]) continue;
    yield { link, from, to };
  }
}
