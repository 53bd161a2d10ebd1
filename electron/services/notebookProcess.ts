import { createClient, type NotebookClient } from '../../db/api/client.ts';
import { ApiError } from '../../db/api/errors.ts';
import { ReadyMessage, type Port } from '../../db/api/port.ts';

/** A process that was started, with the port to it. Electron and Node each have their own way. */
export interface SpawnedProcess extends Port {
  kill(): void;
}
export type SpawnNotebook = (args: string[]) => SpawnedProcess;

/** Which notebook to open or make, and whose name its history bears. */
export interface NotebookRequest {
  path: string;
  mode: 'open' | 'create';
  author: string;
}

export interface ProcessLimits {
  /** Opening may check a large notebook first. */
  readyMs: number;
  shutdownMs: number;
}
export const PROCESS_LIMITS: ProcessLimits = { readyMs: 120_000, shutdownMs: 5_000 };

/** One life of a notebook process: from its start to its exit. */
export interface NotebookProcess {
  readonly client: NotebookClient;
  /** Resolves when the process is gone, for whatever reason. */
  readonly exited: Promise<void>;
  /** Says whose name the history bears from now on. */
  setAuthor(name: string): void;
  /** Asks the process to close the notebook and exit; ends it where it does not. */
  shutdown(): Promise<void>;
}

/** Starts a notebook process and waits until it has opened its notebook, or says why not. */
export async function startNotebookProcess(
  spawn: SpawnNotebook,
  request: NotebookRequest,
  limits = PROCESS_LIMITS,
): Promise<NotebookProcess> {
  const spawned = spawn(argumentsFor(request));
  const ready = Promise.withResolvers<void>();
  const exited = Promise.withResolvers<void>();
  let receive: (message: unknown) => void = () => undefined;

  spawned.onMessage((message) => {
    const parsed = ReadyMessage.safeParse(message);
    if (!parsed.success) receive(message);
    else if (parsed.data.ready) ready.resolve();
    else ready.reject(ApiError.fromValue(parsed.data.error));
  });
  spawned.onClose(() => {
    exited.resolve();
    ready.reject(new ApiError('PROCESS_LOST'));
  });
  const client = createClient({
    send: (message) => spawned.send(message),
    onMessage: (receiver) => (receive = receiver),
    onClose: (closed) => void exited.promise.then(closed),
  });

  try {
    await within(limits.readyMs, ready.promise, () => ready.reject(new ApiError('PROCESS_LOST')));
  } catch (error) {
    spawned.kill();
    throw error;
  }

  return {
    client,
    exited: exited.promise,
    setAuthor: (author) => spawned.send({ author }),
    async shutdown() {
      spawned.send({ shutdown: true });
      await within(limits.shutdownMs, exited.promise, () => spawned.kill());
    },
  };
}

function argumentsFor({ path, mode, author }: NotebookRequest): string[] {
  const args = ['--notebook', path, '--mode', mode];
  return author === '' ? args : [...args, '--author', author];
}

/** Waits for `promise`, and calls `late` once if that takes longer than `ms`. */
async function within<T>(ms: number, promise: Promise<T>, late: () => void): Promise<T> {
  const timer = setTimeout(late, ms);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}
