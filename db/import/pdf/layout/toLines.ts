import { cleanText } from './cleanText.ts';
import type { Line, TextItem } from './line.ts';
import { readMarker } from './markers.ts';
import { heaviest } from './numbers.ts';
import { setDownRaised } from './raised.ts';
import { groupIntoRows } from './rows.ts';
import { type Direction, inReadingOrder } from './scripts.ts';

/** Gaps in shares of the size: from where on one is a space, and from where on it parts columns. */
const SPACE = 0.1;
const WIDE = 0.9;

/**
 * The lines of a page from the top, of one row from the left. What is drawn twice to look bold is
 * taken once. `page` is the way in which most of the page runs.
 */
export function toLines(items: readonly TextItem[], page: Direction): Line[] {
  const visible = items.filter(({ text, size }) => size > 0 && text.trim() !== '');
  return groupIntoRows(setDownRaised(visible)).flatMap((row) => linesOfRow(row, page));
}

function linesOfRow(row: readonly TextItem[], page: Direction): Line[] {
  const fromLeft = withoutDoubles(row.toSorted((one, other) => one.x - other.x));
  const stretches: TextItem[][] = [];
  for (const item of fromLeft) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch && last && gapBetween(last, item) < WIDE * Math.max(last.size, item.size)) {
      stretch.push(item);
    } else {
      stretches.push([item]);
    }
  }
  return stretches.map((stretch) => toLine(stretch, page));
}

function withoutDoubles(fromLeft: readonly TextItem[]): TextItem[] {
  return fromLeft.filter((item, index) => {
    const near = fromLeft.slice(Math.max(0, index - 3), index);
    return !near.some(
      ({ text, x, y }) =>
        text === item.text &&
        Math.abs(x - item.x) < 0.2 * item.size &&
        Math.abs(y - item.y) < 0.2 * item.size,
    );
  });
}

function gapBetween(left: TextItem, right: TextItem): number {
  return right.x - (left.x + left.width);
}

function toLine(fromLeft: readonly TextItem[], page: Direction): Line {
  const size = mostly(fromLeft, ({ size }) => size) ?? 0;
  const y = mostly(fromLeft, ({ y }) => y) ?? 0;
  const pieces = inReadingOrder(fromLeft, page);
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before && apart(before, piece) > SPACE * Math.min(before.size, piece.size)) {
      text += ' ';
    }
    text += piece.text;
  }
  const left = fromLeft[0]!.x;
  const last = fromLeft.reduce((one, other) =>
    other.x + other.width > one.x + one.width ? other : one,
  );
  return {
    ...readMarker(cleanText(text), false),
    left,
    textLeft: left,
    right: last.x + last.width,
    y,
    size,
    font: mostly(fromLeft, ({ font }) => font) ?? '',
    bold: mostly(fromLeft, ({ bold }) => bold) ?? false,
  };
}

/** The gap between two pieces, whichever stands left of the other. */
function apart(one: TextItem, other: TextItem): number {
  return one.x <= other.x ? gapBetween(one, other) : gapBetween(other, one);
}

/** What most characters of the pieces have. */
function mostly<K>(items: readonly TextItem[], of: (item: TextItem) => K): K | undefined {
  return heaviest(items.map((item) => [of(item), item.text.length] as const));
}
