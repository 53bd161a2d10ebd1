import { readFileSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { first, type Database } from '../../db/store/database.ts';
import { examine } from '../../db/store/doctor/doctor.ts';
import { PROBLEMS, type ProblemCode } from '../../db/store/doctor/problem.ts';
import { closeNotebook, openNotebook } from '../../db/store/open.ts';
import { dump } from '../helpers/dump.ts';
import { everyChange } from '../helpers/everyChange.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** A sound notebook that has some of everything, with the ids of what is in it. */
async function richNotebook(): Promise<{
  notebook: TestNotebook;
  ids: Record<string, string>;
}> {
  const notebook = createTestNotebook();
  onTestFinished(() => notebook[Symbol.dispose]());
  const ids: Record<string, string> = {};
  for (const call of everyChange) {
    // What comes after is deletions.
    if (call.operation === 'savedSearch.delete') break;
    await call.make(notebook, ids);
  }
  return { notebook, ids };
}

/** Does to a notebook what no operation can. */
function sabotage(db: Database, sql: string): void {
  db.unsafeMode(true);
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  db.exec(sql);
  db.pragma('ignore_check_constraints = OFF');
  db.pragma('foreign_keys = ON');
  db.unsafeMode(false);
}

const PAGE = 4096;
const NOWHERE = '00000000-0000-4000-8000-000000000000';

const CASES: ReadonlyArray<[ProblemCode, string]> = [
  ['FILE_DAMAGED', `UPDATE link_type SET symmetric = 2`],
  ['REFERENCE_BROKEN', `INSERT INTO passage_tag SELECT id, '${NOWHERE}' FROM passage`],
  ['INDEX_DAMAGED', `UPDATE note_index_content SET c0 = 'other words'`],
  ['INDEX_DAMAGED', `DROP TRIGGER source_index_update; UPDATE source SET title = 'Unseen'`],
  ['INDEX_DIFFERS', `DROP TRIGGER passage_index_update; UPDATE passage SET comment = 'Unseen'`],
  ['INDEX_DIFFERS', `INSERT INTO note_index (title, text) VALUES ('Stray', '')`],
  ['INDEX_DIFFERS', `DELETE FROM actor_index WHERE rowid = (SELECT min(rowid) FROM actor_index)`],
  ['ORIGINAL_CHANGED', `UPDATE original SET bytes = x'00'`],
  ['SNAPSHOT_CHANGED', `UPDATE snapshot SET text = replace(text, 'crews', 'boats')`],
  ['SNAPSHOT_LENGTH', `UPDATE snapshot SET length = length + 1`],
  ['BLOCKS_INVALID', `UPDATE snapshot SET blocks = '[{"kind":"poem"}]'`],
  [
    'BLOCK_OUT_OF_RANGE',
    `UPDATE snapshot SET blocks = '[{"kind":"paragraph","start":0,"end":9999,"number":1}]'`,
  ],
  ['REVISION_MISSING', `UPDATE source SET revision = 2`],
  ['REVISION_MISSING', `UPDATE passage SET revision = 7`],
  ['FINGERPRINT_DIFFERS', `UPDATE fingerprint SET text_sha256 = 'other'`],
  ['PASSAGE_WITHOUT_SPAN', `DELETE FROM passage_span`],
  ['SPAN_OUT_OF_RANGE', `UPDATE passage_span SET "end" = 100000`],
  ['SPAN_OUT_OF_RANGE', `UPDATE passage_evidence SET "end" = 100000`],
  ['SPAN_WORDS_DIFFER', `UPDATE passage_span SET exact = 'other words'`],
  ['SPAN_WORDS_DIFFER', `UPDATE passage_span SET prefix = 'other words'`],
  ['SPAN_WORDS_DIFFER', `UPDATE passage_evidence SET start = start + 1, "end" = "end" + 1`],
  ['SPAN_ORDER', `UPDATE passage_span SET position = -position`],
  ['PASSAGE_WORDS_DIFFER', `UPDATE passage SET words = 'other words'`],
  ['PASSAGE_START_DIFFERS', `UPDATE passage SET start = start + 1`],
  ['PASSAGE_BEHIND', `UPDATE passage SET state = 'placed' WHERE state = 'historical'`],
  ['REVIEW_DIFFERS', `UPDATE passage SET state = 'review'`],
  [
    'PASSAGE_DATES_DIFFER',
    `UPDATE passage SET said_first = '2031-04-01' WHERE said_on IS NOT NULL`,
  ],
  ['PASSAGE_DATES_DIFFER', `UPDATE passage SET said_last = '2031-04-01' WHERE said_on IS NULL`],
  ['CONDITION_STATUS_DIFFERS', `UPDATE condition SET status = 'withdrawn'`],
  ['CONDITION_MISPLACED', `UPDATE condition_actor SET passage_id = '${NOWHERE}'`],
  ['DATE_INVALID', `UPDATE event SET from_date = '2031-02-30'`],
  ['DATE_INVALID', `UPDATE passage SET said_on = 'Monday'`],
  ['ID_INVALID', `UPDATE saved_search SET id = 'one' WHERE seq = 1`],
  ['TAG_CIRCLE', `UPDATE tag SET parent_id = id WHERE name = 'Night crossings'`],
  [
    'TAG_CIRCLE',
    `UPDATE tag SET parent_id = (SELECT id FROM tag WHERE name = 'Night crossings')
     WHERE name = 'Ferry corridor'`,
  ],
  ['TAG_FAMILY_DIFFERS', `UPDATE tag SET family = 'free' WHERE name = 'Night crossings'`],
  ['ACTOR_UNNAMED', `DELETE FROM actor_name WHERE name = 'Aldova'`],
  ['ACTOR_UNNAMED', `UPDATE actor SET name = 'Other' WHERE name = 'Aldova'`],
  ['NAME_FOLDED_WRONG', `UPDATE actor_name SET folded = 'ALDOVA' WHERE name = 'Aldova'`],
  ['LINK_END_MISSING', `UPDATE link SET to_id = '${NOWHERE}' WHERE seq = 1`],
  ['LINK_END_MISSING', `UPDATE link SET from_kind = 'note' WHERE seq = 1`],
  ['LINK_TO_ITSELF', `UPDATE link SET to_id = from_id, to_kind = from_kind WHERE seq = 1`],
  ['NOTE_UNREADABLE', `UPDATE note SET body = '{"root":{"type":"root","children":[{}]}}'`],
  ['NOTE_UNREADABLE', `UPDATE note SET body = '[]'`],
  ['NOTE_REFERENCES_DIFFER', `DELETE FROM note_reference WHERE kind = 'actor'`],
  [
    'NOTE_REFERENCES_DIFFER',
    `INSERT INTO note_reference SELECT id, 'source', '${NOWHERE}', 99, '' FROM note`,
  ],
  ['HISTORY_UNREADABLE', `UPDATE history_change SET table_name = 'passages' WHERE seq = 1`],
  ['HISTORY_UNREADABLE', `UPDATE history_change SET after = '{' WHERE seq = 1`],
  ['HISTORY_UNREADABLE', `UPDATE history_change SET after = '{"id":"one"}' WHERE seq = 1`],
  ['HISTORY_UNREADABLE', `UPDATE history_change SET before = NULL, after = NULL WHERE seq = 1`],
  ['HISTORY_ORDER', `UPDATE history_step SET state = 'undone' WHERE seq = 1`],
  ['UNREADABLE', `ALTER TABLE event RENAME COLUMN from_date TO begins`],
];

test('a notebook with some of everything is sound', async () => {
  const { notebook } = await richNotebook();
  expect(notebook.call('notebook.check')).toEqual({ sound: true, problems: [] });
});

test('looking changes nothing: no row, no page, no step', async () => {
  const { notebook } = await richNotebook();
  const { db } = notebook.notebook;
  db.pragma('wal_checkpoint(TRUNCATE)');
  const before = dump(db);
  notebook.call('notebook.check');
  expect(dump(db)).toEqual(before);
  expect(readFileSync(`${notebook.path}-wal`)).toHaveLength(0);
});

test.each(CASES)('%s is found after %s', async (code, sql) => {
  const { notebook } = await richNotebook();
  const { db } = notebook.notebook;
  sabotage(db, sql);
  const { sound, problems } = notebook.call('notebook.check');
  expect(sound).toBe(false);
  expect(problems.map((problem) => problem.code)).toContain(code);
  for (const { message } of problems) expect(message).not.toMatch(/undefined|null|\[object/);
});

test('there is a case for every problem that can be found', () => {
  const covered = new Set(CASES.map(([code]) => code));
  expect(Object.keys(PROBLEMS).filter((code) => !covered.has(code as ProblemCode))).toEqual([]);
});

test('of many alike, twenty are shown and the rest are counted', async () => {
  const { notebook } = await richNotebook();
  const { db } = notebook.notebook;
  sabotage(
    db,
    `INSERT INTO history_change (step_seq, table_name, before, after)
     WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
     SELECT 1, 'unknown', NULL, '{}' FROM n`,
  );
  const problems = examine(db);
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)?.message).toContain('30 more');
});

test('a page that was overwritten is found by the check, not by a crash', async () => {
  const { notebook } = await richNotebook();
  const { rootpage } = first<{ rootpage: number }>(
    notebook.notebook.db,
    `SELECT rootpage FROM sqlite_schema WHERE name = 'passage'`,
  )!;
  closeNotebook(notebook.notebook.db);
  const bytes = readFileSync(notebook.path);
  bytes.fill(0xff, (rootpage - 1) * PAGE, rootpage * PAGE);
  writeFileSync(notebook.path, bytes);
  notebook.notebook.db = openNotebook(notebook.path, 'open');
  const codes = notebook.call('notebook.check').problems.map(({ code }) => code);
  expect(codes).toContain('FILE_DAMAGED');
  expect(codes).toContain('UNREADABLE');
});
