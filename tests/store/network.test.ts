import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseXml } from '../../db/import/xml/parseXml.ts';
import type { Network, NetworkKind } from '../../db/model/network.ts';
import { both, type PassageQuery } from '../../db/model/passageQuery.ts';
import { BetterSqlite3 } from '../../db/store/database.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { createRandom } from '../helpers/random.ts';

/** The invented case of docs/analysis/networks.md: source, who, for or against or neither, what. */
const SAID = [
  ['Talks', 'Aldova', 'for', 'Ferry'],
  ['Talks', 'Aldova', 'for', 'Ferry'],
  ['Talks', 'Norvane', 'for', 'Ferry'],
  ['Talks', 'Norvane', 'against', 'Crews'],
  ['Talks', 'Aldova', 'for', 'Crews'],
  ['Talks', 'Sund', 'against', 'Crews'],
  ['Press', 'Aldova', 'for', 'Ferry'],
  ['Press', 'Norvane', 'against', 'Boats'],
  ['Press', 'Sund', 'neither', 'Ferry'],
  ['Press', null, 'for', 'Ferry'],
] as const;
const STANCES = { for: 'Agreement', against: 'Refusal', neither: 'Fact' } as const;
const SENTENCES = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.', 'Eight.'];
const stance = (name: string) => ({ name, family: 'stance' as const });

async function inventedCase(): Promise<TestNotebook> {
  const notebook = createTestNotebook();
  for (const title of ['Talks', 'Press']) {
    const sourceId = await notebook.paste(`${title}. ${SENTENCES.join(' ')}`, title);
    const said = SAID.filter(([source]) => source === title);
    said.forEach(([, speaker, side, issue], at) =>
      notebook.call('passage.create', {
        sourceId,
        quotes: [SENTENCES[at]!],
        tags: [issue, stance(STANCES[side])],
        ...(speaker && { speakers: [speaker] }),
      }),
    );
  }
  return notebook;
}

/** The ties of a network by the names at their ends: their weight, for, against. */
function tiesOf({ nodes, ties }: Network): Record<string, [number, number, number]> {
  const label = (id: string) => nodes.find((node) => node.id === id)!.label;
  return Object.fromEntries(
    ties.map(({ from, to, weight, positive, negative }) => [
      [label(from), label(to)].toSorted().join('–'),
      [weight, positive, negative],
    ]),
  );
}

/** The weights alone. */
function weightsOf(network: Network): Record<string, number> {
  return Object.fromEntries(
    Object.entries(tiesOf(network)).map(([key, [weight]]) => [key, weight]),
  );
}

test('who speaks of what is counted by side, the same in one source once', async () => {
  await using notebook = await inventedCase();
  const network = notebook.call('network.read', { kind: 'actorIssue' });
  expect(tiesOf(network)).toEqual({
    'Aldova–Ferry': [2, 2, 0],
    'Aldova–Crews': [1, 1, 0],
    'Ferry–Norvane': [1, 1, 0],
    'Crews–Norvane': [1, 0, 1],
    'Boats–Norvane': [1, 0, 1],
    'Crews–Sund': [1, 0, 1],
    'Ferry–Sund': [1, 0, 0],
  });
  expect(network).toMatchObject({ passages: 9, left: 1, moreNodes: 0, moreTies: 0 });
  expect(network.nodes.map(({ label, kind, passages }) => [label, kind, passages])).toEqual([
    ['Ferry', 'issue', 5],
    ['Aldova', 'actor', 4],
    ['Norvane', 'actor', 3],
    ['Crews', 'issue', 3],
    ['Sund', 'actor', 2],
    ['Boats', 'issue', 1],
  ]);
  const all = notebook.call('network.read', { kind: 'actorIssue', repetitions: 'all' });
  expect(weightsOf(all)['Aldova–Ferry']).toBe(3);
});

test('agreement, conflict and their difference are products of what both say, by issue', async () => {
  await using notebook = await inventedCase();
  const read = (kind: NetworkKind) => notebook.call('network.read', { kind });
  expect(tiesOf(read('congruence'))).toEqual({
    'Aldova–Norvane': [2, 2, 1],
    'Norvane–Sund': [1, 1, 0],
  });
  expect(tiesOf(read('conflict'))).toEqual({
    'Aldova–Norvane': [1, 2, 1],
    'Aldova–Sund': [1, 0, 1],
  });
  expect(weightsOf(read('subtract'))).toEqual({
    'Aldova–Norvane': 1,
    'Aldova–Sund': -1,
    'Norvane–Sund': 1,
  });
  expect(read('subtract')).toMatchObject({ passages: 8, left: 2 });
});

test('ties are divided by what is asked for, as worked out by hand', async () => {
  await using notebook = await inventedCase();
  const read = (
    kind: NetworkKind,
    normalization: 'activity' | 'prominence' | 'average' | 'jaccard',
  ) => weightsOf(notebook.call('network.read', { kind, normalization }));
  expect(read('congruence', 'average')).toEqual({ 'Aldova–Norvane': 2 / 3, 'Norvane–Sund': 1 / 2 });
  expect(read('congruence', 'jaccard')).toEqual({ 'Aldova–Norvane': 2 / 5, 'Norvane–Sund': 1 / 3 });
  expect(read('conflict', 'jaccard')).toEqual({ 'Aldova–Norvane': 1 / 5, 'Aldova–Sund': 1 / 4 });
  expect(read('actorIssue', 'activity')).toMatchObject({
    'Aldova–Ferry': 2 / 3,
    'Crews–Sund': 1 / 2,
  });
  expect(read('actorIssue', 'prominence')).toMatchObject({
    'Aldova–Ferry': 2 / 4,
    'Crews–Sund': 1 / 3,
  });
});

test.each([
  ['actorIssue', 'jaccard', 'none, activity, prominence'],
  ['congruence', 'activity', 'none, average, jaccard'],
] as const)('a network %s is not divided by %s', async (kind, normalization, known) => {
  await using notebook = await inventedCase();
  const error = expectApiError('NORMALIZATION_UNSUITED', () =>
    notebook.call('network.read', { kind, normalization }),
  );
  expect(error.action).toContain(known);
});

test.each([
  ['congruence', ['Agreement', 'Agreement', 'Agreement', 'Agreement']],
  ['conflict', ['Agreement', 'Refusal']],
  ['subtract', ['Agreement', 'Agreement', 'Agreement', 'Agreement', 'Agreement', 'Refusal']],
] as const)('a tie of %s opens the passages that meet', async (kind, stances) => {
  await using notebook = await inventedCase();
  const { nodes, ties } = notebook.call('network.read', { kind });
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const tie = ties.find(({ from, to }) =>
    [from, to].every((id) => ['Aldova', 'Norvane'].includes(labels.get(id)!)),
  )!;
  const { ids } = notebook.call('passage.ids', { where: tie.where });
  const found = ids.map((id) => notebook.call('passage.get', { id }).tags);
  expect(
    found.map((tags) => tags.find(({ family }) => family === 'stance')!.name).toSorted(),
  ).toEqual(stances);
});

test('of more than is asked for the nodes with the most passages are given', async () => {
  await using notebook = await inventedCase();
  const network = notebook.call('network.read', { kind: 'congruence', limit: 2 });
  expect(network.nodes.map(({ label }) => label)).toEqual(['Aldova', 'Norvane']);
  expect(network).toMatchObject({ moreNodes: 1, ties: [{ weight: 2 }] });
});

test('a node stands where it was put', async () => {
  await using notebook = await inventedCase();
  const read = () => notebook.call('network.read', { kind: 'congruence' }).nodes;
  const { id } = read()[1]!;
  notebook.call('map.place', { map: 'network', places: [{ id, place: { x: 4, y: -2 } }] });
  expect(read().map(({ place }) => place)).toEqual([null, { x: 4, y: -2 }, null]);
});

test.each(['speaker', 'onBehalfOf', 'party'] as const)(
  'each number opens just its passages: %s',
  async (actors) => {
    await using notebook = createTestNotebook();
    await fillAtRandom(notebook);
    const where = { not: { tag: 'Fish' } };
    const count = (query: PassageQuery | undefined) =>
      notebook.call('passage.ids', { where: both(where, query) }).ids.length;
    for (const kind of ['actorIssue', 'congruence'] as const) {
      const asked = { kind, actors, where, repetitions: 'all' } as const;
      const network = notebook.call('network.read', asked);
      expect(network.nodes.length).toBeGreaterThan(0);
      for (const node of network.nodes) expect(count(node.where), node.label).toBe(node.passages);
      for (const tie of network.ties) {
        if (kind === 'actorIssue') expect(count(tie.where)).toBe(tie.weight);
        else expect(count(tie.where)).toBeGreaterThan(0);
      }
      expect(count(network.where)).toBe(network.passages);
      expect(count({ not: network.where })).toBe(network.left);
    }
  },
);

async function fillAtRandom(notebook: TestNotebook): Promise<void> {
  const random = createRandom(7);
  const { id: actorId } = notebook.call('actor.create', { name: 'Aldova' });
  const affiliation = { actorId, role: null, from: '2031-02', to: '2031-03' };
  notebook.call('actor.create', { name: 'Marrow', affiliations: [affiliation] });
  for (let source = 0; source < 4; source += 1) {
    const sourceId = await notebook.paste(`${SENTENCES.join(' ')} ${source}`, `Source ${source}`);
    for (const quote of SENTENCES) {
      notebook.call('passage.create', {
        sourceId,
        quotes: [quote],
        tags: [
          ...random.some(['Ferry', 'Crews', 'Fish']),
          stance(random.pick(Object.values(STANCES))!),
        ],
        speakers: random.some(['Marrow', 'Reke', 'Sund']),
        onBehalfOf: random.some(['Aldova', 'Norvane']),
        saidOn: random.pick(['2031-02-03', '2031-04-01', null])!,
      });
    }
  }
}

test('a network is written as GraphML, with types for its numbers', async () => {
  await using notebook = await inventedCase();
  const { id } = notebook.call('actor.list').actors.find(({ name }) => name === 'Aldova')!;
  notebook.call('actor.update', { id, name: 'Aldova & <"friends">' });
  const file = notebook.call('export.network', { kind: 'subtract', format: 'graphml' });
  expect(file).toMatchObject({ fileName: 'Network.graphml', mediaType: 'application/graphml+xml' });
  const keys: string[] = [];
  const graph = { nodes: 0, edges: 0, text: '' };
  parseXml(
    new TextEncoder().encode(file.content),
    {
      fileName: file.fileName,
      format: 'GraphML file',
      prefixes: { 'http://graphml.graphdrawing.org/xmlns': 'g' },
    },
    {
      open(name, attributes) {
        if (name === 'g:key') keys.push(`${attributes.get('id')} ${attributes.get('attr.type')}`);
        if (name === 'g:node') graph.nodes += 1;
        if (name === 'g:edge') graph.edges += 1;
      },
      text: (text) => (graph.text += text),
      close: () => (graph.text += ' '),
    },
  );
  expect(keys).toEqual([
    'label string',
    'type string',
    'frequency int',
    'weight double',
    'congruence int',
    'conflict int',
  ]);
  expect(graph).toMatchObject({ nodes: 3, edges: 3 });
  expect(graph.text).toContain('Aldova & <"friends"> actor 4');
});

test('a network is written as a matrix: actors against issues, or against each other', async () => {
  await using notebook = await inventedCase();
  const matrixOf = (kind: NetworkKind) =>
    notebook
      .call('export.network', { kind, format: 'csv' })
      .content.replace('\ufeff', '')
      .trim()
      .split('\r\n');
  expect(matrixOf('actorIssue')).toEqual([
    ',Ferry,Crews,Boats',
    'Aldova,2,1,0',
    'Norvane,1,1,1',
    'Sund,1,1,0',
  ]);
  expect(matrixOf('subtract')).toEqual([
    ',Aldova,Norvane,Sund',
    'Aldova,0,1,-1',
    'Norvane,1,0,1',
    'Sund,-1,1,0',
  ]);
});

const sample = fileURLToPath(new URL('../../../shared/data/dna/sample.dna', import.meta.url));

// Not part of the project: it lies beside it where the project is worked on.
test.skipIf(!existsSync(sample))(
  'networks of the sample of Discourse Network Analyzer are those that DNA counts',
  { timeout: 60_000 },
  async () => {
    await using notebook = createTestNotebook();
    await notebook.call('source.import', {
      fileName: 'sample.dna',
      content: readFileSync(sample).toString('base64'),
    });
    const read = (kind: NetworkKind) => notebook.call('network.read', { kind, repetitions: 'all' });
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

    // What rDNA’s own tests expect of this file (test-network.R): 7 organisations, 6 concepts, 40
    // statements; and of organisations alone, whatever they agree on, 276 in a matrix of two halves.
    const twoMode = read('actorIssue');
    expect(twoMode.nodes.filter(({ kind }) => kind === 'actor')).toHaveLength(7);
    expect(twoMode.nodes.filter(({ kind }) => kind === 'issue')).toHaveLength(6);
    expect(twoMode.ties).toHaveLength(22);
    expect(sum(twoMode.ties.map(({ weight }) => weight))).toBe(40);
    const congruence = read('congruence');
    const conflict = read('conflict');
    expect(2 * sum([...congruence.ties, ...conflict.ties].map(({ weight }) => weight))).toBe(276);

    const byName = new Map(Object.entries(tiesOf(congruence)));
    for (const [key, tie] of Object.entries(tiesOf(conflict))) byName.set(key, tie);
    expect(
      [...byName].map(([key, [, alike, opposed]]) => [key, alike, opposed]).toSorted(),
    ).toEqual(comparedBySql(sample).toSorted());
  },
);

/** Pairs of statements of two organisations on a concept, asked of the file itself. */
function comparedBySql(file: string): unknown[][] {
  const db = new BetterSqlite3(file, { readonly: true });
  try {
    return db
      .prepare(
        `WITH said AS (
           SELECT organisation.Value AS who, concept.Value AS what, agreement.Value AS side
           FROM DATABOOLEAN AS agreement
           JOIN DATASHORTTEXT AS one ON one.StatementId = agreement.StatementId
           JOIN VARIABLES AS v ON v.ID = one.VariableId AND v.Variable = 'organization'
           JOIN ENTITIES AS organisation ON organisation.ID = one.Entity
           JOIN DATASHORTTEXT AS other ON other.StatementId = agreement.StatementId
           JOIN VARIABLES AS w ON w.ID = other.VariableId AND w.Variable = 'concept'
           JOIN ENTITIES AS concept ON concept.ID = other.Entity)
         SELECT one.who || '–' || other.who, sum(one.side = other.side), sum(one.side <> other.side)
         FROM said AS one JOIN said AS other ON other.what = one.what AND other.who > one.who
         GROUP BY one.who, other.who`,
      )
      .raw()
      .all() as unknown[][];
  } finally {
    db.close();
  }
}
