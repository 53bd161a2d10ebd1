import type { LinkEndKind, LinkType } from '../../model/link.ts';
import type { Facts } from '../../store/facts/facts.ts';
import type { Marks } from '../query/matchRows.ts';
import type { Graph } from './graph.ts';
import type { WantedLinks } from './wantedLinks.ts';

/**
 * Statements and what they are linked to. A node is whatever stands at an end of a link, its weight
 * the number of its links. Where only some passages are wanted (`filtered`), a link counts when it
 * has a passage and every passage of it is among them.
 */
export function passageGraph(
  facts: Facts,
  marks: Marks,
  types: ReadonlyMap<string, LinkType>,
  links: WantedLinks,
  filtered: boolean,
): Graph {
  const nodes: Graph['nodes'] = new Map();
  const edges: Graph['edges'] = [];
  const isPassage = (kind: LinkEndKind) => kind === 'passage';
  const isOut = (kind: LinkEndKind, id: string) => isPassage(kind) && !marks[facts.rowOf.get(id)!];
  const count = (kind: LinkEndKind, id: string) => {
    const node = nodes.get(id);
    if (node) node.weight += 1;
    else nodes.set(id, { kind, weight: 1 });
  };

  for (const { id: _, fromKind, fromId, toKind, toId, typeId } of links) {
    if (filtered && !isPassage(fromKind) && !isPassage(toKind)) continue;
    if (isOut(fromKind, fromId) || isOut(toKind, toId)) continue;
    const { name, symmetric } = types.get(typeId)!;
    count(fromKind, fromId);
    count(toKind, toId);
    edges.push({
      from: fromId,
      to: toId,
      kind: 'link',
      typeId,
      label: name,
      directed: !symmetric,
      weight: 1,
      where: () => wherePassages(facts, [fromId, toId]),
    });
  }
  return {
    nodes,
    edges,
    whereOf: (id, neighbours) => wherePassages(facts, [id, ...neighbours]),
  };
}

function wherePassages(facts: Facts, ids: readonly string[]): { ids: string[] } | null {
  const passages = ids.filter((id) => facts.rowOf.has(id));
  return passages.length > 0 ? { ids: passages } : null;
}
