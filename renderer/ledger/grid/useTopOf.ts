import { useLayoutEffect, useState, type RefObject } from 'react';

/** How far below the beginning of what is scrolled something stands, in pixels; follows what is above. */
export function useTopOf(
  target: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop(target.current!.offsetTop);
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of scroller.current!.children) observer.observe(child);
    return () => observer.disconnect();
  }, [target, scroller]);
  return top;
}
