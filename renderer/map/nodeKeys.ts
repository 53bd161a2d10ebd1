import type { KeyboardEvent } from 'react';
import type { DrawnNode } from './drawing/drawing.ts';

/** What can be done with a node, from the picture as from the list. */
export interface NodeActions {
  open: (node: DrawnNode) => void;
  inspect: (node: DrawnNode) => void;
  /** Opens the passages behind its number. */
  passages: (node: DrawnNode) => void;
  /** Shows its neighbours that are not shown; absent where all are. */
  expand?: (node: DrawnNode) => void;
  /** Shows only it and its neighbours. */
  isolate: (node: DrawnNode) => void;
  /** Keeps it where it is, or lets it go. */
  pin: (node: DrawnNode) => void;
  /** To what was shown before. */
  back: () => void;
}

/** Does what a key means for a node; false where it means nothing. */
export function actOnNode(key: string, node: DrawnNode, actions: NodeActions): boolean {
  switch (key) {
    case 'Enter':
      actions.open(node);
      return true;
    case ' ':
      actions.inspect(node);
      return true;
    case 'o':
      actions.passages(node);
      return true;
    case 'e':
      actions.expand?.(node);
      return true;
    case 'f':
      actions.isolate(node);
      return true;
    case 'p':
      actions.pin(node);
      return true;
    case 'Backspace':
      actions.back();
      return true;
    default:
      return false;
  }
}

/** The key that was pressed, letters small; null for what belongs to others. */
export function bareKey(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}
