import type { Matrix, MatrixCell, MatrixDimension } from '../../model/matrix.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import type { Header } from '../../model/passageTable.ts';
import type { Database } from '../../store/database.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { matchRows } from '../query/matchRows.ts';
import { stancesOf } from '../query/stances.ts';
import { groupingBy, type Grouping } from '../table/groups.ts';
import { addToCell, describeCell, emptyCell, type Cell } from './cells.ts';
import { rowsInTime } from './timeOrder.ts';

/** What a matrix is asked to show; of more rows or columns than `most…`, the strongest. */
export interface MatrixRequest {
  rows: MatrixDimension;
  columns: MatrixDimension;
  where?: PassageQuery | undefined;
  mostRows?: number | undefined;
  mostColumns?: number | undefined;
}

const MOST_ROWS = 200;
const MOST_COLUMNS = 100;

/** What passages are counted under along one side. */
interface Side {
  by: MatrixDimension;
  grouping: Grouping;
  /** How many passages each group has, whatever they are of the other side. */
  counts: Map<number, number>;
  /** Those that are shown, in their order, and where each stands. */
  shown: number[];
  place: Map<number, number>;
}

/**
 * Passages counted by two things they have, with the latest stance of each cell and whether it has
 * changed (docs/analysis/matrix.md). A passage counts once in every row and column it belongs to.
 */
export function readMatrix(db: Database, facts: Facts, request: MatrixRequest): Matrix {
  const marks = matchRows(db, facts, request.where);
  const rows = sideOf(facts, marks, request.rows, request.mostRows ?? MOST_ROWS);
  const columns = sideOf(facts, marks, request.columns, request.mostColumns ?? MOST_COLUMNS);
  const stanceOf = stancesOf(facts);
  const cells = new Map<number, Cell>();
  let passages = 0;
  let left = 0;
  for (const row of rowsInTime(db, facts)) {
    if (marks[row] !== 1) continue;
    const down = rows.grouping.of(row);
    const across = columns.grouping.of(row);
    if (down.length === 0 || across.length === 0) {
      left += 1;
      continue;
    }
    passages += 1;
    for (const one of down) {
      const at = rows.place.get(one);
      if (at === undefined) continue;
      for (const other of across) {
        const to = columns.place.get(other);
        if (to === undefined) continue;
        const key = at * columns.shown.length + to;
        let cell = cells.get(key);
        if (!cell) cells.set(key, (cell = emptyCell()));
        addToCell(facts, stanceOf, cell, row);
      }
    }
  }
  const headers = [rows, columns].map(headersOf) as [Header[], Header[]];
  return {
    rows: headers[0],
    columns: headers[1],
    cells: [...cells]
      .toSorted(([a], [b]) => a - b)
      .map(([key, cell]): MatrixCell => ({
        row: headers[0][Math.floor(key / columns.shown.length)]!.key,
        column: headers[1][key % columns.shown.length]!.key,
        ...describeCell(facts, stanceOf, cell),
      })),
    passages,
    left,
    lacking: { any: [rows, columns].flatMap(lackingOf) },
    moreRows: rows.counts.size - rows.shown.length,
    moreColumns: columns.counts.size - columns.shown.length,
  };
}

function sideOf(facts: Facts, marks: Uint8Array, by: MatrixDimension, most: number): Side {
  const grouping = groupingBy(facts, by);
  const counts = new Map<number, number>();
  for (let row = 0; row < marks.length; row += 1) {
    if (marks[row] !== 1) continue;
    for (const group of grouping.of(row)) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const strongest = [...counts.keys()].toSorted(
    (a, b) => counts.get(b)! - counts.get(a)! || grouping.compare(a, b),
  );
  const shown = strongest.slice(0, most);
  // Tags and months have an order of their own; of names, those that say most come first.
  if (by === 'issue' || by === 'stance' || by === 'month') shown.sort(grouping.compare);
  return { by, grouping, counts, shown, place: new Map(shown.map((group, at) => [group, at])) };
}

function headersOf({ grouping, counts, shown }: Side): Header[] {
  return shown.map((group) => ({ ...grouping.group(group), count: counts.get(group)! }));
}

/** Lets through what stands in no group; nothing is without a source. */
function lackingOf({ by, grouping }: Side): PassageQuery[] {
  return by === 'source' ? [] : [grouping.group(-1).where];
}
