import type { ExportedFile } from '../../api/inputs.ts';
import type { Agreement, Alpha } from '../../model/agreement.ts';
import { writeCsv } from '../spreadsheet/csv.ts';

type Cell = string | number;

/** The figures of the agreement of two coders as a table: a figure a row, then what was counted. */
export function agreementAsCsv(
  { boundaries, stance, tags, counts, sources }: Agreement,
  [first, second]: readonly [string, string],
): ExportedFile {
  const passages = (side: 'first' | 'second') =>
    sources.reduce((sum, source) => sum + source[side], 0);
  const head = ['figure', 'tag', 'family', 'alpha', 'units', 'observed', 'expected', first, second];
  const rows: Cell[][] = [
    head,
    figure('unitizing', '', '', boundaries, passages('first'), passages('second')),
    figure('stance of shared units', '', '', stance, counts.shared, counts.shared),
  ];
  for (const { tag, unitizing, shared, ...carried } of tags) {
    const { first: one, second: other } = carried;
    rows.push(
      figure('unitizing', tag.name, tag.family, unitizing, one, other),
      figure('tag of shared units', tag.name, tag.family, shared, one, other),
    );
  }
  const count = (name: string, ...cells: Cell[]) => {
    const row = [name, '', '', '', ...cells];
    rows.push([...row, ...Array<Cell>(head.length - row.length).fill('')]);
  };
  count('shared units', counts.shared);
  count('only one marked', '', '', '', counts.onlyFirst, counts.onlySecond);
  count('differing boundaries', counts.boundary);
  count('differing stances', counts.stance);
  count('differing issues', counts.issue);
  count('differing attributions', counts.attribution);
  return { fileName: 'Agreement.csv', mediaType: 'text/csv', content: writeCsv(rows) };
}

function figure(
  name: string,
  tag: string,
  family: string,
  { alpha, units, observed, expected }: Alpha,
  first: number,
  second: number,
): Cell[] {
  return [name, tag, family, alpha ?? '', units, observed, expected, first, second];
}
