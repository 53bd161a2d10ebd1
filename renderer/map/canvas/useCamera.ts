import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import {
  fitted,
  revealing,
  sizeOfShapes,
  zoomed,
  type Camera,
  type Size,
} from '../drawing/camera.ts';
import type { Place } from '../drawing/drawing.ts';

/** How far each step of a zoom by keys goes. */
const STEP = 1.25;

/** What moves the view of a map. */
export interface CameraControl {
  /** As it is now; changes without anything being drawn anew. */
  now: RefObject<Camera>;
  /** How near the view was when it last came to rest: what labels are chosen by. */
  nearness: number;
  size: () => Size;
  set: (camera: Camera) => void;
  fit: (places: Iterable<Place>) => void;
  pan: (x: number, y: number) => void;
  /** Around a point of the view, else around its middle. */
  zoom: (factor: number, at?: Place) => void;
  step: (direction: 1 | -1) => void;
  reveal: (place: Place) => void;
}

/**
 * Moves what is drawn in `root`. To move or zoom changes one attribute and one property; what must
 * not grow with the map (classes `upright` and `shape`) is scaled back by that.
 */
export function useCamera(
  svg: RefObject<SVGSVGElement | null>,
  root: RefObject<SVGGElement | null>,
): CameraControl {
  const now = useRef<Camera>({ x: 0, y: 0, k: 1 });
  const [nearness, setNearness] = useState(1);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const size = useCallback((): Size => {
    const { clientWidth: width = 800, clientHeight: height = 600 } = svg.current ?? {};
    return { width, height };
  }, [svg]);
  const set = useCallback(
    (camera: Camera) => {
      now.current = camera;
      const { x, y, k } = camera;
      root.current?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
      root.current?.style.setProperty('--upright', String(1 / k));
      root.current?.style.setProperty('--shape', String(sizeOfShapes(k) / k));
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => setNearness(k));
    },
    [root],
  );
  const zoom = useCallback(
    (factor: number, at?: Place) => {
      const { width, height } = size();
      set(zoomed(now.current, factor, at ?? { x: width / 2, y: height / 2 }));
    },
    [set, size],
  );
  return {
    now,
    nearness,
    size,
    set,
    zoom,
    fit: useCallback((places) => set(fitted(places, size())), [set, size]),
    pan: useCallback(
      (x, y) => set({ ...now.current, x: now.current.x + x, y: now.current.y + y }),
      [set],
    ),
    step: useCallback((direction) => zoom(STEP ** direction), [zoom]),
    reveal: useCallback((place) => set(revealing(now.current, place, size())), [set, size]),
  };
}
