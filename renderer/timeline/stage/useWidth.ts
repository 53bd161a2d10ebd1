import { useCallback, useState } from 'react';

/** How wide an element is, in pixels; 0 while it is not shown. */
export function useWidth(): { width: number; measured: (element: Element | null) => void } {
  const [width, setWidth] = useState(0);
  const measured = useCallback((element: Element | null) => {
    if (!element) return;
    const sizes = new ResizeObserver(() => setWidth(element.clientWidth));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return { width, measured };
}
