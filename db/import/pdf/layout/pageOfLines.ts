import { joinMarkers } from './joinMarkers.ts';
import type { Line, PageOfLines, TextItem } from './line.ts';
import { directionOf } from './scripts.ts';
import { toLines } from './toLines.ts';

/**
 * A page as lines. A page that is written from right to left is mirrored, so that wherever lines
 * are laid out `left` is where they begin and `right` where they end.
 */
export function pageOfLines(
  page: Pick<PageOfLines, 'number' | 'width' | 'height'>,
  items: readonly TextItem[],
): PageOfLines {
  const lines = toLines(items);
  const mirrored = isRightToLeft(lines) ? lines.map((line) => mirror(line, page.width)) : lines;
  return { ...page, lines: joinMarkers(mirrored) };
}

function isRightToLeft(lines: readonly Line[]): boolean {
  const rightToLeft = lines.filter(({ text }) => directionOf(text) === 'rtl');
  return rightToLeft.length * 2 > lines.length;
}

function mirror(line: Line, width: number): Line {
  const left = width - line.right;
  return { ...line, left, right: width - line.left, textLeft: left };
}
