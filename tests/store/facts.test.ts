import { expect, test, vi } from 'vitest';
import { ApiError } from '../../db/api/errors.ts';
import { currentFacts } from '../../db/store/facts/currentFacts.ts';
import { FactsKeeper } from '../../db/store/facts/factsKeeper.ts';
import { describeFacts } from '../helpers/describeFacts.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { createRandom } from '../helpers/random.ts';
import { randomChange } from '../helpers/randomChange.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

const SESSIONS = [1, 2, 3, 4];
const ACTIONS = 120;

const anew = ({ notebook }: TestNotebook) => describeFacts(new FactsKeeper(notebook.db).current);
const kept = ({ notebook }: TestNotebook) => describeFacts(currentFacts(notebook.db));

async function attempt(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code === 'INTERNAL') throw error;
  }
}

test.each(SESSIONS)('the facts stay true to the notebook in random session %i', async (seed) => {
  using notebook = createTestNotebook();
  const random = createRandom(seed);
  kept(notebook);
  for (let action = 0; action < ACTIONS; action += 1) {
    const kind = random.next();
    if (kind < 0.15) await attempt(() => notebook.call('history.undo'));
    else if (kind < 0.22) await attempt(() => notebook.call('history.redo'));
    else await attempt(() => randomChange(notebook, random));
    if (random.next() < 0.3) expect(kept(notebook), `action ${action}`).toEqual(anew(notebook));
  }
  expect(kept(notebook)).toEqual(anew(notebook));
});

test('what changes while the facts are being read is not missed', async () => {
  using notebook = createTestNotebook();
  const { db } = notebook.notebook;
  const sourceId = await notebook.paste('The crews must come home. The ferry must run.');
  const create = (speakers: string, tag: string) =>
    notebook.call('passage.create', {
      sourceId,
      spans: [{ start: 0, end: 9 }],
      speakers,
      tags: [tag],
    });
  const first = create('Ilse Marrow', 'Crews');
  const keeper = new FactsKeeper(db);
  expect(keeper.warm()).toBe(true);
  create('Tomas Reke', 'Ferry corridor');
  notebook.call('passage.delete', { id: first.id });
  for (const { changes } of notebook.changed) keeper.follow(changes);
  while (keeper.warm());
  create('Sund', 'Monitoring');
  keeper.follow(notebook.changed.at(-1)!.changes);
  expect(describeFacts(keeper.current)).toEqual(anew(notebook));
});

test('a passage that is deleted and brought back has the row it had', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste('The crews must come home.');
  const { id } = notebook.call('passage.create', { sourceId, spans: [{ start: 0, end: 9 }] });
  const facts = currentFacts(notebook.notebook.db);
  const row = facts.rowOf.get(id)!;
  notebook.call('passage.delete', { id });
  expect(currentFacts(notebook.notebook.db).alive[row]).toBe(0);
  notebook.call('history.undo');
  const again = currentFacts(notebook.notebook.db);
  expect([again.rowOf.get(id), again.alive[row]]).toEqual([row, 1]);
});

test('a passage that takes over the number of a deleted one is found by it', async () => {
  using notebook = createTestNotebook();
  const sourceId = await notebook.paste('The crews must come home.');
  const create = (start: number, end: number) =>
    notebook.call('passage.create', { sourceId, spans: [{ start, end }] }).id;
  const first = create(0, 9);
  const { rowOf: before, seq: seqBefore } = currentFacts(notebook.notebook.db);
  const number = seqBefore[before.get(first)!]!;
  notebook.call('passage.delete', { id: first });
  const second = create(10, 24);
  const { rowOf, rowOfSeq, seq } = currentFacts(notebook.notebook.db);
  const row = rowOf.get(second)!;
  expect(seq[row], 'numbers are used again').toBe(number);
  expect(rowOfSeq.get(number)).toBe(row);
  expect(notebook.call('passage.table', { where: { text: 'come' } }).passages).toBe(1);
});
