import { useLayoutEffect, useState, type RefObject } from 'react';

/** Which part of a scrolling element can be seen. */
export function useWindow(element: RefObject<HTMLElement | null>): {
  scrollTop: number;
  height: number;
} {
  const [shown, setShown] = useState({ scrollTop: 0, height: 0 });
  useLayoutEffect(() => {
    const scroller = element.current;
    if (!scroller) return;
    const read = () => {
      const { scrollTop, clientHeight: height } = scroller;
      setShown((before) =>
        before.scrollTop === scrollTop && before.height === height ? before : { scrollTop, height },
      );
    };
    const resizing = new ResizeObserver(read);
    resizing.observe(scroller);
    scroller.addEventListener('scroll', read, { passive: true });
    read();
    return () => {
      resizing.disconnect();
      scroller.removeEventListener('scroll', read);
    };
  }, [element]);
  return shown;
}
