import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { Tag } from '../../db/model/tag.ts';
import type { CodebookRow } from './codebookRows.ts';
import { dropPlace, type DropZone, type TagPlace } from './tagPlaces.ts';

/** A tag on its way, and where it would come to stand. */
export interface TagDrag {
  tag: Tag;
  /** Null over nothing, or where it cannot go. */
  over: { key: string; zone: DropZone; place: TagPlace } | null;
}

/** In pixels: less is a click with an unsteady hand. */
const STARTS_AFTER = 5;
/** The part of a line, at either edge, that means beside it and not below it. */
const EDGE = 0.3;
/** In pixels: so near to the edge of the list, it scrolls, and by so much a frame. */
const SCROLL_NEAR = 28;
const SCROLL_BY = 7;

interface TagDragOptions {
  scroller: RefObject<HTMLElement | null>;
  tags: readonly Tag[];
  rows: readonly CodebookRow[];
  onDrop: (tag: Tag, place: TagPlace) => void;
}

/**
 * Drags tags through the tree with the pointer; Escape lets go. `justDragged` says once that the
 * click which follows is none.
 */
export function useTagDrag(options: TagDragOptions): {
  drag: TagDrag | null;
  onPointerDown: (event: PointerEvent) => void;
  justDragged: () => boolean;
} {
  const [drag, setDrag] = useState<TagDrag | null>(null);
  const dragged = useRef(false);
  const latest = useRef(options);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = (event: PointerEvent) => {
    const target = event.target as Element;
    const key = target.closest('[data-key]')?.getAttribute('data-key');
    const tag = latest.current.tags.find(({ id }) => id === key);
    dragged.current = false;
    if (!tag || event.button !== 0 || event.pointerType === 'touch') return;
    if (target.closest('button, input')) return;
    stop.current = follow(event.clientX, event.clientY, {
      began: () => {
        dragged.current = true;
        setDrag({ tag, over: null });
      },
      moved: (x, y) => setDrag({ tag, over: findTarget(latest.current, tag, x, y) }),
      ended: (at) => {
        setDrag(null);
        const over = at && findTarget(latest.current, tag, at.x, at.y);
        if (over) latest.current.onDrop(tag, over.place);
      },
      scroller: () => latest.current.scroller.current,
    });
  };
  return {
    drag,
    onPointerDown,
    justDragged: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
  };
}

interface Following {
  began: () => void;
  moved: (x: number, y: number) => void;
  /** Null where it was let go. */
  ended: (at: { x: number; y: number } | null) => void;
  scroller: () => HTMLElement | null;
}

/** Follows the pointer from where it was pressed; gives what ends that. */
function follow(startX: number, startY: number, following: Following): () => void {
  const controller = new AbortController();
  let on = false;
  let at = { x: startX, y: startY };
  let frame = 0;
  const scroll = () => {
    const scroller = following.scroller();
    if (!scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const by = at.y < top + SCROLL_NEAR ? -SCROLL_BY : at.y > bottom - SCROLL_NEAR ? SCROLL_BY : 0;
    if (by !== 0) {
      scroller.scrollTop += by;
      following.moved(at.x, at.y);
    }
    frame = requestAnimationFrame(scroll);
  };
  const end = (place: { x: number; y: number } | null) => {
    controller.abort();
    cancelAnimationFrame(frame);
    if (on) following.ended(place);
  };
  const { signal } = controller;
  const onMove = ({ clientX, clientY }: globalThis.PointerEvent) => {
    at = { x: clientX, y: clientY };
    if (!on) {
      if (Math.hypot(clientX - startX, clientY - startY) < STARTS_AFTER) return;
      on = true;
      following.began();
      frame = requestAnimationFrame(scroll);
    }
    following.moved(clientX, clientY);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!on || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end(null);
  };
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', ({ clientX: x, clientY: y }) => end({ x, y }), { signal });
  window.addEventListener('pointercancel', () => end(null), { signal });
  window.addEventListener('keydown', onKey, { signal, capture: true });
  return () => end(null);
}

/** The line under the pointer, where on it, and where the tag would come to stand. */
function findTarget(
  { scroller, tags, rows }: TagDragOptions,
  tag: Tag,
  x: number,
  y: number,
): TagDrag['over'] {
  const line = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-key]');
  const row = rows.find(({ key }) => key === line?.dataset['key']);
  if (!line || !row || !scroller.current?.contains(line)) return null;
  const { top, height } = line.getBoundingClientRect();
  const part = (y - top) / height;
  const zone = !row.tag ? 'into' : part < EDGE ? 'before' : part > 1 - EDGE ? 'after' : 'into';
  const place = dropPlace(tags, tag, row, zone);
  return place && { key: row.key, zone, place };
}
