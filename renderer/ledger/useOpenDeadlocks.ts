import { useState } from 'react';
import type { Deadlock } from '../../db/model/ledger.ts';

/** Which deadlocks are shown step by step. */
export interface OpenDeadlocks {
  open: ReadonlySet<string>;
  toggle: (key: string) => void;
  /** Opens one and brings it into sight, with the focus. */
  show: (key: string) => void;
}

/** Keeps which deadlocks are open: the first, until something else is said. */
export function useOpenDeadlocks(deadlocks: readonly Deadlock[]): OpenDeadlocks {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const open = new Set(
    deadlocks.flatMap(({ key }, index) => ((said.get(key) ?? index === 0) ? [key] : [])),
  );
  const say = (key: string, isOpen: boolean) => setSaid(new Map([...said, [key, isOpen]]));
  return {
    open,
    toggle: (key) => say(key, !open.has(key)),
    show(key) {
      say(key, true);
      requestAnimationFrame(() => {
        const button = document.querySelector<HTMLElement>(`[data-deadlock="${CSS.escape(key)}"]`);
        button?.scrollIntoView({ block: 'start' });
        button?.focus({ preventScroll: true });
      });
    },
  };
}
