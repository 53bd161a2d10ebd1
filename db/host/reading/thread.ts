import { parentPort } from 'node:worker_threads';
import { ApiError } from '../../api/errors.ts';
import { buffersIn } from './buffers.ts';
import { jobs, type JobName } from './jobs.ts';
import type { JobAnswer, JobCall } from './messages.ts';

/**
 * The reading thread: does one job after another, as it is told. It may be stopped at any moment, so
 * it never opens the notebook. (The reader of `.dna` files opens a database of its own, in memory.)
 */
parentPort!.on('message', async ({ name, fileName, input }: JobCall) => {
  const answer = await attempt(name, fileName, input);
  parentPort!.postMessage(answer, buffersIn(answer));
});

async function attempt(name: JobName, fileName: string, input: unknown): Promise<JobAnswer> {
  try {
    const job = jobs[name] as (input: unknown) => unknown;
    return { ok: true, value: await job(input) };
  } catch (error) {
    // Too deep, too long, too many: what a machine says when a file asks too much of it.
    if (error instanceof RangeError) {
      const { message: reason } = error;
      return {
        ok: false,
        error: new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason }).toValue(),
      };
    }
    return { ok: false, error: ApiError.from(error).toValue() };
  }
}
