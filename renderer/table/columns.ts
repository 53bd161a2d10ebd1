import { TableColumn, type SortKey } from '../../db/model/passageTable.ts';

/** A column as it is shown: the words, which always stand first, or another. */
export type ShownColumn = 'words' | TableColumn;

/** What is shown unless something else was asked for. */
export const USUAL_COLUMNS: readonly TableColumn[] = [
  'stance',
  'speakers',
  'addressees',
  'issues',
  'said',
  'source',
];

/** What a column is sorted by; those that are not here cannot be sorted by. */
export const SORT_OF: Partial<Record<ShownColumn, SortKey>> = {
  words: 'words',
  stance: 'stance',
  issues: 'issue',
  freeTags: 'freeTag',
  speakers: 'speaker',
  addressees: 'addressee',
  said: 'said',
  reportedBy: 'reporter',
  source: 'source',
  published: 'published',
  reliability: 'reliability',
  place: 'place',
  links: 'links',
  state: 'state',
  coder: 'coder',
  created: 'created',
  updated: 'updated',
};

/** How wide columns are, in pixels, unless they were drawn wider or narrower. */
const WIDTHS: Record<ShownColumn, number> = {
  words: 300,
  stance: 104,
  issues: 140,
  freeTags: 120,
  speakers: 128,
  onBehalfOf: 130,
  addressees: 112,
  said: 100,
  channel: 110,
  reportedBy: 140,
  source: 180,
  published: 110,
  reliability: 96,
  place: 84,
  conditions: 200,
  links: 64,
  notes: 74,
  comment: 200,
  state: 100,
  coder: 110,
  created: 140,
  updated: 140,
};

const NARROWEST = 56;
const WIDEST = 2000;

export type Widths = Partial<Record<ShownColumn, number>>;

/** How wide a column is. */
export function widthOf(column: ShownColumn, widths: Widths = {}): number {
  return widths[column] ?? WIDTHS[column];
}

/** A width that a column can have. */
export function widthWithin(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** The columns with one more, where it usually stands, or with one less. */
export function withColumn(
  columns: readonly TableColumn[],
  column: TableColumn,
  shown: boolean,
): TableColumn[] {
  if (!shown) return columns.filter((other) => other !== column);
  const order = TableColumn.options;
  const next = columns.findIndex((other) => order.indexOf(other) > order.indexOf(column));
  return columns.toSpliced(next < 0 ? columns.length : next, 0, column);
}

/** The columns with one at another's place; it stays where it is where there is no such place. */
export function movedColumn(
  columns: readonly TableColumn[],
  column: TableColumn,
  to: number,
): TableColumn[] {
  const from = columns.indexOf(column);
  if (from < 0 || to < 0 || to >= columns.length) return [...columns];
  return columns.toSpliced(from, 1).toSpliced(to, 0, column);
}

/** How the columns are laid out, as CSS; the words take what is left unless their width was set. */
export function layOut(
  shown: readonly ShownColumn[],
  widths: Widths = {},
): { template: string; width: string; words: string } {
  const template = shown.map((column) => {
    const width = `${widthOf(column, widths)}px`;
    return column === 'words' && widths.words === undefined ? `minmax(${width}, 1fr)` : width;
  });
  const width = shown.reduce((sum, column) => sum + widthOf(column, widths), 0);
  return {
    template: template.join(' '),
    width: `${width}px`,
    words: `${widthOf('words', widths)}px`,
  };
}
