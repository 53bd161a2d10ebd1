import {
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

interface RovingFocus<Container extends HTMLElement> {
  ref: RefObject<Container | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}

/**
 * Makes the buttons of a list one tab stop: up and down go from row to row (`data-row`), left and
 * right through the buttons of a row, Home and End to the first and the last row. The list says
 * nothing of tab stops itself.
 */
export function useRovingFocus<Container extends HTMLElement>(): RovingFocus<Container> {
  const ref = useRef<Container>(null);
  const current = useRef<HTMLElement | null>(null);
  const stopAt = (stop: HTMLElement | undefined) => {
    current.current = stop ?? null;
    for (const row of rowsIn(ref.current)) {
      for (const button of buttonsIn(row)) button.tabIndex = button === stop ? 0 : -1;
    }
  };
  // After every render: rows have come, gone or changed places.
  useLayoutEffect(() => {
    const known = current.current;
    const kept = known && ref.current?.contains(known) ? known : undefined;
    stopAt(kept ?? rowsIn(ref.current).flatMap(buttonsIn)[0]);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = rowsIn(ref.current);
    const at = rows.findIndex((row) => row.contains(event.target as Node));
    const row = rows[at];
    if (!row) return;
    const column = buttonsIn(row).indexOf(event.target as HTMLElement);
    const inRow = (index: number) => {
      const buttons = buttonsIn(rows[Math.max(0, Math.min(rows.length - 1, index))]!);
      return buttons[Math.min(column, buttons.length - 1)];
    };
    const goTo: Record<string, () => HTMLElement | undefined> = {
      ArrowDown: () => inRow(at + 1),
      ArrowUp: () => inRow(at - 1),
      Home: () => inRow(0),
      End: () => inRow(rows.length - 1),
      ArrowRight: () => buttonsIn(row)[column + 1],
      ArrowLeft: () => buttonsIn(row)[column - 1],
    };
    const target = goTo[event.key];
    if (!target || column < 0) return;
    event.preventDefault();
    event.stopPropagation();
    target()?.focus();
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.closest('[data-row]')) stopAt(target);
  };
  return { ref, onKeyDown, onFocus };
}

function rowsIn(container: HTMLElement | null): HTMLElement[] {
  return [...(container?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

function buttonsIn(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('button:not(:disabled)')];
}
