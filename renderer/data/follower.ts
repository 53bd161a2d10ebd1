import type { ChangedEvent } from '../../db/api/contract.ts';
import type { Change } from '../../db/model/history.ts';

/**
 * How often, in milliseconds, what is shown follows an import of many files. Reading everything anew
 * with each of them would take several times as long as importing them.
 */
const IMPORTS_EVERY = 2000;

/** Passes changes on to whatever shows them. None is left out, and their order is kept. */
export interface Follower {
  /** Told of each change, as it is made. */
  follow: (event: ChangedEvent) => void;
  /** Lets imports be followed only now and then, several together, until what is returned is called. */
  slowDown: () => () => void;
}

/** Makes a follower that passes changes on to `pass`: at once, unless they are to be slowed down. */
export function createFollower(
  pass: (changes: readonly Change[]) => void,
  now: () => number = () => performance.now(),
): Follower {
  let held: Change[] = [];
  let slow = false;
  let passed = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const passAll = () => {
    clearTimeout(timer);
    timer = undefined;
    passed = now();
    const changes = held;
    held = [];
    if (changes.length > 0) pass(changes);
  };
  return {
    follow({ operation, changes }) {
      held.push(...changes);
      const waits = slow && operation === 'source.import';
      const wait = waits ? passed + IMPORTS_EVERY - now() : 0;
      if (wait <= 0) passAll();
      else timer ??= setTimeout(passAll, wait);
    },
    slowDown() {
      slow = true;
      return () => {
        slow = false;
        passAll();
      };
    },
  };
}
