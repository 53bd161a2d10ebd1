import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Matrix, MatrixDimension } from '../../db/model/matrix.ts';
import { both } from '../../db/model/passageQuery.ts';
import { BetterSqlite3 } from '../../db/store/database.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { createRandom } from '../helpers/random.ts';

const SENTENCES = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.', 'Eight.'];
const stance = (name: string) => ({ name, family: 'stance' as const });

/** A notebook in which each call makes a passage of another sentence. */
async function statements() {
  const notebook = createTestNotebook();
  const sourceId = await notebook.paste(SENTENCES.join(' '), 'Statements');
  let next = 0;
  const say = (fields: object) =>
    notebook.call('passage.create', { sourceId, quotes: [SENTENCES[next++]!], ...fields }).id;
  return Object.assign(notebook, { say });
}

/** A cell by the names of its row and column. */
function cell({ rows, columns, cells }: Matrix, row: string, column: string) {
  const key = (headers: Matrix['rows'], label: string) =>
    headers.find((header) => header.label === label)?.key;
  const [down, across] = [key(rows, row), key(columns, column)];
  return cells.find((one) => one.row === down && one.column === across);
}

test('a passage counts in the row of each speaker and the column of each issue', async () => {
  await using notebook = await statements();
  notebook.say({ speakers: ['Marrow', 'Reke'], tags: ['Ferry', 'Crews', stance('Demand')] });
  notebook.say({ speakers: ['Marrow'], tags: ['Ferry'] });
  notebook.say({ speakers: ['Marrow'] });
  notebook.say({ tags: ['Crews'] });
  const matrix = notebook.call('matrix.read', { rows: 'speaker', columns: 'issue' });
  expect(matrix.rows.map(({ label, count }) => [label, count])).toEqual([
    ['Marrow', 3],
    ['Reke', 1],
  ]);
  expect(matrix.columns.map(({ label, count }) => [label, count])).toEqual([
    ['Ferry', 2],
    ['Crews', 2],
  ]);
  expect(matrix.cells.map(({ count }) => count)).toEqual([2, 1, 1, 1]);
  expect(matrix).toMatchObject({ passages: 2, left: 2, moreRows: 0, moreColumns: 0 });
});

test('the latest stance is that of the last passage that has one, by the day it was said', async () => {
  await using notebook = await statements();
  const ferry = (saidOn: string | null, ...tags: object[]) =>
    notebook.say({ speakers: 'Marrow', tags: ['Ferry', ...tags], saidOn });
  ferry(null, stance('Refusal'));
  const april = ferry('2031-04', stance('Offer'));
  ferry('2031-03-03', stance('Demand'));
  ferry('2031-05-01');
  const matrix = notebook.call('matrix.read', { rows: 'speaker', columns: 'issue' });
  expect(cell(matrix, 'Marrow', 'Ferry')!.latest).toMatchObject({
    passageId: april,
    stance: { name: 'Offer' },
    said: '2031-04',
  });
});

test('a stance has changed where two in a row differ and their days do not meet', async () => {
  await using notebook = await statements();
  const say = (issue: string, saidOn: string | null, name: string) =>
    notebook.say({ speakers: 'Marrow', tags: [issue, stance(name)], saidOn });
  const against = say('Turned', '2031-03-01', 'Refusal');
  const agreed = say('Turned', '2031-03-09', 'Commitment');
  say('Turned', '2031-03-10', 'Commitment');
  // Which came first is not known: the tenth of March is in March.
  say('Unknown', '2031-03-10', 'Demand');
  say('Unknown', '2031-03', 'Offer');
  say('Undated', null, 'Demand');
  say('Undated', '2031-04-02', 'Offer');
  const matrix = notebook.call('matrix.read', { rows: 'speaker', columns: 'issue' });
  const { tags } = notebook.call('tag.list');
  const side = (name: string) => tags.find((tag) => tag.name === name)!.side;
  expect([side('Refusal'), side('Commitment')]).toEqual(['against', 'for']);
  expect(cell(matrix, 'Marrow', 'Turned')!.drift).toMatchObject({
    from: against,
    to: agreed,
    was: { name: 'Refusal' },
    became: { name: 'Commitment' },
    reversal: true,
    changes: 1,
  });
  expect(cell(matrix, 'Marrow', 'Unknown')!.drift).toBeNull();
  expect(cell(matrix, 'Marrow', 'Undated')!.drift).toBeNull();

  const drift = notebook.call('matrix.drift', { from: against, to: agreed });
  expect([drift.from.words, drift.to.words]).toEqual(['One.', 'Two.']);
  expect(drift.from.stance!.name).toBe('Refusal');
  expectApiError('UNKNOWN_ID', () =>
    notebook.call('matrix.drift', { from: against, to: '00000000-0000-4000-8000-000000000000' }),
  );
});

test('what is said on one day has no order: a stance is new where it was not taken the day before', async () => {
  await using notebook = await statements();
  const on = (saidOn: string, ...names: string[]) =>
    names.map((name) => notebook.say({ speakers: 'Reke', tags: ['Crews', stance(name)], saidOn }));
  on('2031-03-01', 'Demand', 'Refusal');
  // Both were taken before, whatever stands last in the text.
  on('2031-03-02', 'Refusal', 'Demand');
  const read = () =>
    cell(notebook.call('matrix.read', { rows: 'speaker', columns: 'issue' }), 'Reke', 'Crews')!
      .drift;
  expect(read()).toBeNull();

  const [, offered] = on('2031-03-05', 'Position', 'Offer', 'Commitment');
  expect(read(), 'two new stances of one day are one change').toMatchObject({
    to: offered,
    was: { name: 'Refusal' },
    became: { name: 'Offer' },
    reversal: true,
    changes: 1,
  });
});

test('where both sides were taken the day before, another stance is no reversal', async () => {
  await using notebook = await statements();
  const on = (saidOn: string, name: string) =>
    notebook.say({ speakers: 'Reke', tags: ['Crews', stance(name)], saidOn });
  on('2031-03-01', 'Offer');
  on('2031-03-01', 'Refusal');
  on('2031-03-04', 'Commitment');
  const matrix = notebook.call('matrix.read', { rows: 'speaker', columns: 'issue' });
  expect(cell(matrix, 'Reke', 'Crews')!.drift).toMatchObject({ reversal: false, changes: 1 });
});

test('a stance that says nothing of a will takes no part in changes', async () => {
  await using notebook = await statements();
  const { tags } = notebook.call('tag.list');
  const neutral = tags.find(({ family, side }) => family === 'stance' && side === 'none')!;
  notebook.say({ speakers: 'Reke', tags: ['Ferry', stance('Demand')], saidOn: '2031-03-01' });
  notebook.say({ speakers: 'Reke', tags: ['Ferry', neutral.id], saidOn: '2031-03-02' });
  notebook.say({ speakers: 'Reke', tags: ['Ferry', stance('Demand')], saidOn: '2031-03-03' });
  const matrix = notebook.call('matrix.read', { rows: 'speaker', columns: 'issue' });
  expect(cell(matrix, 'Reke', 'Ferry')).toMatchObject({ count: 3, drift: null });
});

test('of more than can be shown the strongest are, and it is said how many are not', async () => {
  await using notebook = await statements();
  for (const speaker of ['Ana', 'Bo', 'Bo', 'Cy', 'Cy', 'Cy'])
    notebook.say({ speakers: speaker, tags: ['Ferry'] });
  const matrix = notebook.call('matrix.read', { rows: 'speaker', columns: 'issue', mostRows: 2 });
  expect(matrix.rows.map(({ label }) => label)).toEqual(['Cy', 'Bo']);
  expect(matrix.moreRows).toBe(1);
  expect(matrix.cells.map(({ count }) => count)).toEqual([3, 2]);
});

const PAIRS: Array<[MatrixDimension, MatrixDimension]> = [
  ['party', 'issue'],
  ['speaker', 'addressee'],
  ['issue', 'stance'],
  ['source', 'month'],
  ['stance', 'party'],
  ['month', 'month'],
];

test.each(PAIRS)('each number opens just its passages: %s by %s', async (rows, columns) => {
  await using notebook = createTestNotebook();
  await fillAtRandom(notebook);
  const where = { not: { tag: 'Fish' } };
  const matrix = notebook.call('matrix.read', { rows, columns, where });
  const count = (query: Parameters<typeof both>[0]) =>
    notebook.call('passage.ids', { where: both(where, query) }).ids.length;
  expect(matrix.cells.length).toBeGreaterThan(2);
  for (const header of [...matrix.rows, ...matrix.columns]) {
    expect(count(header.where), header.label).toBe(header.count);
  }
  const whereOf = (headers: Matrix['rows'], key: string) =>
    headers.find((header) => header.key === key)!.where;
  for (const one of matrix.cells) {
    const query = both(whereOf(matrix.rows, one.row), whereOf(matrix.columns, one.column));
    expect(count(query), `${one.row} × ${one.column}`).toBe(one.count);
  }
  expect(matrix.passages + matrix.left).toBe(count(undefined));
  expect(count(matrix.lacking)).toBe(matrix.left);
});

async function fillAtRandom(notebook: TestNotebook): Promise<void> {
  const random = createRandom(5);
  for (const [name, to] of [
    ['Marrow', 'Aldova'],
    ['Reke', 'Norvane'],
  ] as const) {
    const { id: actorId } = notebook.call('actor.create', { name: to });
    const affiliation = { actorId, role: null, from: '2031-02', to: '2031-03' };
    notebook.call('actor.create', { name, affiliations: [affiliation] });
  }
  for (let source = 0; source < 3; source += 1) {
    const published = random.pick(['2031-02-01', '2031-03', undefined]);
    const { id } = await notebook.call('source.paste', {
      title: `Source ${source}`,
      text: `${SENTENCES.join(' ')} ${source}`,
      ...(published && { published }),
    });
    for (const quote of SENTENCES) {
      notebook.call('passage.create', {
        sourceId: id,
        quotes: [quote],
        tags: [
          ...random.some(['Ferry', 'Crews', 'Fish']),
          ...random.some(['Demand', 'Offer']).map(stance),
        ],
        speakers: random.some(['Marrow', 'Reke', 'Sund']),
        onBehalfOf: random.some(['Aldova']),
        addressees: random.some(['Norvane', 'Reke']),
        saidOn: random.pick(['2031-02-03', '2031-03', '2031-04-01', null])!,
      });
    }
  }
}

test('a matrix is exported as a table of its cells, and as a workbook', async () => {
  await using notebook = await statements();
  const passage = notebook.say({
    speakers: '=Marrow',
    tags: ['Ferry', stance('Demand')],
    saidOn: '2031-03-01',
  });
  const request = { rows: 'speaker', columns: 'issue' } as const;
  const csv = await notebook.call('export.matrix', { ...request, format: 'csv' });
  expect(csv.fileName).toBe('Matrix.csv');
  const [head, line] = csv.content.replace('\ufeff', '').trim().split('\r\n');
  expect(head).toMatch(/^row,column,passages,latest stance,said on,/u);
  expect(line).toBe(`'=Marrow,Ferry,1,Demand,2031-03-01,${passage},0,,,`);
  const xlsx = await notebook.call('export.matrix', { ...request, format: 'xlsx' });
  expect(xlsx).toMatchObject({ fileName: 'Matrix.xlsx', base64: true });
  expect(Buffer.from(xlsx.content, 'base64').subarray(0, 2).toString()).toBe('PK');
});

const sample = fileURLToPath(new URL('../../../shared/data/dna/sample.dna', import.meta.url));

// Not part of the project: it lies beside it where the project is worked on.
test.skipIf(!existsSync(sample))(
  'organisations and concepts of the sample of Discourse Network Analyzer are counted',
  { timeout: 60_000 },
  async () => {
    await using notebook = createTestNotebook();
    await notebook.call('source.import', {
      fileName: 'sample.dna',
      content: readFileSync(sample).toString('base64'),
    });
    const matrix = notebook.call('matrix.read', { rows: 'party', columns: 'issue' });
    const labels = new Map(
      [...matrix.rows, ...matrix.columns].map(({ key, label }) => [key, label]),
    );
    const counted = matrix.cells.map(({ row, column, count }) => [
      labels.get(row),
      labels.get(column),
      count,
    ]);
    // What the tests of rDNA expect of its network of organisations and concepts (test-network.R).
    const sum = matrix.cells.reduce((total, { count }) => total + count, 0);
    expect([matrix.rows.length, matrix.columns.length]).toEqual([7, 6]);
    expect({ sum, ties: matrix.cells.length, statements: matrix.passages }).toEqual({
      sum: 40,
      ties: 22,
      statements: 40,
    });
    expect(counted.toSorted()).toEqual(countedBySql(sample).toSorted());
  },
);

/** Statements of each organisation and concept, asked of the file itself. */
function countedBySql(file: string): unknown[][] {
  const db = new BetterSqlite3(file, { readonly: true });
  try {
    return db
      .prepare(
        `SELECT organization.Value, concept.Value, count(*)
         FROM DATASHORTTEXT AS one
         JOIN VARIABLES AS v ON v.ID = one.VariableId AND v.Variable = 'organization'
         JOIN ENTITIES AS organization ON organization.ID = one.Entity
         JOIN DATASHORTTEXT AS other ON other.StatementId = one.StatementId
         JOIN VARIABLES AS w ON w.ID = other.VariableId AND w.Variable = 'concept'
         JOIN ENTITIES AS concept ON concept.ID = other.Entity
         GROUP BY organization.ID, concept.ID`,
      )
      .raw()
      .all() as unknown[][];
  } finally {
    db.close();
  }
}
