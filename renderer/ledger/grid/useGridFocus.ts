import { useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import { type Place } from './place.ts';

/** Where the focus is in the grid, or comes to with Tab. */
export interface GridFocus {
  place: Place;
  /** Takes note of where it is. */
  keep: (to: Place) => void;
  /** Moves it, as soon as the line is drawn. */
  go: (to: Place) => void;
  /** For the grid, to tell whether the focus is in it. */
  watch: { onFocus: () => void; onBlur: (event: FocusEvent) => void };
}

/** Keeps the focus of a grid of `count` lines, also where the line that had it is gone. */
export function useGridFocus(grid: RefObject<HTMLElement | null>, count: number): GridFocus {
  const [kept, setKept] = useState<Place>({ index: 0, column: 'asker' });
  const place = { ...kept, index: Math.max(0, Math.min(kept.index, count - 1)) };
  /** A line that is far away is drawn first, and takes the focus then. */
  const wanted = useRef(false);
  const within = useRef(false);
  useEffect(() => {
    const lost = within.current && document.activeElement === document.body;
    if (!wanted.current && !lost) return;
    const part = partAt(grid.current, place);
    if (!part) return;
    wanted.current = false;
    part.focus({ preventScroll: true });
  });
  return {
    place,
    keep: setKept,
    go(to) {
      wanted.current = true;
      setKept({ ...to });
    },
    watch: {
      onFocus: () => (within.current = true),
      onBlur: ({ relatedTarget }) => {
        if (relatedTarget && !grid.current?.contains(relatedTarget)) within.current = false;
      },
    },
  };
}

/** What takes the focus at a place: the button or the words there, else the cell itself. */
function partAt(grid: HTMLElement | null, { index, column }: Place): HTMLElement | null {
  const line = grid?.querySelector(`[data-index="${index}"]`);
  const cell = line?.querySelector<HTMLElement>(`[data-part="${column}"]`);
  const part =
    cell ??
    line?.querySelector<HTMLElement>(column === 'asker' ? '[data-part=name]' : '[data-part=count]');
  return part?.querySelector<HTMLElement>('button, input') ?? part ?? null;
}
