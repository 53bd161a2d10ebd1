import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BetterSqlite3, type Database } from '../../db/store/database.ts';
import { examine } from '../../db/store/doctor/doctor.ts';
import { installRecorder } from '../../db/store/history/recorder.ts';
import { listSteps } from '../../db/store/history/steps.ts';
import { redo, undo } from '../../db/store/history/undo.ts';
import { migrate, migrations } from '../../db/store/migrations/index.ts';
import { listSavedSearches } from '../../db/store/savedSearches.ts';
import { listTags } from '../../db/store/tags/readTags.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { seedFirstFormat } from '../helpers/oldFormats.ts';

const STEP = '01a0f2b4-0000-7000-8000-00000000000';
const AT = '2031-03-03T09:00:00.000Z';

/**
 * A notebook of format 20 whose history made the stances of an import of Discourse Network Analyzer
 * and an issue, renamed the issue, and deleted a saved search.
 */
function oldNotebook(): Database {
  const db = new BetterSqlite3(join(temporaryFolder(), 'old.parley'));
  onTestFinished(() => void db.close());
  migrate(db, migrations.slice(0, 2));
  seedFirstFormat(db);
  const insert = (table: string, columns: Record<string, unknown>) =>
    db
      .prepare(
        `INSERT INTO ${table} (${Object.keys(columns)}) VALUES (${Object.keys(columns).map((name) => `:${name}`)})`,
      )
      .run(columns);
  const step = (seq: number, operation: string) =>
    insert('history_step', {
      seq,
      id: `${STEP}${seq}`,
      at: AT,
      operation,
      label: operation,
      subject: '',
      state: 'done',
    });
  const change = (
    step_seq: number,
    table_name: string,
    before: object | null,
    after: object | null,
  ) =>
    insert('history_change', {
      step_seq,
      table_name,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
    });
  const tag = (seq: number, family: string, name: string) => ({
    seq,
    id: `${STEP.replace('7000', '7001')}${seq % 10}`,
    family,
    name,
    parent_id: null,
    color: null,
    letter: null,
    key: null,
    description: '',
    position: seq,
  });
  const agreement = tag(21, 'stance', 'Agreement');
  const disagreement = tag(22, 'stance', 'Disagreement');
  const issue = tag(23, 'issue', 'Ferries');
  for (const one of [agreement, disagreement, { ...issue, name: 'Ferry corridor' }])
    insert('tag', one);
  step(1, 'source.import');
  for (const one of [agreement, disagreement, issue]) change(1, 'tag', null, one);
  step(2, 'tag.update');
  change(2, 'tag', issue, { ...issue, name: 'Ferry corridor' });
  step(3, 'savedSearch.delete');
  change(3, 'saved_search', { seq: 1, id: `${STEP}9`, title: 'Crews', query: 'crews' }, null);
  migrate(db);
  installRecorder(db);
  return db;
}

const sides = (db: Database) =>
  Object.fromEntries(listTags(db).map(({ name, side }) => [name, side]));

test('stances get their sides when a notebook is brought to format 30', () => {
  expect(sides(oldNotebook())).toMatchObject({
    Position: 'open',
    Precondition: 'open',
    Offer: 'for',
    Refusal: 'against',
    Agreement: 'for',
    Disagreement: 'against',
    'Ferry corridor': 'none',
  });
});

test('every step from before format 30 can still be undone and redone', () => {
  const db = oldNotebook();
  const before = listTags(db);
  undo(db);
  expect(listSavedSearches(db)).toMatchObject([{ title: 'Crews', query: 'crews', view: null }]);
  undo(db);
  expect(sides(db)).toHaveProperty('Ferries', 'none');
  undo(db);
  expect(listTags(db).filter(({ name }) => name === 'Agreement')).toEqual([]);
  for (let steps = 0; steps < 3; steps += 1) redo(db);
  expect(listTags(db)).toEqual(before);
  expect(examine(db)).toEqual([]);
});

test('what the steps from before format 30 touched is known', () => {
  const { steps } = listSteps(oldNotebook(), {}, 10, null);
  expect(steps.map(({ touched }) => touched)).toEqual([
    [{ kind: 'savedSearch', id: `${STEP}9` }],
    [{ kind: 'tag', id: `${STEP.replace('7000', '7001')}3` }],
    ['1', '2', '3'].map((digit) => ({ kind: 'tag', id: STEP.replace('7000', '7001') + digit })),
  ]);
});
