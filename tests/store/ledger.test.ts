import { expect, test, vi } from 'vitest';
import { matchRows } from '../../db/analysis/query/matchRows.ts';
import type { InputOf } from '../../db/api/contract.ts';
import type { LedgerEntry } from '../../db/model/ledger.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { currentFacts } from '../../db/store/facts/currentFacts.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { createRandom } from '../helpers/random.ts';
import { randomChange } from '../helpers/randomChange.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

const stance = (name: string) => ({ name, family: 'stance' as const });
const names = (list: ReadonlyArray<{ name: string }>) => list.map(({ name }) => name).join();
const lineOf = ({ askers, requiredOf, action, passage, status }: LedgerEntry) =>
  `${names(askers)} > ${names(requiredOf)}: ${action || passage.words} (${status})`;

/** Two sides, a minister of one of them, five passages of which four ask for something. */
async function talks(): Promise<TestNotebook> {
  const notebook = createTestNotebook();
  const sourceId = await notebook.paste('crews ferry fees noise paper');
  const aldova = notebook.call('actor.create', { name: 'Aldova' }).id;
  notebook.call('actor.create', {
    name: 'Ilse Marrow',
    affiliations: [{ actorId: aldova, role: 'Minister', from: null, to: null }],
  });
  const says = (quote: string, fields: Omit<InputOf<'passage.create'>, 'sourceId'>) =>
    notebook.call('passage.create', { sourceId, quotes: [quote], ...fields });
  says('crews', {
    tags: [stance('Precondition'), 'Crews', 'Agenda'],
    speakers: 'Ilse Marrow',
    addressees: 'Norvane',
    saidOn: '2031-03-02',
    conditions: [
      { action: 'send the crews home', unlocks: 'a meeting', due: '2031-03' },
      { action: 'say so', requiredOf: 'Kestria', status: 'met', due: '2031-01' },
    ],
  });
  says('ferry', {
    tags: ['Ferry'],
    speakers: 'Norvane',
    conditions: [{ action: 'withdraw', requiredOf: ['Aldova', 'Kestria'] }],
    saidOn: '2031-03-01',
  });
  says('fees', { tags: [stance('Demand')], speakers: 'Norvane', addressees: 'Ilse Marrow' });
  says('noise', { tags: [stance('Position'), 'Crews'], speakers: 'Norvane', addressees: 'Aldova' });
  const { id } = notebook.call('tag.list', { family: 'stance' }).tags[1]!;
  notebook.call('tag.create', { name: 'Ultimatum', family: 'stance', parentId: id });
  says('paper', { tags: [stance('Ultimatum')] });
  return notebook;
}

function found({ notebook: { db } }: TestNotebook, query: PassageQuery): string[] {
  const facts = currentFacts(db);
  const marks = matchRows(db, facts, query);
  return facts.ids.filter((_, row) => marks[row] === 1);
}

test('the lines are the conditions, and the demands and preconditions that have none', async () => {
  using notebook = await talks();
  const { rows, total, entries, counts, groups } = notebook.call('ledger.read', {});
  expect(rows.map(lineOf)).toEqual([
    'Norvane > Aldova,Kestria: withdraw (open)',
    'Ilse Marrow > Norvane: send the crews home (open)',
    'Ilse Marrow > Kestria: say so (met)',
    'Norvane > Ilse Marrow: fees (open)',
    ' > : paper (open)',
  ]);
  expect([total, entries, groups]).toEqual([5, 5, []]);
  expect(counts).toMatchObject({ open: 4, met: 1, refused: 0, withdrawn: 0 });
  expect(rows[1]!.passage).toMatchObject({ said: '2031-03-02', stance: { name: 'Precondition' } });
});

test('groups stand in their order, with the passages that their numbers open', async () => {
  using notebook = await talks();
  const groupsBy = (group: 'issue' | 'asker' | 'actor' | 'status') =>
    notebook
      .call('ledger.read', { group })
      .groups.map(({ key, label, rows, count }) => `${label || key} ${rows} ${count}`);
  expect(groupsBy('issue')).toEqual(['Crews 2 1', 'Agenda 2 1', 'Ferry 1 1', '- 2 2']);
  expect(groupsBy('asker')).toEqual(['Aldova 2 1', 'Norvane 2 2', '- 1 1']);
  expect(groupsBy('actor')).toEqual(['Aldova 2 2', 'Kestria 2 2', 'Norvane 1 1', '- 1 1']);
  expect(groupsBy('status')).toEqual(['open 4 4', 'met 1 1']);

  const { rows, total } = notebook.call('ledger.read', { group: 'issue', offset: 1, limit: 3 });
  expect(total).toBe(7);
  expect(rows.map(({ action }) => action)).toEqual(['say so', 'send the crews home', 'say so']);
});

test('a line is overdue when it is open and the last day of its date is over', async () => {
  using notebook = await talks();
  const overdue = (today: string) =>
    notebook.call('ledger.read', { today, only: 'overdue' }).rows.map(({ action }) => action);
  expect(overdue('2031-03-31')).toEqual([]);
  expect(overdue('2031-04-01')).toEqual(['send the crews home']);
  const { counts } = notebook.call('ledger.read', { today: '2031-04-01', status: ['met'] });
  expect(counts, 'of all, whatever is chosen').toMatchObject({ open: 4, met: 1, overdue: 1 });
});

test('a line tells how its status came about, with the evidence, and its deadlocks', async () => {
  using notebook = await talks();
  const lines = () => notebook.call('ledger.read', {}).rows;
  const [withdraw, crews] = lines();
  notebook.call('condition.update', { id: withdraw!.conditionId!, unlocks: 'the crews' });
  const [deadlock] = notebook.call('ledger.deadlocks', {}).deadlocks;
  expect(notebook.call('ledger.read', { only: 'deadlocked' }).rows.map(lineOf)).toEqual([
    'Norvane > Aldova,Kestria: withdraw (open)',
    'Ilse Marrow > Norvane: send the crews home (open)',
  ]);
  expect(lines()[1]!.deadlocks).toEqual([deadlock!.key]);

  const evidenceId = lines()[3]!.passage.id;
  notebook.call('condition.setStatus', { id: crews!.conditionId!, status: 'met', evidenceId });
  expect(lines()[1]).toMatchObject({
    status: 'met',
    deadlocks: [],
    changes: [{ status: 'met', evidence: { id: evidenceId, words: 'fees' } }],
  });
  expect(notebook.call('ledger.deadlocks', {}).deadlocks).toEqual([]);
  notebook.call('history.undo');
  expect(lines()[1]!.deadlocks).toEqual([deadlock!.key]);
});

test('whatever is asked for, a number opens the passages it counts', async () => {
  using notebook = createTestNotebook();
  const random = createRandom(4);
  // At times a session deletes nearly everything; it goes on until there is enough to count.
  for (let step = 0; step < 250 || notebook.call('ledger.read', {}).entries < 8; step += 1) {
    // What is refused changes nothing.
    await randomChange(notebook, random).catch(() => {});
  }
  let counted = 0;
  for (const group of ['issue', 'asker', 'actor', 'status'] as const) {
    for (const status of [undefined, ['open'], ['met', 'refused']] as const) {
      for (const where of [undefined, { has: 'speaker' }] as const) {
        const input = { group, ...(status && { status: [...status] }), ...(where && { where }) };
        const { groups, rows } = notebook.call('ledger.read', { ...input, limit: 1000 });
        let from = 0;
        for (const header of groups) {
          const ids = rows.slice(from, from + header.rows).map(({ passage }) => passage.id);
          const label = `${JSON.stringify(input)} ${header.label}`;
          expect(found(notebook, header.where).toSorted(), label).toEqual(
            [...new Set(ids)].toSorted(),
          );
          expect(header.count, label).toBe(new Set(ids).size);
          from += header.rows;
          counted += header.count;
        }
      }
    }
  }
  expect(counted).toBeGreaterThan(50);
});

test('the ledger is written as CSV, each line with its quotation, its place and its evidence', async () => {
  using notebook = await talks();
  const [withdraw] = notebook.call('ledger.read', {}).rows;
  notebook.call('condition.setStatus', {
    id: withdraw!.conditionId!,
    status: 'refused',
    evidenceId: withdraw!.passage.id,
    note: '=Said twice',
  });
  const { content, fileName } = await notebook.call('export.ledger', {
    format: 'csv',
    group: 'status',
    status: ['refused'],
  });
  expect(fileName).toBe('Ledger.csv');
  const [heading, line] = content.split('\r\n');
  expect(heading).toContain('group,asks,of whom,what,unlocks,status,due');
  expect(line).toContain('refused,Norvane,"Aldova, Kestria",withdraw,,refused,');
  expect(line).toContain('ferry,2031-03-01,Test source,,,¶ 1');
  expect(line).toContain('“ferry”, Test source; =Said twice)');
  const xlsx = await notebook.call('export.ledger', { format: 'xlsx' });
  expect(xlsx).toMatchObject({ fileName: 'Ledger.xlsx', base64: true });
  expect(Buffer.from(xlsx.content, 'base64').subarray(0, 2).toString()).toBe('PK');
});
