/** How long a window may take to save before it is closed regardless. */
export const CLOSE_LIMIT_MS = 3_000;

/** Asks windows to save what they hold, and waits until each said that it has. */
export interface CloseHandshake {
  /** Sends `closing` to `windows` windows; resolves when all are ready or the time is over. */
  ask(windows: number, announce: () => void): Promise<void>;
  /** A window has saved everything. */
  ready(): void;
}

export function createCloseHandshake(limitMs = CLOSE_LIMIT_MS): CloseHandshake {
  let expected = 0;
  let finish: () => void = () => undefined;

  return {
    async ask(windows, announce) {
      if (windows === 0) return;
      const done = Promise.withResolvers<void>();
      const timer = setTimeout(done.resolve, limitMs);
      expected = windows;
      finish = done.resolve;
      announce();
      await done.promise;
      clearTimeout(timer);
    },
    ready() {
      expected -= 1;
      if (expected === 0) finish();
    },
  };
}
