import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ApiError } from '../../api/errors.ts';
import { buffersIn } from './buffers.ts';
import type { JobInput, JobName, JobOutput } from './jobs.ts';
import type { JobAnswer, JobCall } from './messages.ts';

/** What reading one file may take. */
export interface Limits {
  milliseconds: number;
  /** By which this whole process may grow: its heap, and what is outside of it. */
  growthMegabytes: number;
  /** How large it should not become by that; half of the growth is allowed in any case. */
  totalMegabytes: number;
}

const LIMITS: Limits = { milliseconds: 50_000, growthMegabytes: 600, totalMegabytes: 950 };

/**
 * The limit of the thread's heap is far beyond: where a single step goes over it, V8 ends the whole
 * process and not the thread alone. Growth is looked at often enough to come before it.
 */
const HEAP_MEGABYTES = 4_096;
const MEGABYTE = 1024 * 1024;
const LOOK_EVERY_MS = 40;

/** A file by which the process grew more than this had best a thread of its own. */
const LARGE_MEGABYTES = 200;

/** A thread that reads files, one after the other. */
export interface ReadingThread {
  /**
   * Does a job in the thread, when those asked for before are done. Buffers of the input that are
   * wholes are handed over and gone. Rejects with the ApiError of the job, SOURCE_TOO_SLOW or
   * SOURCE_TOO_COMPLEX; after these two a new thread is started for the next.
   */
  run<Name extends JobName>(
    name: Name,
    fileName: string,
    input: JobInput<Name>,
  ): Promise<JobOutput<Name>>;
}

/** A reading thread; it is started when it is first needed, and does not keep the process alive. */
export function createReadingThread(limits: Limits = LIMITS): ReadingThread {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(threadFile(), {
      name: 'reading',
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    started.unref();
    // What goes wrong between two jobs is no one's answer; the next job has a new thread.
    started.on('error', () => undefined);
    started.once('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  }

  async function runAlone(call: JobCall): Promise<unknown> {
    const thread = (worker ??= start());
    const before = process.memoryUsage.rss();
    let answer: JobAnswer;
    try {
      answer = await settle(thread, call, limits);
    } catch (error) {
      worker = null;
      await thread.terminate();
      throw error;
    }
    // What a large file has left behind in the thread would stay there for long.
    if (process.memoryUsage.rss() - before > LARGE_MEGABYTES * MEGABYTE) {
      worker = null;
      await thread.terminate();
    }
    if (answer.ok) return answer.value;
    throw ApiError.fromValue(answer.error);
  }

  return {
    run(name, fileName, input) {
      const turn = last.then(() => runAlone({ name, fileName, input }));
      last = turn.catch(() => undefined);
      return turn as never;
    },
  };
}

/** The one that this process reads with. */
const thread = createReadingThread();

/** Does a job in the reading thread of this process: see `ReadingThread.run`. */
export const inThread: ReadingThread['run'] = (name, fileName, input) =>
  thread.run(name, fileName, input);

/** The program of the thread: beside this file in the source, beside `notebook.js` in a build. */
function threadFile(): string {
  const { dirname, filename } = import.meta;
  if (filename.endsWith('.ts')) return path.join(dirname, 'thread.ts');
  return path.join(
    path.basename(dirname) === 'chunks' ? path.dirname(dirname) : dirname,
    'reading.js',
  );
}

/** By how many megabytes the process may grow from what it is now. */
function allowedGrowth({ growthMegabytes: growth, totalMegabytes: total }: Limits): number {
  const left = total - Math.round(process.memoryUsage.rss() / MEGABYTE);
  return Math.max(growth / 2, Math.min(growth, left));
}

/** Sends a job and waits for its answer, or for the end of patience. */
async function settle(worker: Worker, call: JobCall, limits: Limits): Promise<JobAnswer> {
  const { fileName } = call;
  const answer = Promise.withResolvers<JobAnswer>();
  const tooComplex = (reason: string) => new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason });
  const onError = (error: Error) => answer.reject(tooComplex(error.message));
  const onExit = () => answer.reject(tooComplex('its reading stopped'));
  const allowed = allowedGrowth(limits);
  const ceiling = process.memoryUsage.rss() + allowed * MEGABYTE;
  const look = setInterval(() => {
    if (process.memoryUsage.rss() > ceiling) answer.reject(tooComplex(`${allowed} MB`));
  }, LOOK_EVERY_MS);
  const patience = setTimeout(() => {
    const limit = `${Math.round(limits.milliseconds / 1000)} seconds`;
    answer.reject(new ApiError('SOURCE_TOO_SLOW', { fileName, limit }));
  }, limits.milliseconds);

  worker.ref();
  worker.once('message', answer.resolve);
  worker.once('error', onError);
  worker.once('exit', onExit);
  try {
    worker.postMessage(call, buffersIn(call.input));
    return await answer.promise;
  } finally {
    clearInterval(look);
    clearTimeout(patience);
    worker.off('message', answer.resolve);
    worker.off('error', onError);
    worker.off('exit', onExit);
    worker.unref();
  }
}
