import type { TextMap } from './textMap.ts';

const FARTHEST_STEP = 12;

/**
 * Where a caret goes that moves a line up or down, keeping its column `x` (of the window). Null
 * when there is no text in view in that direction.
 */
export function moveByLine(
  map: TextMap,
  offset: number,
  direction: 1 | -1,
  x: number,
): number | null {
  const from = map.rectAt(offset);
  const middle = (from.top + from.bottom) / 2;
  const step = from.height / 2;
  // Between paragraphs there is room without text.
  for (let steps = 1; steps <= FARTHEST_STEP; steps++) {
    const found = map.offsetAt(x, middle + direction * step * steps);
    if (found === null) continue;
    const { top, bottom } = map.rectAt(found);
    const distance = ((top + bottom) / 2 - middle) * direction;
    if (distance > step / 2) return found;
  }
  return null;
}

/** The first or last place of the line that holds an offset. */
export function edgeOfLine(
  map: TextMap,
  offset: number,
  edge: 'start' | 'end',
  article: HTMLElement,
): number {
  const { top, bottom } = map.rectAt(offset);
  const { left, right } = article.getBoundingClientRect();
  const x = edge === 'start' ? left + 1 : right - 1;
  return map.offsetAt(x, (top + bottom) / 2) ?? offset;
}
