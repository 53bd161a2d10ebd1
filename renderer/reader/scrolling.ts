import type { ReaderPlace } from './place.ts';
import { blockAtHeight } from './stretches.ts';

/** Where in the window a place of the text should come to stand. */
export type Standing = 'nearest' | 'top' | 'middle';

type View = Pick<ReaderPlace, 'scroller' | 'map'>;

/** Room that is left above and below a place that is scrolled to. */
const MARGIN = 60;

/** So many times a far jump is corrected, a frame each; two are enough but for very long blocks. */
const CORRECTIONS = 4;

/**
 * Scrolls until an offset is in view. Blocks that were never in view have only estimated heights,
 * so a far jump is corrected while they are laid out. `then` is told when nothing moves any more.
 */
export function scrollToOffset(
  place: View,
  offset: number,
  standing: Standing,
  then?: () => void,
): void {
  let corrections = 0;
  const correct = () => {
    const moved = scrollOnce(place, offset, standing);
    if (moved && corrections++ < CORRECTIONS) requestAnimationFrame(correct);
    else then?.();
  };
  correct();
}

function scrollOnce({ scroller, map }: View, offset: number, standing: Standing): boolean {
  const view = scroller.getBoundingClientRect();
  const { top, bottom } = map.rectAt(offset);
  const above = top - view.top - MARGIN;
  const below = bottom - view.bottom + MARGIN;
  const visible = above >= 0 && below <= 0;
  let by = 0;
  if (standing === 'top') by = top - view.top;
  else if (standing === 'middle' && !visible) by = (above + below) / 2;
  else if (!visible) by = above < 0 ? above : below;
  const before = scroller.scrollTop;
  // Not at all where it is at its end already.
  if (Math.abs(by) >= 1) scroller.scrollTop += by;
  return scroller.scrollTop !== before;
}

/** The offset of the text that stands at the top of the view. */
export function offsetAtTop({ source, scroller, article, map }: ReaderPlace): number {
  if (scroller.scrollTop <= 0) return 0;
  const view = scroller.getBoundingClientRect();
  const index = blockAtHeight(article, view.top - article.getBoundingClientRect().top);
  const block = source.blocks[index];
  if (!block) return 0;
  const element = map.element(index).getBoundingClientRect();
  if (element.top >= view.top) return block.start;
  const found = map.offsetAt(element.right - element.width / 2, view.top + 1);
  return found === null ? block.start : Math.min(Math.max(found, block.start), block.end);
}
