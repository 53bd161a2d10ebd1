import { create } from 'zustand';

/** The first stroke of a key sequence, while the second is awaited. */
export const useSequence = create<{ first: string | null }>(() => ({ first: null }));

/** Waits for a second stroke after `first`. */
export function beginSequence(first: string): void {
  useSequence.setState({ first });
}

/** Waits no longer; gives the stroke that was waiting. */
export function endSequence(): string | null {
  const { first } = useSequence.getState();
  useSequence.setState({ first: null });
  return first;
}
