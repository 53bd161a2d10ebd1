import { useEffect, useState } from 'react';
import type { Span } from '../../db/model/span.ts';
import type { ReaderPlace } from './place.ts';
import { blockAtHeight } from './stretches.ts';

/** How much beyond the view counts as near, in heights of the view. */
const BEYOND = 0.6;
/** Looked again before the view comes closer than this to the end of what is near. */
const RESERVE = 0.25;

/**
 * The stretch of the text near the view: whole blocks. It changes only when the view comes close to
 * its end, not with each scrolled line. Null until it is known, or while it is not `wanted`.
 */
export function useNearBlocks(place: ReaderPlace | null, wanted = true): Span | null {
  const [near, setNear] = useState<Span | null>(null);

  useEffect(() => {
    if (!place || !wanted) return;
    const { scroller, article, source } = place;
    let known = { top: Infinity, bottom: -Infinity };
    let frame = 0;

    const look = () => {
      frame = 0;
      const height = scroller.clientHeight;
      const top = scroller.scrollTop - article.offsetTop;
      const enough =
        known.top <= Math.max(0, top - height * RESERVE) &&
        known.bottom >= Math.min(article.offsetHeight, top + height * (1 + RESERVE));
      if (enough) return;
      known = { top: top - height * BEYOND, bottom: top + height * (1 + BEYOND) };
      const { blocks } = source;
      const first = blocks[blockAtHeight(article, known.top)] ?? blocks.at(-1);
      const last = blocks[blockAtHeight(article, known.bottom)] ?? blocks.at(-1);
      if (first && last) setNear((before) => same(before, { start: first.start, end: last.end }));
    };
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const lookAnew = () => {
      known = { top: Infinity, bottom: -Infinity };
      lookSoon();
    };

    look();
    scroller.addEventListener('scroll', lookSoon, { passive: true });
    const sizes = new ResizeObserver(lookAnew);
    sizes.observe(scroller);
    sizes.observe(article);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', lookSoon);
      sizes.disconnect();
    };
  }, [place, wanted]);

  return wanted ? near : null;
}

function same(before: Span | null, now: Span): Span {
  return before?.start === now.start && before.end === now.end ? before : now;
}
