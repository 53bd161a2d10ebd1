/** How long the host waits for a window. */
export interface LifetimeLimits {
  /** For the first one; the browser may have to be started, or the address typed. */
  firstWindowMs: number;
  /** After the last one closed; reloading a page closes it for a moment. */
  lastWindowMs: number;
}
export const LIFETIME_LIMITS: LifetimeLimits = { firstWindowMs: 5 * 60_000, lastWindowMs: 30_000 };

/** Ends the host when nobody looks at it any more. */
export interface Lifetime {
  /** Says how many windows there are now. */
  windows(count: number): void;
  /** Ends the watching. */
  stop(): void;
}

export function createLifetime(limits: LifetimeLimits, end: () => void): Lifetime {
  let timer = setTimeout(end, limits.firstWindowMs);
  let over = false;
  return {
    windows(count) {
      clearTimeout(timer);
      if (count === 0 && !over) timer = setTimeout(end, limits.lastWindowMs);
    },
    stop() {
      over = true;
      clearTimeout(timer);
    },
  };
}
