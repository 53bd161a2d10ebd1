import { create } from 'zustand';

const resets = new Set<() => void>();

/**
 * A choice of a view that outlives its tab: opened again, the view shows what was left. Made once, at
 * the top of a module; gives a hook like `useState`. Forgotten when another notebook is opened.
 */
export function createKept<Value>(first: Value): () => [Value, (value: Value) => void] {
  const useKept = create<{ value: Value }>(() => ({ value: first }));
  const set = (value: Value) => useKept.setState({ value });
  resets.add(() => set(first));
  return () => [useKept().value, set];
}

/** Forgets every choice that is kept. */
export function forgetKept(): void {
  for (const reset of resets) reset();
}
