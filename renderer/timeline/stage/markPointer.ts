import type { MouseEvent, PointerEvent, SyntheticEvent } from 'react';
import type { Entry } from '../drawing/entries.ts';
import type { Placed } from '../drawing/pack.ts';

/** What is done with what is under the pointer. */
interface MarkActions {
  show: (element: Element) => void;
  hide: () => void;
  onOpen: (entry: Entry) => void;
  onInspect: (entry: Entry) => void;
}

/** The element of something on the stage that an event is about; null where it is about nothing. */
export function elementAt({ target }: Pick<SyntheticEvent, 'target'>): Element | null {
  return (target as Element).closest('[data-entry]');
}

/** What an event is about. */
export function placedAt(
  event: Pick<SyntheticEvent, 'target'>,
  byKey: ReadonlyMap<string, Placed>,
): Placed | undefined {
  return byKey.get(elementAt(event)?.getAttribute('data-entry') ?? '');
}

/** Shows what is under the pointer; a click shows it in the inspector or opens a number's passages. */
export function markPointer(byKey: ReadonlyMap<string, Placed>, actions: MarkActions) {
  return {
    onPointerOver(event: PointerEvent) {
      const element = elementAt(event);
      if (event.buttons === 0 && element) actions.show(element);
    },
    onPointerLeave: actions.hide,
    onClick(event: MouseEvent) {
      const entry = placedAt(event, byKey)?.entry;
      if (entry?.kind === 'bin' || entry?.kind === 'more') actions.onOpen(entry);
      else if (entry) actions.onInspect(entry);
    },
    onDoubleClick(event: MouseEvent) {
      const entry = placedAt(event, byKey)?.entry;
      if (entry?.kind === 'item') actions.onOpen(entry);
    },
  };
}
