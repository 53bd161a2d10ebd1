import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { panned, zoomed, type TimeView } from '../time/timeView.ts';

/** What the pointer moves. */
interface PointerArea {
  view: TimeView;
  whole: TimeView;
  /** Milliseconds for a pixel. */
  perPixel: number;
  /** Where the drawing begins in the window, in pixels. */
  left: () => number;
  onView: (view: TimeView) => void;
}

/** A hand is never quite still: less than this is no dragging. */
const STILL = 4;

/**
 * Drags the view with what is under the pointer. The wheel scrolls through the lanes as anywhere, with
 * Shift or from side to side through time, and with Ctrl it comes nearer or goes further.
 */
export function usePointer(scroller: RefObject<HTMLDivElement | null>, area: PointerArea) {
  const latest = useRef(area);
  useEffect(() => {
    latest.current = area;
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      const { view, whole, perPixel, left, onView } = latest.current;
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const [across, down] = [event.deltaX * lines, event.deltaY * lines];
      const sideways = event.shiftKey ? across || down : across;
      if (event.ctrlKey) {
        const x = event.clientX - left();
        onView(zoomed(view, Math.exp(-down * 0.006), view.from + x * perPixel, whole));
      } else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : down)) {
        onView(panned(view, sideways * perPixel, whole));
      } else return;
      event.preventDefault();
    };
    // The listeners of React are passive and could not keep the lanes from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller]);

  const press = useRef<{ x: number; y: number; top: number; view: TimeView } | null>(null);
  const letGo = () => {
    press.current = null;
  };
  return {
    onPointerDown({ button, target, clientX, clientY }: PointerEvent) {
      if (button !== 0 || (target as Element).closest('[data-lanes]')) return;
      const top = scroller.current!.scrollTop;
      press.current = { x: clientX, y: clientY, top, view: area.view };
    },
    onPointerMove({ clientX, clientY, pointerId }: PointerEvent) {
      const held = press.current;
      const element = scroller.current!;
      if (!held) return;
      const [across, down] = [clientX - held.x, clientY - held.y];
      if (!element.hasPointerCapture(pointerId)) {
        if (Math.hypot(across, down) < STILL) return;
        // From here on it is no click on what is under it.
        element.setPointerCapture(pointerId);
      }
      element.scrollTo({ top: held.top - down });
      area.onView(panned(held.view, -across * area.perPixel, area.whole));
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
