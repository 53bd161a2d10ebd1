import type { ChangedEvent } from '../../db/api/contract.ts';
import type { Change } from '../../db/model/history.ts';

/**
 * How often, in milliseconds, what is shown follows an import of many files. Reading everything anew
 * with each of them would take several times as long as importing them.
 */
const IMPORTS_EVERY = 2000;

/**
 * Makes a function that is told of each change and passes it on: at once, but those of imports that
 * follow each other only now and then, several together. None is left out, and their order is kept.
 */
export function createFollower(
  pass: (changes: readonly Change[]) => void,
  now: () => number = () => performance.now(),
): (event: ChangedEvent) => void {
  let held: Change[] = [];
  let passed = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const passAll = () => {
    clearTimeout(timer);
    timer = undefined;
    passed = now();
    const changes = held;
    held = [];
    pass(changes);
  };
  return ({ operation, changes }) => {
    held.push(...changes);
    const wait = operation === 'source.import' ? passed + IMPORTS_EVERY - now() : 0;
    if (wait <= 0) passAll();
    else timer ??= setTimeout(passAll, wait);
  };
}
