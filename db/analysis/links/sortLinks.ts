import { LinkEndKind } from '../../model/link.ts';
import type { Facts, LinkFact } from '../../store/facts/facts.ts';

/** What links can be sorted by. */
export type LinkSort = 'created' | 'type' | 'from' | 'to';

interface Known {
  /** Place of each type, by its id. */
  order: ReadonlyMap<string, number>;
  drifting: ReadonlySet<string>;
}

/**
 * Links in an order: by when they were made, by their types, or by the place of an end (passages in
 * the order of sources and places; then notes, sources, events). Without one, drift comes first. Ties
 * stand in the order in which they were made.
 */
export function sortLinks(
  facts: Facts,
  links: readonly LinkFact[],
  { sort, descending = false }: { sort?: LinkSort | undefined; descending?: boolean | undefined },
  { order, drifting }: Known,
): LinkFact[] {
  const keysOf = (link: LinkFact): readonly number[] => {
    switch (sort) {
      case 'created':
        return [];
      case 'type':
        return [order.get(link.typeId) ?? order.size];
      case 'from':
        return placeOf(facts, link.fromKind, link.fromId);
      case 'to':
        return placeOf(facts, link.toKind, link.toId);
      case undefined:
        return [drifting.has(link.id) ? 0 : 1];
    }
  };
  const turn = descending ? -1 : 1;
  return links
    .map((link) => ({ link, keys: keysOf(link) }))
    .sort((a, b) => {
      for (let at = 0; at < a.keys.length; at += 1) {
        const difference = a.keys[at]! - b.keys[at]!;
        if (difference !== 0) return turn * difference;
      }
      // Ids begin with the time at which they were made (RFC 9562, UUIDv7).
      return turn * (a.link.id < b.link.id ? -1 : 1);
    })
    .map(({ link }) => link);
}

function placeOf(facts: Facts, kind: LinkEndKind, id: string): readonly number[] {
  const row = facts.rowOf.get(id);
  const rank = LinkEndKind.options.indexOf(kind);
  if (row === undefined) return [rank, 0, 0];
  return [rank, facts.sourceList[facts.source[row]!]!.seq, facts.start[row]!];
}
