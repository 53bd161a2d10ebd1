import type { PassageQuery } from '../../../db/model/passageQuery.ts';

/** What an analyst asks of a corpus of statements: one of each kind of filter, and some together. */
export const filters: readonly PassageQuery[] = [
  { tag: 'Demand' },
  { tag: 'Field 1', below: true },
  { not: { tag: 'Demand' } },
  { any: [{ tag: 'Demand' }, { tag: 'Precondition' }, { tag: 'Refusal' }] },
  { all: [{ tag: 'Field 2' }, { not: { tag: 'Offer' } }] },
  { actor: 'Party 1' },
  { actor: 'Party 1', members: true },
  { actor: 'Party 2', roles: ['addressee'] },
  { party: 'Party 3' },
  { said: { after: '2016-06' } },
  { said: { after: '2016-02', before: '2016-04' } },
  { month: '2016-03' },
  { reliability: [null] },
  { has: 'link' },
  { link: 'contradicts' },
  { status: ['open'] },
  { state: ['review'] },
  { side: ['against'] },
  { has: 'date' },
  { not: { has: 'comment' } },
  { text: 'said' },
  { text: 'government' },
  { all: [{ text: 'president' }, { tag: 'Demand' }, { said: { after: '2016-05' } }] },
  { all: [{ party: 'Party 1' }, { tag: 'Field 1', below: true }, { not: { text: 'minister' } }] },
];
