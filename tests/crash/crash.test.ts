import { expect, test } from 'vitest';
import { crashTest } from './crash.ts';
import { Ledger } from './ledger.ts';

test('what was answered survives kill -9, whatever the process was doing', async () => {
  const report = await crashTest(8, 7);
  expect(report.problems).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(0);
  expect(Object.keys(report.killedDuring)).toHaveLength(4);
}, 120_000);

test('the ledger sees a loss, a return and a change', async () => {
  const client = { call: async () => ({ id: 'a' }), onChanged: () => () => {} } as never;
  const made = (words: string) => () => ({ kind: 'note' as const, id: words, words });
  const ledger = new Ledger();
  const note = { title: 'Note', body: { markdown: '' } };
  await ledger.make(client, 'note.save', note, made('one'));
  await ledger.make(client, 'note.save', note, made('two'));
  await ledger.undo(client);
  const settle = (done: number, words: Record<string, string>) =>
    ledger.settle(done, ({ id }) => words[id] ?? null);
  expect(settle(1, { one: 'one' })).toEqual([]);
  expect(settle(1, {})).toEqual(['note one: missing']);
  expect(settle(1, { one: 'other' })).toEqual(['note one: not as acknowledged']);
  expect(settle(1, { one: 'one', two: 'two' })).toEqual(['note two: not as acknowledged']);
  expect(settle(0, {})).toEqual(['1 steps were acknowledged (in flight: none), the file has 0']);
});
