/** How much of the past tells how fast it goes now. */
const LOOK_BACK_MS = 15_000;
/** Before this nothing can be said. */
const LEAST_MS = 1_000;

/** Counts what is done, and how fast. */
export interface Pace {
  readonly done: number;
  /** How many a second, of late; null at first. */
  readonly rate: number | null;
  tick(): void;
}

/** Begins to count. */
export function createPace(now: () => number = Date.now): Pace {
  const begun = now();
  /** When each of the last ones was done. */
  let times: number[] = [];
  let done = 0;
  return {
    get done() {
      return done;
    },
    get rate() {
      const passed = Math.min(now() - begun, LOOK_BACK_MS);
      return passed < LEAST_MS || times.length === 0 ? null : (times.length / passed) * 1000;
    },
    tick() {
      done += 1;
      const at = now();
      times.push(at);
      if (times[0]! < at - LOOK_BACK_MS) times = times.filter((time) => time >= at - LOOK_BACK_MS);
    },
  };
}
