import { expect, test } from 'vitest';
import { matchRows } from '../../db/analysis/query/matchRows.ts';
import type { PassageFilter } from '../../db/api/inputs.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { currentFacts } from '../../db/store/facts/currentFacts.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { createRandom } from '../helpers/random.ts';
import { randomChange } from '../helpers/randomChange.ts';

/** The words of the passages that a query lets through, in the order they were made. */
function found({ notebook: { db } }: TestNotebook, query?: PassageQuery): string[] {
  const facts = currentFacts(db);
  const marks = matchRows(db, facts, query);
  const ids = facts.ids.filter((_, row) => marks[row] === 1);
  const words = db.prepare('SELECT words FROM passage WHERE id = ?').pluck();
  return ids.map((id) => words.get(id) as string);
}

const stance = (name: string) => ({ name, family: 'stance' as const });

/** Three speakers, of whom one changed sides in June; a readout of unknown date. */
async function talks(): Promise<TestNotebook> {
  const notebook = createTestNotebook();
  const { id: sourceId } = await notebook.call('source.paste', {
    title: 'Readout',
    text: 'ferry crews fish noise patrol',
    published: '2031-04',
    publisher: 'Coastal Wire',
    reliability: 'B',
  });
  const [aldova, norvane] = ['Aldova', 'Norvane'].map(
    (name) => notebook.call('actor.create', { name, kind: 'state' }).id,
  );
  const ministry = notebook.call('actor.create', {
    name: 'Ministry',
    affiliations: [{ actorId: aldova!, role: null, from: null, to: null }],
  }).id;
  notebook.call('actor.create', {
    name: 'Ilse Marrow',
    aliases: ['Marrow'],
    affiliations: [{ actorId: ministry, role: 'Minister', from: null, to: null }],
  });
  notebook.call('actor.create', {
    name: 'Pavel Dorn',
    affiliations: [
      { actorId: ministry, role: null, from: null, to: '2031-05' },
      { actorId: norvane!, role: null, from: '2031-06', to: null },
    ],
  });
  notebook.call('tag.create', { name: 'Sea', family: 'issue' });
  const sea = notebook.call('tag.list', { family: 'issue' }).tags[0]!.id;
  notebook.call('tag.create', { name: 'Ferry corridor', parentId: sea });
  const passage = (quote: string, fields: object) =>
    notebook.call('passage.create', { sourceId, quotes: [quote], ...fields });
  passage('ferry', {
    tags: [stance('Demand'), 'Ferry corridor'],
    speakers: 'Marrow',
    addressees: 'Norvane',
    saidOn: '2031-03-03',
    conditions: [{ requiredOf: 'Norvane', action: 'run', status: 'met' }],
  });
  passage('crews', {
    tags: [stance('Offer'), 'Sea'],
    speakers: 'Pavel Dorn',
    saidOn: '2031-05-20',
  });
  passage('fish', {
    tags: [stance('Refusal'), 'Fish'],
    speakers: 'Pavel Dorn',
    saidOn: '2031-06-02',
    coder: 'Nora',
  });
  passage('noise', { comment: 'a loud patrol' });
  const [ferry, , fish] = notebook.call('passage.list').passages;
  notebook.call('link.create', { from: ferry!.id, to: fish!.id, type: 'supports' });
  return notebook;
}

const CASES: ReadonlyArray<[string, PassageQuery | undefined, string[]]> = [
  ['nothing asked', undefined, ['ferry', 'crews', 'fish', 'noise']],
  ['a tag with those below it', { tag: 'sea' }, ['ferry', 'crews']],
  ['a tag alone', { tag: 'sea', below: false }, ['crews']],
  ['a name that nothing has', { tag: 'Moon' }, []],
  ['all', { all: [{ tag: 'Sea' }, { tag: 'Offer' }] }, ['crews']],
  ['any', { any: [{ tag: 'Fish' }, { tag: 'Offer' }] }, ['crews', 'fish']],
  ['not', { not: { has: 'speaker' } }, ['noise']],
  ['all of nothing', { all: [] }, ['ferry', 'crews', 'fish', 'noise']],
  ['any of nothing', { any: [] }, []],
  ['an actor by an alias, in a role', { actor: 'marrow', roles: ['speaker'] }, ['ferry']],
  ['an actor who must act', { actor: 'Norvane', roles: ['requiredOf'] }, ['ferry']],
  ['an actor in any role', { actor: 'Norvane' }, ['ferry']],
  ['those who belonged to it on the day', { actor: 'Aldova', members: true }, ['ferry', 'crews']],
  [
    'those who had changed sides',
    { actor: 'Norvane', roles: ['speaker'], members: true },
    ['fish'],
  ],
  ['a party', { party: 'Aldova' }, ['ferry', 'crews']],
  ['what stands between is no party', { party: 'Ministry' }, []],
  ['a party spoken to', { party: 'Norvane', role: 'addressee' }, ['ferry']],
  ['a party that must act', { party: 'Norvane', role: 'requiredOf' }, ['ferry']],
  ['since a day', { said: { after: '2031-05-20' } }, ['crews', 'fish']],
  [
    'before a month, the date of the source standing in',
    { said: { before: '2031-05' } },
    ['ferry', 'noise'],
  ],
  ['a month', { month: '2031-04' }, ['noise']],
  ['no date', { month: null }, []],
  ['a publisher', { publisher: 'coastal wire' }, ['ferry', 'crews', 'fish', 'noise']],
  ['no publisher', { publisher: null }, []],
  ['a reliability', { reliability: ['A', null] }, []],
  ['a link', { link: 'supports' }, ['ferry', 'fish']],
  ['one end of a link', { link: 'supports', end: 'to' }, ['fish']],
  ['one end of a link by its inverse', { link: 'is supported by', end: 'from' }, ['fish']],
  ['a side', { side: ['for', 'against'] }, ['crews', 'fish']],
  ['a state', { state: ['review'] }, []],
  ['the status of a condition', { status: ['met'] }, ['ferry']],
  ['who made it', { coder: 'nora' }, ['fish']],
  ['nobody', { coder: null }, ['ferry', 'crews', 'noise']],
  ['words of the comment', { text: 'patrol' }, ['noise']],
  ['no words', { text: ' ' }, ['ferry', 'crews', 'fish', 'noise']],
  ['a part', { has: 'link' }, ['ferry', 'fish']],
];

test('each test of a query lets through what it says', async () => {
  using notebook = await talks();
  for (const [name, query, words] of CASES) expect(found(notebook, query), name).toEqual(words);
});

test('a link type that is not there is an error that names those there are', async () => {
  using notebook = await talks();
  expect(() => found(notebook, { link: 'mocks' })).toThrow(/supports/u);
});

/** A filter of passage.list as a query. */
const AS_QUERY: ReadonlyArray<[PassageFilter, PassageQuery]> = [
  [{ tag: 'Crews' }, { tag: 'Crews' }],
  [{ issue: 'Fish' }, { tag: 'Fish', family: 'issue' }],
  [{ stance: 'Demand' }, { tag: 'Demand', family: 'stance' }],
  [{ speaker: 'marrow' }, { actor: 'marrow', roles: ['speaker', 'onBehalfOf'] }],
  [{ addressee: 'Sund' }, { actor: 'Sund', roles: ['addressee'] }],
  [{ text: 'crews' }, { text: 'crews' }],
  [{ state: 'review' }, { state: ['review'] }],
];

test.each([1, 2, 3])(
  'a query finds what passage.list finds, in random session %i',
  async (seed) => {
    using notebook = createTestNotebook();
    const random = createRandom(seed);
    for (let action = 0; action < 100; action += 1) {
      try {
        await randomChange(notebook, random);
      } catch {
        // Refused: the notebook is as it was.
      }
    }
    for (const [filter, query] of AS_QUERY) {
      const listed = notebook.call('passage.list', filter).passages.map(({ words }) => words);
      expect(found(notebook, query).toSorted(), JSON.stringify(filter)).toEqual(listed.toSorted());
    }
  },
);
