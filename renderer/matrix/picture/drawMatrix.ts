import type { TagColor } from '../../../db/model/tag.ts';
import type { Picture } from '../../app/export/savePicture.ts';
import { COLUMN, HEAD_COLUMN, HEAD_ROW, ROW } from '../grid/sizes.ts';
import { fitted, wrapped, type Measure } from './fitText.ts';
import { DRIFT_WIDTH, driftMark, MARK, stanceMark, type Colours } from './marks.ts';
import { element, words } from './svg.ts';

/** A row or column of the picture. */
interface DrawnHeader {
  name: string;
  count: string;
}

interface DrawnStance {
  name: string;
  color: TagColor | null;
  letter: string;
}

/** What the picture shows, all of it in words. */
export interface DrawnMatrix {
  title: string;
  caption: string;
  rows: readonly DrawnHeader[];
  columns: readonly DrawnHeader[];
  cells: ReadonlyArray<{
    row: number;
    column: number;
    count: string;
    /** How much ink is in its ground, in percent. */
    shade: number;
    stance: DrawnStance | null;
    drift: 'changed' | 'reversed' | null;
  }>;
  stances: readonly DrawnStance[];
  changed: string | null;
  reversed: string | null;
  heat: string;
}

const MARGIN = 24;
const TITLE = 56;
const LEGEND = 26;
const LINE = 15;
const SIZE = 13;

/** A matrix as a drawing, with its title above and what its marks mean below. */
export function drawMatrix(matrix: DrawnMatrix, colours: Colours, measure: Measure): Picture {
  const ink = { fill: colours('--ink'), 'font-size': SIZE };
  const muted = { fill: colours('--muted'), 'font-size': SIZE };
  const line = { stroke: colours('--line'), 'stroke-width': 1 };
  const grid = {
    width: HEAD_COLUMN + matrix.columns.length * COLUMN,
    height: HEAD_ROW + matrix.rows.length * ROW,
  };
  const legend = legendLines(matrix, colours, measure, Math.max(grid.width, 560));
  const width = Math.max(grid.width, 560) + 2 * MARGIN;
  const height = TITLE + grid.height + legend.height + 2 * MARGIN;

  const heads = [
    ...matrix.columns.flatMap(({ name, count }, at) => {
      const middle = HEAD_COLUMN + (at + 0.5) * COLUMN;
      const lines = wrapped(name, COLUMN - 12, 3, measure);
      const top = HEAD_ROW - 12 - lines.length * LINE;
      const centred = { x: middle, 'text-anchor': 'middle' };
      return [
        ...lines.map((text, index) =>
          words(text, { ...ink, ...centred, y: top + index * LINE, 'font-weight': 600 }),
        ),
        words(count, { ...muted, ...centred, y: HEAD_ROW - 9 }),
      ];
    }),
    ...matrix.rows.flatMap(({ name, count }, at) => {
      const middle = HEAD_ROW + (at + 0.5) * ROW + 4;
      const lines = wrapped(name, HEAD_COLUMN - 24 - measure(count), 2, measure);
      const top = middle - ((lines.length - 1) * LINE) / 2;
      return [
        ...lines.map((text, index) =>
          words(text, { ...ink, x: 0, y: top + index * LINE, 'font-weight': 600 }),
        ),
        words(count, { ...muted, x: HEAD_COLUMN - 10, y: middle, 'text-anchor': 'end' }),
      ];
    }),
  ];
  const cells = matrix.cells.map(({ row, column, count, shade, stance, drift }) =>
    element(
      'g',
      { transform: `translate(${HEAD_COLUMN + column * COLUMN} ${HEAD_ROW + row * ROW})` },
      element('rect', {
        width: COLUMN,
        height: ROW,
        fill: colours('--ink'),
        'fill-opacity': shade / 100,
      }),
      stance ? stanceMark(8, (ROW - MARK) / 2, stance.color, stance.letter, colours) : '',
      words(count, {
        ...ink,
        x: COLUMN / 2 - 2,
        y: ROW / 2 + 5,
        'text-anchor': 'middle',
        'font-size': 15,
        'font-weight': 600,
      }),
      drift ? driftMark(COLUMN - 30, (ROW - MARK) / 2, drift === 'reversed', colours) : '',
    ),
  );
  const rules = [
    ...matrix.rows.map((_, at) => [
      0,
      HEAD_ROW + (at + 1) * ROW,
      grid.width,
      HEAD_ROW + (at + 1) * ROW,
    ]),
    ...matrix.columns.map((_, at) => [
      HEAD_COLUMN + (at + 1) * COLUMN,
      0,
      HEAD_COLUMN + (at + 1) * COLUMN,
      grid.height,
    ]),
    [0, HEAD_ROW, grid.width, HEAD_ROW],
    [HEAD_COLUMN, 0, HEAD_COLUMN, grid.height],
  ].map(([x1, y1, x2, y2]) => element('line', { x1: x1!, y1: y1!, x2: x2!, y2: y2!, ...line }));

  const text = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': 'sans-serif',
    },
    element('rect', { width, height, fill: colours('--paper') }),
    words(matrix.title, { ...ink, x: MARGIN, y: MARGIN + 16, 'font-size': 18, 'font-weight': 600 }),
    words(fitted(matrix.caption, width - 2 * MARGIN, measure), {
      ...muted,
      x: MARGIN,
      y: MARGIN + 38,
    }),
    element(
      'g',
      { transform: `translate(${MARGIN} ${MARGIN + TITLE})` },
      ...cells,
      ...rules,
      ...heads,
    ),
    element(
      'g',
      { transform: `translate(${MARGIN} ${MARGIN + TITLE + grid.height})` },
      legend.text,
    ),
  );
  return { text, width, height };
}

/** What the marks mean, one after the other, in as many lines as that takes. */
function legendLines(matrix: DrawnMatrix, colours: Colours, measure: Measure, width: number) {
  const entries = [
    ...matrix.stances.map(({ name, color, letter }) => ({
      name,
      mark: stanceMark(0, 0, color, letter, colours),
      room: MARK,
    })),
    ...[matrix.changed, matrix.reversed].map((name, at) => ({
      name,
      mark: driftMark(0, 0, at === 1, colours),
      room: DRIFT_WIDTH,
    })),
    { name: matrix.heat, mark: '', room: -6 },
  ];
  let x = 0;
  let y = 18;
  const drawn: string[] = [];
  for (const { name, mark, room } of entries) {
    if (name === null) continue;
    const long = room + 6 + measure(name);
    if (x > 0 && x + long > width) {
      x = 0;
      y += LEGEND;
    }
    drawn.push(
      element(
        'g',
        { transform: `translate(${x} ${y})` },
        mark,
        words(name, { x: room + 6, y: 12, 'font-size': SIZE, fill: colours('--muted') }),
      ),
    );
    x += long + 20;
  }
  return { text: drawn.join(''), height: y + LEGEND };
}
