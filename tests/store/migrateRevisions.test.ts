import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BetterSqlite3, type Database } from '../../db/store/database.ts';
import { examine } from '../../db/store/doctor/doctor.ts';
import { installRecorder } from '../../db/store/history/recorder.ts';
import { redo, undo } from '../../db/store/history/undo.ts';
import { migrate, migrations } from '../../db/store/migrations/index.ts';
import { similarSources } from '../../db/store/sources/fingerprints.ts';
import { listRevisions } from '../../db/store/sources/readRevisions.ts';
import { nameSnapshot, sha256 } from '../../db/store/sources/snapshots.ts';
import { readPassage } from '../../db/store/passages/readPassages.ts';
import { dump } from '../helpers/dump.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { seedFirstFormat } from '../helpers/oldFormats.ts';

const SOURCE = '01a0f2b4-0000-7000-8000-000000000001';
const PASSAGE = '01a0f2b4-0000-7000-8000-000000000002';
const STEP = '01a0f2b4-0000-7000-8000-00000000000';
const AT = '2031-03-03T09:00:00.000Z';
const TEXT = 'The crews must come home, said Marrow.';

/** A row as the first format kept it in its history. */
const row = (columns: Record<string, string | number | null>) => JSON.stringify(columns);

/**
 * A notebook of the first format: a source that was imported and is there, a passage with evidence,
 * and a second source that was imported and deleted again.
 */
function oldNotebook(): Database {
  const db = new BetterSqlite3(join(temporaryFolder(), 'old.parley'));
  onTestFinished(() => void db.close());
  migrate(db, migrations.slice(0, 1));
  seedFirstFormat(db);
  const blocks = JSON.stringify([{ kind: 'paragraph', start: 0, end: TEXT.length, number: 1 }]);
  const bytes = Buffer.from(TEXT);
  const [original, snapshot] = [sha256(bytes), nameSnapshot(TEXT, blocks)];
  const insert = (table: string, columns: Record<string, unknown>) =>
    db
      .prepare(
        `INSERT INTO ${table} (${Object.keys(columns).map((name) => `"${name}"`)})
         VALUES (${Object.keys(columns).map((name) => `:${name}`)})`,
      )
      .run(columns);
  insert('original', { sha256: original, bytes });
  insert('snapshot', { sha256: snapshot, length: TEXT.length, text: TEXT, blocks });
  const source = (id: string, seq: number, file_name: string) => ({
    seq,
    id,
    title: 'Talks',
    publisher: null,
    authors: '[]',
    url: null,
    published: null,
    retrieved: null,
    language: null,
    reliability: null,
    credibility: null,
    comment: '',
    file_name,
    media_type: 'text/plain',
    original_sha256: original,
    snapshot_sha256: snapshot,
    revision: 1,
    created_at: AT,
  });
  const revision = (source_id: string) => ({
    source_id,
    revision: 1,
    original_sha256: original,
    snapshot_sha256: snapshot,
    created_at: AT,
  });
  const passage = {
    seq: 1,
    id: PASSAGE,
    source_id: SOURCE,
    revision: 1,
    state: 'placed',
    start: 4,
    words: 'crews',
    paragraph: 1,
    comment: '',
    said_on: null,
    said_on_words: null,
    said_first: null,
    said_last: null,
    channel: null,
    created_at: AT,
    updated_at: AT,
  };
  const quoted = (start: number, end: number) => ({
    start,
    end,
    exact: TEXT.slice(start, end),
    prefix: TEXT.slice(Math.max(0, start - 32), start),
    suffix: TEXT.slice(end, end + 32),
  });
  const span = { passage_id: PASSAGE, position: 0, ...quoted(4, 9) };
  const evidence = { passage_id: PASSAGE, position: 0, kind: 'cue', ...quoted(26, 30) };
  const other = SOURCE.replace(/1$/, '9');

  insert('source', source(SOURCE, 1, 'talks.txt'));
  insert('source_revision', revision(SOURCE));
  insert('passage', passage);
  insert('passage_span', span);
  insert('passage_evidence', evidence);
  const made = (table: string, columns: object) => ({
    table_name: table,
    before: null,
    after: row(columns as Record<string, string>),
  });
  const steps = [
    [made('source', source(SOURCE, 1, 'talks.txt')), made('source_revision', revision(SOURCE))],
    [made('source', source(other, 2, 'gone.md')), made('source_revision', revision(other))],
    [made('source_revision', revision(other)), made('source', source(other, 2, 'gone.md'))].map(
      ({ table_name, after }) => ({ table_name, before: after, after: null }),
    ),
    [made('passage', passage), made('passage_span', span), made('passage_evidence', evidence)],
  ];
  for (const [index, changes] of steps.entries()) {
    insert('history_step', {
      id: `${STEP}${index}`,
      at: AT,
      author: null,
      operation: 'source.import',
      label: 'Imported source',
      subject: 'Talks',
      state: 'done',
    });
    for (const change of changes) insert('history_change', { step_seq: index + 1, ...change });
  }
  return db;
}

test('a notebook of the first format is sound in the present one, and every step can be undone', () => {
  const db = oldNotebook();
  migrate(db);
  installRecorder(db);
  expect(examine(db)).toEqual([]);
  const present = dump(db);
  for (let step = 0; step < 4; step += 1) {
    undo(db);
    expect(examine(db)).toEqual([]);
  }
  for (let step = 0; step < 4; step += 1) redo(db);
  expect(dump(db)).toEqual(present);
});

test('its sources know the files that their texts came from, those of the history too', () => {
  const db = oldNotebook();
  migrate(db);
  installRecorder(db);
  expect(listRevisions(db, SOURCE)).toMatchObject([
    { revision: 1, reason: 'import', fileName: 'talks.txt', mediaType: 'text/plain' },
  ]);
  undo(db);
  undo(db);
  expect(listRevisions(db, SOURCE.replace(/1$/, '9'))).toMatchObject([{ fileName: 'gone.md' }]);
});

test('its passages and texts are as they were', () => {
  const db = oldNotebook();
  migrate(db);
  expect(readPassage(db, PASSAGE)).toMatchObject({
    coder: null,
    evidence: [{ kind: 'cue', exact: 'said' }],
  });
  expect(readPassage(db, PASSAGE).formerEvidence).toBeUndefined();
  expect(similarSources(db, SOURCE)).toEqual([]);
});
