import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { all } from '../../db/store/database.ts';
import { PROBLEMS } from '../../db/store/doctor/problem.ts';
import { columnsOf } from '../../db/store/history/recorder.ts';
import { FORMAT_VERSION } from '../../db/store/migrations/index.ts';
import { APPLICATION_ID } from '../../db/store/open.ts';
import { createTestNotebook } from '../helpers/notebook.ts';

const page = readFileSync(new URL('../../docs/notebook-format.md', import.meta.url), 'utf8');
const words = new Set(page.match(/\w+/g));

test('the description of the format names every table, index and view with its columns', () => {
  using notebook = createTestNotebook();
  const { db } = notebook.notebook;
  const tables = all<{ name: string }>(
    db,
    `SELECT name FROM pragma_table_list
     WHERE schema = 'main' AND type IN ('table', 'virtual', 'view') AND name NOT LIKE 'sqlite_%'`,
  ).map(({ name }) => name);
  expect(tables.length).toBeGreaterThan(25);
  const columns = tables
    .filter((table) => !table.endsWith('_index'))
    .flatMap((table) => columnsOf(db, table).map((column) => [table, column] as const));
  expect(tables.filter((table) => !words.has(table))).toEqual([]);
  expect(columns.filter(([, column]) => !words.has(column))).toEqual([]);
});

test('the description of the format says how a notebook is known', () => {
  expect(page).toContain(`0x${APPLICATION_ID.toString(16)}`);
  expect(page).toContain(`\`${FORMAT_VERSION}\` today`);
});

test('every problem that the doctor can find is described, in its own words', () => {
  const missing = Object.entries(PROBLEMS).filter(
    ([code, meaning]) => !page.includes(`\`${code}\``) || !page.includes(meaning),
  );
  expect(missing).toEqual([]);
});
