import type { Line, PageOfLines, TextItem } from '../../../../db/import/pdf/layout/line.ts';

/** How wide an invented letter is, as a share of its size. */
const LETTER = 0.5;

/** A piece of text at a place of a page; size 10 and Roman unless said otherwise. */
export function item(text: string, x: number, y: number, more: Partial<TextItem> = {}): TextItem {
  const size = more.size ?? 10;
  return {
    text,
    x,
    y,
    width: text.length * LETTER * size,
    size,
    font: 'Roman',
    bold: false,
    ...more,
  };
}

/** A line at a place of a page; size 10 and Roman unless said otherwise. */
export function line(text: string, left: number, y: number, more: Partial<Line> = {}): Line {
  const size = more.size ?? 10;
  return {
    text,
    marker: null,
    left,
    textLeft: left,
    right: left + text.length * LETTER * size,
    y,
    size,
    font: 'Roman',
    bold: false,
    ...more,
  };
}

/** Lines below each other, 12 points apart. */
export function lines(
  texts: readonly string[],
  left: number,
  y: number,
  more: Partial<Line> = {},
): Line[] {
  return texts.map((text, index) => line(text, left, y + 12 * index, more));
}

/** Pages of 400 × 600 points with these lines. */
export function pages(...all: Line[][]): PageOfLines[] {
  return all.map((each, index) => ({ number: index + 1, width: 400, height: 600, lines: each }));
}

/** Lines of running text of the same length, told apart by the name. */
export function prose(name: string, count: number, length = 30): string[] {
  return Array.from({ length: count }, (_, index) =>
    `${name}${index + 1} the crews come home before the corridor opens by day`
      .slice(0, length)
      .trimEnd()
      .padEnd(length, 's'),
  );
}
