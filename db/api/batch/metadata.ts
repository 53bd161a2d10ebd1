import { SourceDetails } from '../../model/source.ts';
import type { BatchGroup } from './batch.ts';
import { readRows } from './rows.ts';

const TABLE = /(?:^|[\\/])metadata\.(?:tsv|csv)$/iu;

/** The columns that say something about a source, by the names that they go by. */
const COLUMNS: Readonly<Record<string, keyof SourceDetails>> = {
  title: 'title',
  publisher: 'publisher',
  author: 'authors',
  authors: 'authors',
  url: 'url',
  date: 'published',
  published: 'published',
  publication_date: 'published',
  language: 'language',
};

/** What stands in a cell that says nothing. */
const NOTHING = new Set(['', 'none', 'null', 'n/a', '-']);

type Details = Partial<SourceDetails>;

/**
 * Takes the tables of metadata out of a batch and says what they say of the files beside and below
 * them, named in their column `filename` with or without an ending. A table without that column, or
 * one that cannot be read, stays a file like others.
 */
export async function takeMetadata(groups: readonly BatchGroup[]): Promise<BatchGroup[]> {
  const tables = new Map<BatchGroup, ReadonlyMap<string, Details>>();
  for (const group of groups) {
    const details = TABLE.test(group.main.path) ? await readTable(group) : null;
    if (details) tables.set(group, details);
  }
  if (tables.size === 0) return [...groups];
  return groups
    .filter((group) => !tables.has(group))
    .map((group) => ({ ...detailsOf(group, tables), ...group }));
}

function detailsOf(
  { main }: BatchGroup,
  tables: ReadonlyMap<BatchGroup, ReadonlyMap<string, Details>>,
): { details?: Details } {
  const name = main.path.replace(/^.*[\\/]/su, '').toLowerCase();
  for (const [table, rows] of tables) {
    const folder = table.main.path.replace(/[^\\/]*$/u, '');
    const details = rows.get(name) ?? rows.get(name.replace(/\.[^.]*$/u, ''));
    if (details && main.path.startsWith(folder)) return { details };
  }
  return {};
}

/** What a table says, by the names of files in lower case; null when it is no such table. */
async function readTable({ main }: BatchGroup): Promise<Map<string, Details> | null> {
  const text = await main.text?.().catch(() => null);
  if (text === undefined || text === null) return null;
  const [head = [], ...rows] = readRows(text, /\.tsv$/iu.test(main.path));
  const names = head.map((name) => name.trim().toLowerCase());
  const at = names.indexOf('filename');
  if (at < 0) return null;
  return new Map(
    rows.map((cells) => [(cells[at] ?? '').trim().toLowerCase(), toDetails(names, cells)]),
  );
}

function toDetails(names: readonly string[], cells: readonly string[]): Details {
  const details: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    const field = COLUMNS[name];
    const cell = (cells[index] ?? '').trim();
    if (field === undefined || NOTHING.has(cell.toLowerCase())) continue;
    const value = field === 'authors' ? cell.split(/\s*;\s*/u) : cell;
    // What is no date, or too long, is better left out than the file.
    if (SourceDetails.shape[field].safeParse(value).success) details[field] = value;
  }
  return details;
}
