import { useEffect } from 'react';
import type { ReaderPlace } from './place.ts';
import { offsetAtTop, scrollToOffset } from './scrolling.ts';

/** Scrolling has come to rest after this many milliseconds without any. */
const AT_REST = 120;
/** In pixels: less is no scrolling of a person’s. */
const STILL = 2;

/**
 * Keeps the line at the top of the view where it is when the column gets another width: a person
 * who makes room for the inspector goes on reading where they were.
 */
export function useSteadyPlace(place: ReaderPlace | null): void {
  useEffect(() => {
    if (!place) return;
    const { scroller, article } = place;
    let width = article.clientWidth;
    let top = offsetAtTop(place);
    let seenAt = scroller.scrollTop;
    let timer = 0;

    const look = () => {
      if (Math.abs(scroller.scrollTop - seenAt) < STILL) return;
      top = offsetAtTop(place);
      seenAt = scroller.scrollTop;
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, AT_REST);
    };
    const sizes = new ResizeObserver(() => {
      // Without any width it is only out of sight.
      if (article.clientWidth === width || article.clientWidth === 0) return;
      width = article.clientWidth;
      clearTimeout(timer);
      if (top === 0) return;
      scrollToOffset(place, top, 'top', () => {
        seenAt = scroller.scrollTop;
      });
    });
    scroller.addEventListener('scroll', onScroll, { passive: true });
    sizes.observe(article);
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener('scroll', onScroll);
      sizes.disconnect();
    };
  }, [place]);
}
