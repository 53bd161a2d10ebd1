import { expect, test } from 'vitest';
import type { PassageQuery } from '../../../../db/model/passageQuery.ts';
import { clauseOf, joined, partsOf, queryOf } from '../../../../renderer/query/clause.ts';
import {
  changed,
  clauseNode,
  fromTree,
  groupNode,
  toTree,
} from '../../../../renderer/query/queryTree.ts';

const demand: PassageQuery = { tag: 'Demand' };
const offer: PassageQuery = { tag: 'Offer' };
const vell: PassageQuery = { actor: 'Vell' };

test.each<[PassageQuery, string]>([
  [demand, 'any'],
  [{ any: [demand, offer] }, 'any'],
  [{ all: [demand, offer] }, 'all'],
  [{ not: demand }, 'none'],
  [{ not: { any: [demand, offer] } }, 'none'],
])('%j is one clause and becomes the same query again', (query, mode) => {
  const clause = clauseOf(query)!;
  expect([clause.kind, clause.mode]).toEqual(['tag', mode]);
  expect(queryOf(clause)).toEqual(query);
});

test.each<[PassageQuery]>([
  [{ any: [demand, vell] }],
  [{ any: [] }],
  [{ all: [demand, { not: offer }] }],
  [{ not: { all: [demand, offer] } }],
  [{ not: { not: demand } }],
])('%j is more than a clause', (query) => {
  expect(clauseOf(query)).toBeNull();
});

test('the parts of a query are what must all hold, however deep', () => {
  expect(partsOf({ all: [demand, { all: [vell, { any: [offer, vell] }] }] })).toEqual([
    demand,
    vell,
    { any: [offer, vell] },
  ]);
  expect(partsOf(undefined)).toEqual([]);
  expect(joined([])).toBeUndefined();
  expect(joined([demand])).toEqual(demand);
  expect(joined([demand, vell])).toEqual({ all: [demand, vell] });
});

test.each<[PassageQuery]>([
  [demand],
  [{ all: [demand, vell] }],
  [{ any: [demand, vell] }],
  [{ not: { any: [demand, vell] } }],
  [{ not: { all: [demand, vell] } }],
  [{ all: [{ any: [demand, { all: [offer, vell] }] }, { not: { any: [offer, vell] } }] }],
])('%j is the same after it was a tree', (query) => {
  expect(fromTree(toTree(query))).toEqual(query);
});

test('groups that hold nothing are left out', () => {
  expect(fromTree(toTree(undefined))).toBeUndefined();
  const tree = groupNode('any', [groupNode('none'), clauseNode(clauseOf(demand)!)]);
  expect(fromTree(tree)).toEqual(demand);
});

test('a node is changed or taken out wherever it stands', () => {
  const inner = clauseNode(clauseOf(offer)!);
  const group = groupNode('any', [inner, clauseNode(clauseOf(vell)!)]);
  const tree = groupNode('all', [clauseNode(clauseOf(demand)!), group]);
  const none = changed(tree, group.key, (node) => ({ ...node, mode: 'none' }));
  expect(fromTree(none)).toEqual({ all: [demand, { not: { any: [offer, vell] } }] });
  expect(fromTree(changed(tree, inner.key, () => null))).toEqual({ all: [demand, vell] });
});
