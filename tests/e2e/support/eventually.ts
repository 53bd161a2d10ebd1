import { expect } from 'vitest';

/** Long enough for a busy machine; what is right is right at once. */
export const PATIENCE = 10_000;

/** Expects something to become so: `await eventually(() => cards.count()).toBe(3)`. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: PATIENCE, interval: 25 });
}
