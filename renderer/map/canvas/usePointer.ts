import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { placeAt, type Camera } from '../drawing/camera.ts';
import type { Place } from '../drawing/drawing.ts';
import type { CameraControl } from './useCamera.ts';

/** What the pointer does on a map. */
interface PointerActions {
  /** The tie that a hand at a place of the map meets. */
  tieAt: (place: Place) => string | null;
  onNode: (id: string) => void;
  onTie: (id: string) => void;
  onDrag: (id: string, place: Place) => void;
  /** A node was let go of where it was dragged to. */
  onDrop: (id: string, place: Place) => void;
  onHover: (under: Under | null) => void;
}

/** What the pointer is over. */
export interface Under {
  kind: 'node' | 'tie';
  id: string;
  at: Place;
}

/** A hand is never quite still: less than this is no dragging. */
const STILL = 4;

interface Press {
  node: string | null;
  tie: string | null;
  from: Place;
  camera: Camera;
  moved: boolean;
}

/** Answers the pointer: drags nodes or the whole map, clicks, hovers; the wheel zooms. */
export function usePointer(
  svg: RefObject<SVGSVGElement | null>,
  camera: CameraControl,
  actions: PointerActions,
) {
  const press = useRef<Press | null>(null);
  const { zoom } = camera;
  const { onHover } = actions;

  const tieAt = (point: Place) => actions.tieAt(placeAt(camera.now.current!, point));
  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Place => {
    const { left, top } = svg.current!.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      onHover(null);
      const { left, top } = element.getBoundingClientRect();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const at = { x: event.clientX - left, y: event.clientY - top };
      zoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0016)), at);
    };
    // The listeners of React are passive and could not keep the page from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [svg, zoom, onHover]);

  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      const from = pointOf(event);
      press.current = {
        node: nodeUnder(event.target),
        tie: tieAt(from),
        from,
        camera: camera.now.current,
        moved: false,
      };
      svg.current?.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const at = pointOf(event);
      const held = press.current;
      if (!held) {
        const node = nodeUnder(event.target);
        const tie = node === null ? tieAt(at) : null;
        if (node !== null) onHover({ kind: 'node', id: node, at });
        else onHover(tie === null ? null : { kind: 'tie', id: tie, at });
        return;
      }
      if (!held.moved && Math.hypot(at.x - held.from.x, at.y - held.from.y) < STILL) return;
      held.moved = true;
      onHover(null);
      if (held.node !== null) actions.onDrag(held.node, placeAt(held.camera, at));
      else {
        const { x, y, k } = held.camera;
        camera.set({ x: x + at.x - held.from.x, y: y + at.y - held.from.y, k });
      }
    },
    onPointerUp(event: PointerEvent) {
      const held = press.current;
      press.current = null;
      if (!held) return;
      if (held.moved) {
        if (held.node !== null) {
          actions.onDrop(held.node, placeAt(held.camera, pointOf(event)));
        }
      } else if (held.node !== null) actions.onNode(held.node);
      else if (held.tie !== null) actions.onTie(held.tie);
    },
    onPointerCancel() {
      press.current = null;
    },
    onPointerLeave() {
      onHover(null);
    },
  };
}

function nodeUnder(target: EventTarget): string | null {
  return (target as Element).closest('[data-node]')?.getAttribute('data-node') ?? null;
}
