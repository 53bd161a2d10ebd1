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
