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
  const direction = directionOf(items.map(({ text }) => text).join(' '));
  const lines = toLines(items, direction);
  const turned = direction === 'rtl' ? lines.map((line) => mirror(line, page.width)) : lines;
  return { ...page, lines: joinMarkers(turned) };
}

function mirror(line: Line, width: number): Line {
  const left = width - line.right;
  return { ...line, left, right: width - line.left, textLeft: left };
}
