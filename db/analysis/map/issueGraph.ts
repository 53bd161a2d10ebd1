import type { LinkType } from '../../model/link.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { IS_CONDITION_FOR } from '../../store/seed.ts';
import type { Marks } from '../query/matchRows.ts';
import type { Graph, GraphEdge } from './graph.ts';
import { LinkTally, Tally, whereRows } from './tally.ts';
import { linksBetween, type WantedLinks } from './wantedLinks.ts';

/**
 * Issues, and how they hang together. The weight of an issue is the number of passages that carry it
 * (those that carry a tag below it are counted there).
 *
 * - together: both stand on the same passage;
 * - requires: a passage about the other is condition for one about this;
 * - link: a passage about the one has a link of another type to one about the other.
 *
 * No issue is tied to itself.
 */
export function issueGraph(
  facts: Facts,
  marks: Marks,
  types: ReadonlyMap<string, LinkType>,
  links: WantedLinks,
): Graph {
  const { tagList } = facts;
  const idOf = (tag: number) => tagList[tag]!.id;
  const issuesOf = issuesBySet(facts);
  const weights = new Map<number, number>();
  const together = new Tally();
  countSets(facts, marks).forEach((count, set) => {
    if (count === 0) return;
    const issues = issuesOf(set);
    issues.forEach((one, at) => {
      weights.set(one, (weights.get(one) ?? 0) + count);
      for (const other of issues.slice(at + 1)) together.add(one, other, count);
    });
  });
  const edges = Array.from(together, ([one, other, weight]): GraphEdge => ({
    from: idOf(one),
    to: idOf(other),
    kind: 'together',
    typeId: null,
    label: '',
    directed: false,
    weight,
    where: () => ({ all: [carries(idOf(one)), carries(idOf(other))] }),
  }));

  const linked = new LinkTally<LinkType>();
  for (const { link, from, to } of linksBetween(facts, marks, links)) {
    const type = types.get(link.typeId)!;
    for (const near of issuesOf(facts.tags[from]!)) {
      for (const far of issuesOf(facts.tags[to]!)) {
        if (near === far) continue;
        // What waits comes first; what goes both ways is one tie.
        const swapped = type.id === IS_CONDITION_FOR || (type.symmetric && near > far);
        const [one, other] = swapped ? [far, near] : [near, far];
        linked.add(type.id, type, one, other, [from, to]);
      }
    }
  }
  for (const { way: type, one, other, rows, count } of linked.values()) {
    const requires = type.id === IS_CONDITION_FOR;
    edges.push({
      from: idOf(one),
      to: idOf(other),
      kind: requires ? 'requires' : 'link',
      typeId: requires ? null : type.id,
      label: requires ? '' : type.name,
      directed: !type.symmetric,
      weight: count,
      where: () => whereRows(facts, rows),
    });
  }
  return {
    nodes: new Map([...weights].map(([tag, weight]) => [idOf(tag), { kind: 'tag', weight }])),
    edges,
    whereOf: carries,
  };
}

/** The issues in a set of tags, lower indexes first; worked out once for each set. */
function issuesBySet(facts: Facts): (set: number) => readonly number[] {
  const known: Array<readonly number[] | undefined> = [];
  return (set) =>
    (known[set] ??= facts.sets
      .at(set)
      .filter((tag) => facts.tagList[tag]!.family === 'issue')
      .toSorted((one, other) => one - other));
}

/** On how many passages each set of tags stands, by its number. */
function countSets(facts: Facts, marks: Marks): Int32Array {
  const counts = new Int32Array(facts.sets.size);
  for (let row = 0; row < marks.length; row += 1) if (marks[row]) counts[facts.tags[row]!]! += 1;
  return counts;
}

function carries(tag: string): PassageQuery {
  return { tag, family: 'issue', below: false };
}
