import { expect, test } from 'vitest';
import { PassageQuery } from '../../../../db/model/passageQuery.ts';
import { queryInWords, type QueryNames } from '../../../../renderer/query/queryInWords.ts';

const ID = '01a00000-0000-7000-8000-00000000000';

const names: QueryNames = {
  tag: (name) => ({ name, below: name === 'Ceasefire' || name === 'Prisoners' }),
  actor: (name) => (name === `${ID}1` ? 'Russia' : name),
  source: (id) => ({ [`${ID}2`]: 'Readout', [`${ID}3`]: 'Remarks' })[id],
  link: (name) =>
    name === 'contradicts' ? { near: name, far: name } : { near: name, far: `is ${name} by` },
};

const words = (query: PassageQuery) => queryInWords(PassageQuery.parse(query), names);

test('a query reads as one sentence', () => {
  const query: PassageQuery = {
    all: [
      { tag: 'Ceasefire' },
      { not: { actor: `${ID}1`, roles: ['speaker'] } },
      { said: { after: '2031-03' } },
    ],
  };
  expect(words(query)).toBe('tagged Ceasefire or below, not said by Russia, since March 2031');
  expect(queryInWords(undefined, names)).toBe('');
});

const TESTS: Array<[PassageQuery, string]> = [
  [{ tag: 'Demand' }, 'tagged Demand'],
  [{ tag: 'Ceasefire', below: false }, 'tagged Ceasefire'],
  [{ actor: 'Kestria' }, 'involving Kestria'],
  [{ actor: 'Kestria', members: true, roles: ['addressee'] }, 'said to Kestria with members'],
  [{ actor: 'Voss', roles: ['speaker', 'onBehalfOf'] }, 'said by or said for Voss'],
  [{ party: 'Kestria' }, 'from the side of Kestria'],
  [{ party: 'Kestria', role: 'addressee' }, 'to the side of Kestria'],
  [{ said: { before: '2031-03-03' } }, 'before 3 March 2031'],
  [{ said: { after: '2031', before: '2031-06' } }, 'since 2031 and before June 2031'],
  [{ said: {} }, 'with any date'],
  [{ month: '2031-03' }, 'said in March 2031'],
  [{ month: null }, 'without any date'],
  [{ sources: [`${ID}2`, `${ID}3`] }, 'in “Readout” or “Remarks”'],
  [{ sources: [`${ID}2`, `${ID}4`] }, 'in 2 sources'],
  [{ publisher: 'Northern Wire' }, 'published by Northern Wire'],
  [{ publisher: null }, 'without a publisher'],
  [{ reliability: ['A', 'B', null] }, 'of reliability A, B or not rated'],
  [{ credibility: ['1'] }, 'of credibility 1'],
  [{ link: 'contradicts' }, 'linked as “contradicts”'],
  [{ link: 'revised' }, 'linked as “revised” or “is revised by”'],
  [{ link: 'revised', end: 'to' }, 'linked as “is revised by”'],
  [{ side: ['for', 'against'] }, 'with a stance for or against'],
  [{ state: ['review', 'historical'] }, 'in need of review or kept as historical'],
  [{ status: ['open'] }, 'with a condition that is open'],
  [{ coder: 'Ada' }, 'made by Ada'],
  [{ coder: null }, 'made by nobody named'],
  [{ text: 'bridge' }, 'with the words “bridge”'],
  [{ not: { text: 'bridge' } }, 'without the words “bridge”'],
  [{ has: 'comment' }, 'with a comment'],
  [{ not: { has: 'comment' } }, 'without a comment'],
  [{ ids: [`${ID}1`, `${ID}2`] }, 'that are among 2 chosen ones'],
];

test.each(TESTS)('%j reads “%s”', (query, expected) => {
  expect(words(query)).toBe(expected);
});

test('tests of one kind say what they share once', () => {
  expect(words({ any: [{ tag: 'Ceasefire' }, { tag: 'Prisoners' }] })).toBe(
    'tagged Ceasefire or Prisoners or below',
  );
  expect(words({ any: [{ tag: 'Ceasefire' }, { tag: 'Demand' }] })).toBe(
    'tagged Ceasefire or below or tagged Demand',
  );
  expect(words({ not: { any: [{ party: 'Vell' }, { party: 'Kestria' }] } })).toBe(
    'not from the side of Vell or Kestria',
  );
  expect(words({ not: { any: [{ has: 'date' }, { has: 'speaker' }] } })).toBe(
    'without a date of their own and without a speaker',
  );
});

test('groups within a query stand in brackets', () => {
  const either: PassageQuery = {
    any: [{ tag: 'Demand' }, { all: [{ tag: 'Offer' }, { actor: 'Vell' }] }],
  };
  expect(words(either)).toBe('tagged Demand or (tagged Offer and involving Vell)');
  expect(words({ all: [{ has: 'date' }, either] })).toBe(
    'with a date of their own, (tagged Demand or (tagged Offer and involving Vell))',
  );
  expect(words({ not: either })).toBe('not (tagged Demand or (tagged Offer and involving Vell))');
  expect(words({ any: [{ not: either }, { tag: 'Refusal' }] })).toBe(
    'not (tagged Demand or (tagged Offer and involving Vell)) or tagged Refusal',
  );
  expect(words({ any: [] })).toBe('of no kind');
});
