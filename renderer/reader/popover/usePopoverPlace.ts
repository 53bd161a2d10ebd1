import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Span } from '../../../db/model/span.ts';
import type { ReaderPlace } from '../place.ts';

const GAP = 8;
const EDGE = 8;

/**
 * Where on the page a popover for some words stands: below the last of them, above where there is
 * more room, and within the width of the page. It is scrolled with the text.
 */
export function usePopoverPlace(
  { page, scroller, map }: ReaderPlace,
  popover: RefObject<HTMLElement | null>,
  spans: readonly Span[],
): { left: number; top?: number; bottom?: number } {
  const [at, setAt] = useState<{ left: number; top?: number; bottom?: number }>({
    left: 0,
    top: 0,
  });
  const last = spans.at(-1)!;

  useLayoutEffect(() => {
    const element = popover.current;
    if (!element) return;
    const origin = page.getBoundingClientRect();
    const view = scroller.getBoundingClientRect();
    const start = map.rectAt(last.start);
    const end = map.rectAt(last.end - 1);
    const { offsetWidth: width, offsetHeight: height } = element;

    const wanted = start.top === end.top ? start.left : end.right - width / 2;
    const left = Math.max(
      EDGE,
      Math.min(wanted - origin.left, scroller.clientWidth - width - EDGE),
    );
    const fitsBelow = end.bottom + GAP + height <= view.bottom;
    const roomier = start.top - view.top > view.bottom - end.bottom;
    const above = !fitsBelow && roomier && start.top - GAP - height >= view.top;
    // Its size is only known once it has been rendered.
    // oxlint-disable-next-line react/set-state-in-effect
    setAt(
      above
        ? { left, bottom: origin.bottom - start.top + GAP }
        : { left, top: end.bottom - origin.top + GAP },
    );
  }, [page, scroller, map, popover, last.start, last.end]);

  // Near the end of the view there may be room on neither side, and it grows with what is put in.
  useLayoutEffect(() => {
    const element = popover.current;
    if (!element) return;
    const show = () => element.scrollIntoView({ block: 'nearest' });
    show();
    const growth = new ResizeObserver(show);
    growth.observe(element);
    return () => growth.disconnect();
  }, [popover, at, spans]);
  return at;
}
