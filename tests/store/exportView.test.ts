import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { TableColumn, type TableView } from '../../db/model/passageTable.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { expectGolden } from '../helpers/golden.ts';
import { negotiation } from '../helpers/negotiation.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

async function csvOf(notebook: TestNotebook, view: TableView): Promise<string> {
  return (await notebook.call('export.passages', { format: 'csv', view })).content;
}

/** What stands in the cells of the only sheet of a workbook, by rows. */
function cellsOf(base64: string): string[][] {
  const files = unzipSync(Buffer.from(base64, 'base64'));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const plain = (xml: string) =>
    xml
      .replace(/<[^>]+>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>.*?<\/si>/gsu)].map(([si]) =>
    plain(si),
  );
  const [sheet] = Object.keys(files).filter((path) => path.startsWith('xl/worksheets/sheet'));
  return [...text(sheet!).matchAll(/<row .*?<\/row>/gsu)].map(([row]) =>
    [...row.matchAll(/<c [^>]*?(?:\/>|>.*?<\/c>)/gsu)].map(([cell]) => {
      const value = plain(cell);
      return cell.includes('t="s"') ? shared[Number(value)]! : value;
    }),
  );
}

/** The negotiation, with a passage that would be a formula. */
async function withFormula() {
  const notebook = createTestNotebook();
  const ids = await negotiation(notebook);
  const sourceId = await notebook.paste('=HYPERLINK("x") was sent to “them”, Voss said.', '+1');
  notebook.call('passage.create', {
    sourceId,
    quotes: ['=HYPERLINK("x")'],
    speakers: ['@Voss'],
    comment: '-1',
  });
  return { notebook, ...ids, formula: sourceId };
}

test('a view is exported with the columns it shows, the words first and the id last', async () => {
  const { notebook } = await withFormula();
  using _ = notebook;
  const content = await csvOf(notebook, { columns: ['stance', 'speakers', 'place', 'said'] });
  const [heading] = content.slice(1).split('\r\n');
  expect(heading).toBe('words,stance,speakers,place,said on,id');
  expectGolden('view.csv', content);
});

test('a view is exported in its order, and a passage of two groups once', async () => {
  const { notebook } = await withFormula();
  using _ = notebook;
  const view: TableView = {
    sort: [{ by: 'speaker', descending: true }, { by: 'words' }],
    columns: ['speakers'],
  };
  const ids = (content: string) =>
    content
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',').at(-1));
  const expected = notebook.call('passage.ids', { sort: view.sort }).ids;
  expect(expected).not.toEqual(notebook.call('passage.ids', {}).ids);
  expect(ids(await csvOf(notebook, view))).toEqual(expected);
  expect(ids(await csvOf(notebook, { ...view, group: 'issue' }))).toEqual(expected);
});

test('every column of the table is one of a file, and a spreadsheet runs none of it', async () => {
  const { notebook } = await withFormula();
  using _ = notebook;
  const columns = TableColumn.options;
  const content = await csvOf(notebook, { columns });
  expect(content.split('\r\n')[0]!.split(',')).toHaveLength(columns.length + 2);
  expectGolden('viewOfAllColumns.csv', content);
  for (const row of content.split('\r\n')) expect(row).not.toMatch(/(?:^|,)"?[=+\-@]/u);
});

test('a workbook has the same rows, its texts as texts and its numbers as numbers', async () => {
  const { notebook } = await withFormula();
  using _ = notebook;
  const view: TableView = { columns: ['speakers', 'comment', 'notes'] };
  const file = await notebook.call('export.passages', { format: 'xlsx', view });
  expect(file).toMatchObject({ fileName: 'Passages.xlsx', base64: true });
  const [heading, ...rows] = cellsOf(file.content);
  expect(heading).toEqual(['words', 'speakers', 'comment', 'quoted in notes', 'id']);
  expect(rows).toHaveLength(notebook.call('passage.list').total);
  expect(rows.map((row) => row.slice(0, 4))).toContainEqual([
    '=HYPERLINK("x")',
    '@Voss',
    '-1',
    '0',
  ]);
  const sheet = strFromU8(
    unzipSync(Buffer.from(file.content, 'base64'))['xl/worksheets/sheet1.xml']!,
  );
  expect(sheet).not.toContain('<f>');
});

test('a view narrows what is exported, and what else is asked for narrows it further', async () => {
  using notebook = createTestNotebook();
  const { bridge, mobilise, proposal, readout } = await negotiation(notebook);
  const exported = async (where: PassageQuery, more: object = {}) => {
    const { content } = await notebook.call('export.passages', {
      format: 'json',
      view: { where, columns: ['stance'], group: 'stance' },
      ...more,
    });
    const { passages } = JSON.parse(content) as { passages: Array<{ id: string }> };
    return passages.map(({ id }) => id);
  };
  const said: PassageQuery = { has: 'speaker' };
  expect(await exported(said)).toEqual([bridge, mobilise, proposal]);
  expect(await exported({ all: [said, { not: { tag: 'Offer' } }] })).toEqual([bridge, mobilise]);
  expect(await exported(said, { sourceId: readout })).toEqual([proposal]);
  expect(await exported({ any: [] })).toEqual([]);
});

test('a passage in JSON is whole, whatever the columns are', async () => {
  using notebook = createTestNotebook();
  const { bridge } = await negotiation(notebook);
  const view: TableView = { where: { ids: [bridge] }, columns: ['stance'] };
  const { content } = await notebook.call('export.passages', { format: 'json', view });
  const { passages } = JSON.parse(content) as { passages: unknown[] };
  expect(passages).toEqual([notebook.call('passage.get', { id: bridge })]);
});

test('a view that is no view is refused', () => {
  using notebook = createTestNotebook();
  expectApiError('INVALID_INPUT', () => {
    void notebook.call('export.passages', {
      format: 'csv',
      view: { columns: ['colour'] } as unknown as TableView,
    });
  });
});

test('a view is saved, renamed, changed and deleted, each in one step', () => {
  using notebook = createTestNotebook();
  const view: TableView = { where: { tag: 'Demand' }, sort: [{ by: 'said' }], group: 'speaker' };
  const saved = notebook.call('savedSearch.create', { title: 'Demands', view });
  expect(saved).toMatchObject({ title: 'Demands', query: '', view });
  const renamed = notebook.call('savedSearch.update', { id: saved.id, title: 'All demands' });
  expect(renamed).toMatchObject({ title: 'All demands', view });
  const changed = { where: { side: ['against' as const] } };
  expect(notebook.call('savedSearch.update', { id: saved.id, view: changed }).view).toEqual(
    changed,
  );
  for (let step = 0; step < 2; step += 1) notebook.call('history.undo');
  expect(notebook.call('savedSearch.list').searches).toEqual([saved]);
  notebook.call('savedSearch.delete', { id: saved.id });
  expect(notebook.call('savedSearch.list').searches).toEqual([]);
});
