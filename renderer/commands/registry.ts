import { useEffect, useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';
import type { CommandId } from './table.ts';

type Handler = () => void;

/** Who answers which command now. The last to come answers: the innermost part of the window. */
export const useRegistry = create<{ handlers: ReadonlyMap<CommandId, readonly Handler[]> }>(() => ({
  handlers: new Map(),
}));

/**
 * Answers a command while the component is mounted and `enabled`. A command nobody answers is grey
 * in the menu, absent from the palette, and its key does nothing.
 */
export function useCommand(id: CommandId, run: Handler, enabled = true): void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!enabled) return;
    const handler = () => latest.current();
    update(id, (handlers) => [...handlers, handler]);
    return () => update(id, (handlers) => handlers.filter((other) => other !== handler));
  }, [id, enabled]);
}

/** Runs a command; false when nobody answers it. */
export function runCommand(id: CommandId): boolean {
  const handler = useRegistry.getState().handlers.get(id)?.at(-1);
  handler?.();
  return handler !== undefined;
}

/** Long enough for what answers the command to be shown. */
const SOON_MS = 2000;

/** Runs a command as soon as somebody answers it: what does is just being opened. */
export function runSoon(id: CommandId): void {
  // What is shown now may answer it too, but is about to go: wait for the window to be drawn anew.
  requestAnimationFrame(() => {
    if (runCommand(id)) return;
    const stop = useRegistry.subscribe(() => {
      if (!isAvailable(id)) return;
      end();
      runCommand(id);
    });
    const timer = setTimeout(stop, SOON_MS);
    const end = () => {
      stop();
      clearTimeout(timer);
    };
  });
}

/** Whether somebody answers a command now. */
export function isAvailable(id: CommandId): boolean {
  return (useRegistry.getState().handlers.get(id)?.length ?? 0) > 0;
}

function update(id: CommandId, change: (handlers: readonly Handler[]) => readonly Handler[]): void {
  useRegistry.setState(({ handlers }) => {
    const next = new Map(handlers);
    next.set(id, change(handlers.get(id) ?? []));
    return { handlers: next };
  });
}
