import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { makeFolder } from './launch.ts';
import { inNotebook, type Call } from './notebooks.ts';
import { expectNothingAmiss, startParley, takePicture, type OpenedParley } from './openParley.ts';

/** One Parley for all tests of a file. */
export interface SharedParley {
  readonly current: OpenedParley;
  /** Closes Parley, looks into its notebook where something is given to do there, and opens it again. */
  restart(between?: (call: Call) => void): Promise<OpenedParley>;
}

/**
 * Starts one Parley for the tests of a file, on a notebook that `fill` fills before. A test fails if
 * the window logged an error meanwhile or asked for anything from outside.
 */
export function shareParley(fill: (call: Call) => void | Promise<void>): SharedParley {
  let parley: OpenedParley | undefined;
  const current = () => {
    if (!parley) throw new Error('Parley has not been started.');
    return parley;
  };
  const start = async (folder: string, path: string) => {
    parley = await startParley({ folder, notebook: path });
    await parley.window.ready();
    return parley;
  };

  beforeAll(async () => {
    const folder = makeFolder();
    const path = join(folder, 'Talks.parley');
    await inNotebook(path, fill);
    await start(folder, path);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await takePicture(current(), task.name);
    const { errors, strayRequests } = current();
    // What one test is told of is not the fault of the next.
    expectNothingAmiss({ errors: errors.splice(0), strayRequests: strayRequests.splice(0) });
  });
  afterAll(() => parley?.[Symbol.asyncDispose]());

  return {
    get current() {
      return current();
    },
    async restart(between) {
      const { folder, path, close } = current();
      await close();
      if (between) await inNotebook(path, between);
      return start(folder, path);
    },
  };
}
