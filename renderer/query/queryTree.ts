import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { clauseOf, joined, partsOf, queryOf, type Clause, type ClauseMode } from './clause.ts';

/** A query as it is edited: groups that hold clauses and other groups. */
export interface GroupNode {
  key: number;
  mode: ClauseMode;
  items: readonly QueryNode[];
}
export interface ClauseNode {
  key: number;
  clause: Clause;
}
export type QueryNode = GroupNode | ClauseNode;

let lastKey = 0;

/** A clause as a node of its own. */
export function clauseNode(clause: Clause): ClauseNode {
  return { key: (lastKey += 1), clause };
}

/** A group as a node of its own. */
export function groupNode(mode: ClauseMode, items: readonly QueryNode[] = []): GroupNode {
  return { key: (lastKey += 1), mode, items };
}

/** A query taken apart; its uppermost group asks for all of what it holds unless it says otherwise. */
export function toTree(query: PassageQuery | undefined): GroupNode {
  const parts = partsOf(query);
  const [only] = parts;
  const node = parts.length === 1 ? toNode(only!) : null;
  return node && 'items' in node ? node : groupNode('all', parts.map(toNode));
}

function toNode(query: PassageQuery): QueryNode {
  const clause = clauseOf(query);
  if (clause) return clauseNode(clause);
  if ('all' in query) return groupNode('all', query.all.map(toNode));
  if ('any' in query) return groupNode('any', query.any.map(toNode));
  if ('not' in query) {
    const { not } = query;
    return groupNode('none', ('any' in not ? not.any : [not]).map(toNode));
  }
  throw new TypeError('A test is a clause.');
}

/** The query that a tree stands for. Groups that hold nothing are left out. */
export function fromTree(node: QueryNode): PassageQuery | undefined {
  if ('clause' in node) return queryOf(node.clause) ?? undefined;
  const items = node.items.map(fromTree).filter((query) => query !== undefined);
  if (node.mode === 'all') return joined(items);
  const any = items.length > 1 ? { any: items } : items[0];
  return node.mode === 'any' || any === undefined ? any : { not: any };
}

/** A tree with one of its nodes changed, or taken out where `change` gives null. */
export function changed(
  tree: GroupNode,
  key: number,
  change: (node: QueryNode) => QueryNode | null,
): GroupNode {
  const items = tree.items.flatMap((item) => {
    if (item.key === key) return change(item) ?? [];
    return 'items' in item ? changed(item, key, change) : item;
  });
  return { ...tree, items };
}
