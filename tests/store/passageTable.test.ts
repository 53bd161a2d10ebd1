import { expect, test } from 'vitest';
import type { InputOf } from '../../db/api/contract.ts';
import type { GroupKey, PassageSort } from '../../db/model/passageTable.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const stance = (name: string) => ({ name, family: 'stance' as const });

/** Four passages in two sources; the second source was read first, and has a date. */
async function talks(): Promise<TestNotebook> {
  const notebook = createTestNotebook();
  const source = async (title: string, text: string, published: string | null) =>
    (await notebook.call('source.paste', { title, text, published, publisher: title })).id;
  const wire = await source('Wire 10', 'crews “éclair” ferry', null);
  const press = await source('Wire 9', 'Dredging noise', '2031-04-02');
  const passage = (sourceId: string, quote: string, fields: object) =>
    notebook.call('passage.create', { sourceId, quotes: [quote], ...fields });
  passage(wire, 'ferry', {
    tags: [stance('Demand'), 'Sea', 'Fish'],
    speakers: 'Zora',
    saidOn: '2031-05',
    coder: 'Nora',
  });
  passage(wire, 'crews', { tags: [stance('Offer'), 'Sea'], speakers: ['Ana', 'Zora'] });
  passage(wire, '“éclair”', { tags: ['Fish'], saidOn: '2031-05-01', coder: 'nora' });
  passage(press, 'Dredging', { speakers: 'Ana', addressees: 'Zora' });
  const [crews, , ferry] = notebook.call('passage.list').passages;
  notebook.call('link.create', { from: crews!.id, to: ferry!.id, type: 'supports' });
  return notebook;
}

function words(notebook: TestNotebook, question: InputOf<'passage.table'>): string[] {
  return notebook.call('passage.table', question).rows.map((row) => row.words);
}

test('the table stands in the order of sources and of places in them', async () => {
  using notebook = await talks();
  expect(words(notebook, {})).toEqual(['crews', '“éclair”', 'ferry', 'Dredging']);
  expect(words(notebook, { sort: [{ by: 'place', descending: true }] })).toEqual([
    'Dredging',
    'ferry',
    '“éclair”',
    'crews',
  ]);
});

const SORTS: ReadonlyArray<[string, PassageSort[], string[]]> = [
  [
    'words, without marks and accents',
    [{ by: 'words' }],
    ['crews', 'Dredging', '“éclair”', 'ferry'],
  ],
  [
    'the day; what is known more exactly first, without any last',
    [{ by: 'said' }],
    ['Dredging', '“éclair”', 'ferry', 'crews'],
  ],
  [
    'the day, latest first; without any still last',
    [{ by: 'said', descending: true }],
    ['ferry', '“éclair”', 'Dredging', 'crews'],
  ],
  [
    'stance, in the order of stances',
    [{ by: 'stance' }],
    ['ferry', 'crews', '“éclair”', 'Dredging'],
  ],
  ['issues, one after the other', [{ by: 'issue' }], ['crews', 'ferry', '“éclair”', 'Dredging']],
  [
    'speakers, one after the other',
    [{ by: 'speaker' }],
    ['Dredging', 'crews', 'ferry', '“éclair”'],
  ],
  [
    'sources, by number where they have one',
    [{ by: 'source' }],
    ['Dredging', 'crews', '“éclair”', 'ferry'],
  ],
  [
    'links, then words backwards',
    [{ by: 'links' }, { by: 'words', descending: true }],
    ['“éclair”', 'Dredging', 'ferry', 'crews'],
  ],
  [
    'coder in whatever case, then when it was made',
    [{ by: 'coder' }, { by: 'created', descending: true }],
    ['“éclair”', 'ferry', 'Dredging', 'crews'],
  ],
];

test.each(SORTS)('passages are sorted by %s', async (_, sort, expected) => {
  using notebook = await talks();
  expect(words(notebook, { sort })).toEqual(expected);
});

test('a notebook with more actors than tags is sorted and grouped by tags all the same', async () => {
  using notebook = await talks();
  const speakers = Array.from({ length: 60 }, (_, at) => `Speaker ${at}`);
  const [crews] = notebook.call('passage.list').passages;
  notebook.call('passage.update', { id: crews!.id, speakers });
  expect(words(notebook, { sort: [{ by: 'issue' }], group: 'stance' })).toEqual([
    'ferry',
    'crews',
    '“éclair”',
    'Dredging',
  ]);
});

test('what was changed last comes first when it is asked for', async () => {
  using notebook = await talks();
  const sort: PassageSort[] = [{ by: 'updated', descending: true }];
  expect(words(notebook, { sort })).toEqual(['Dredging', '“éclair”', 'crews', 'ferry']);
  const [crews] = notebook.call('passage.list').passages;
  notebook.call('passage.update', { id: crews!.id, comment: 'Look again' });
  expect(words(notebook, { sort })[0]).toBe('crews');
});

test('a passage with two issues stands in two groups, one without any in the last', async () => {
  using notebook = await talks();
  const table = notebook.call('passage.table', { group: 'issue' });
  expect(table.groups.map(({ label, count }) => [label, count])).toEqual([
    ['Sea', 2],
    ['Fish', 2],
    ['', 1],
  ]);
  expect(table.rows.map((row) => row.words)).toEqual([
    'crews',
    'ferry',
    '“éclair”',
    'ferry',
    'Dredging',
  ]);
  expect([table.total, table.passages]).toEqual([5, 4]);
});

const GROUPS: ReadonlyArray<[GroupKey, Array<[string, string[]]>]> = [
  [
    'stance',
    [
      ['Demand', ['ferry']],
      ['Offer', ['crews']],
      ['', ['“éclair”', 'Dredging']],
    ],
  ],
  [
    'speaker',
    [
      ['Ana', ['crews', 'Dredging']],
      ['Zora', ['crews', 'ferry']],
      ['', ['“éclair”']],
    ],
  ],
  [
    'party',
    [
      ['Ana', ['crews', 'Dredging']],
      ['Zora', ['crews', 'ferry']],
      ['', ['“éclair”']],
    ],
  ],
  [
    'addressee',
    [
      ['Zora', ['Dredging']],
      ['', ['crews', '“éclair”', 'ferry']],
    ],
  ],
  [
    'source',
    [
      ['Wire 9', ['Dredging']],
      ['Wire 10', ['crews', '“éclair”', 'ferry']],
    ],
  ],
  [
    'month',
    [
      ['2031-04', ['Dredging']],
      ['2031-05', ['“éclair”', 'ferry']],
      ['', ['crews']],
    ],
  ],
  [
    'coder',
    [
      ['Nora', ['“éclair”', 'ferry']],
      ['', ['crews', 'Dredging']],
    ],
  ],
  ['state', [['placed', ['crews', '“éclair”', 'ferry', 'Dredging']]]],
  ['reliability', [['', ['crews', '“éclair”', 'ferry', 'Dredging']]]],
  ['freeTag', [['', ['crews', '“éclair”', 'ferry', 'Dredging']]]],
];

test.each(GROUPS)(
  'grouped by %s, each group counts and lets through its rows',
  async (group, expected) => {
    using notebook = await talks();
    const { groups, rows } = notebook.call('passage.table', { group });
    let at = 0;
    const found = groups.map(({ label, count, where }) => {
      const ofGroup = rows.slice(at, (at += count)).map((row) => row.words);
      expect(words(notebook, { where })).toEqual(ofGroup);
      return [label, ofGroup];
    });
    expect(found).toEqual(expected);
    expect(at).toBe(rows.length);
  },
);

test('any part of the table can be read, with the sources of its rows', async () => {
  using notebook = await talks();
  const table = notebook.call('passage.table', { group: 'issue', offset: 3, limit: 1 });
  expect(table.rows.map((row) => row.words)).toEqual(['ferry']);
  expect(table.groups).toEqual([]);
  expect(table.total).toBe(5);
  expect(Object.values(table.sources).map(({ title }) => title)).toEqual(['Wire 10']);
});

test('the ids are those of the rows, in their order', async () => {
  using notebook = await talks();
  const question = { sort: [{ by: 'said' as const }], where: { tag: 'Fish' } };
  const { rows } = notebook.call('passage.table', question);
  expect(rows).toHaveLength(2);
  expect(notebook.call('passage.ids', question).ids).toEqual(rows.map(({ id }) => id));
  expect(notebook.call('passage.ids', { ...question, offset: 1, limit: 5 }).ids).toEqual([
    rows[1]!.id,
  ]);
});

test('what was deleted, retagged or filtered out is no longer in the table', async () => {
  using notebook = await talks();
  const [crews] = notebook.call('passage.list').passages;
  const by = { sort: [{ by: 'words' as const }] };
  expect(words(notebook, by)[0]).toBe('crews');
  notebook.call('passage.delete', { id: crews!.id });
  expect(words(notebook, by)).toEqual(['Dredging', '“éclair”', 'ferry']);
  notebook.call('history.undo');
  expect(words(notebook, by)[0]).toBe('crews');
  expect(words(notebook, { ...by, where: { not: { has: 'issue' } } })).toEqual(['Dredging']);
});

test('an empty notebook has an empty table', () => {
  using notebook = createTestNotebook();
  expect(notebook.call('passage.table', { group: 'issue' })).toEqual({
    total: 0,
    passages: 0,
    groups: [],
    rows: [],
    sources: {},
  });
});

test('facets say who made passages, who published them and in which months, each with its count', async () => {
  using notebook = await talks();
  expect(notebook.call('passage.facets')).toEqual({
    coders: [{ name: 'Nora', count: 2 }],
    publishers: [
      { name: 'Wire 9', count: 1 },
      { name: 'Wire 10', count: 3 },
    ],
    months: [
      { month: '2031-04', count: 1 },
      { month: '2031-05', count: 2 },
    ],
  });
});
