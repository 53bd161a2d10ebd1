import { useCallback, useEffect, useRef, useState, type RefCallback, type RefObject } from 'react';
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
  /** The element that the map is seen through. */
  area: RefCallback<HTMLElement>;
  /** What is moved. */
  root: RefObject<SVGGElement | null>;
  /** As it is now; changes without anything being drawn anew. */
  now: RefObject<Camera>;
  /** How near the view was when it last came to rest: what labels are chosen by. */
  nearness: number;
  /** Whether the size of the view is known; what is drawn before would be drawn a second time. */
  isReady: boolean;
  set: (camera: Camera) => void;
  fit: (places: Iterable<Place>) => void;
  pan: (x: number, y: number) => void;
  /** Around a point of the view, else around its middle. */
  zoom: (factor: number, at?: Place) => void;
  step: (direction: 1 | -1) => void;
  reveal: (place: Place) => void;
}

/**
 * The view of a map. To move or zoom changes one attribute and two properties; what must not grow with
 * the map (classes `upright` and `shape`) is scaled back by those.
 */
export function useCamera(): CameraControl {
  const root = useRef<SVGGElement>(null);
  const now = useRef<Camera>({ x: 0, y: 0, k: 1 });
  const [nearness, setNearness] = useState(1);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const set = useCallback((camera: Camera) => {
    now.current = camera;
    const { x, y, k } = camera;
    root.current?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
    root.current?.style.setProperty('--upright', String(1 / k));
    root.current?.style.setProperty('--shape', String(sizeOfShapes(k) / k));
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => setNearness(k));
  }, []);
  // A view that becomes wider or narrower keeps its middle.
  const onWider = useCallback(
    (pixels: number) => set({ ...now.current, x: now.current.x + pixels / 2 }),
    [set],
  );
  const { area, size, isReady } = useSize(onWider);
  const zoom = useCallback(
    (factor: number, at?: Place) => {
      const { width, height } = size.current;
      set(zoomed(now.current, factor, at ?? { x: width / 2, y: height / 2 }));
    },
    [set, size],
  );
  return {
    area,
    root,
    now,
    nearness,
    isReady,
    set,
    zoom,
    fit: useCallback(
      (places) => {
        const camera = fitted(places, size.current);
        set(camera);
        // No gesture goes on: what is shown anew has its labels from the first frame.
        setNearness(camera.k);
      },
      [set, size],
    ),
    pan: useCallback(
      (x, y) => set({ ...now.current, x: now.current.x + x, y: now.current.y + y }),
      [set],
    ),
    step: useCallback((direction) => zoom(STEP ** direction), [zoom]),
    reveal: useCallback((place) => set(revealing(now.current, place, size.current)), [set, size]),
  };
}

/**
 * The size of an element, known before anything in it is drawn and kept up to date: to ask for it
 * anew would lay out all that is drawn. `onWider` hears by how much the width has changed.
 */
function useSize(onWider: (pixels: number) => void) {
  const size = useRef<Size>({ width: 0, height: 0 });
  const [isReady, setReady] = useState(false);
  const area = useCallback(
    (element: HTMLElement) => {
      const read = () => ({ width: element.clientWidth, height: element.clientHeight });
      size.current = read();
      setReady(true);
      const sizes = new ResizeObserver(() => {
        const before = size.current.width;
        size.current = read();
        const { width } = size.current;
        // A hidden one has none.
        if (before > 0 && width > 0 && width !== before) onWider(width - before);
      });
      sizes.observe(element);
      return () => sizes.disconnect();
    },
    [onWider],
  );
  return { area, size, isReady };
}
