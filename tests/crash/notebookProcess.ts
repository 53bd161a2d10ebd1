import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createClient, type NotebookClient } from '../../db/api/client.ts';

const main = fileURLToPath(new URL('../../db/host/main.ts', import.meta.url));

/** The real notebook process, and a client of it. */
export interface NotebookProcess {
  client: NotebookClient;
  /** Ends the process as a power switch would; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts the notebook process; resolves when it is ready. Throws when it cannot open the file. */
export async function startNotebook(
  path: string,
  mode: 'open' | 'create',
): Promise<NotebookProcess> {
  const child = fork(main, ['--notebook', path, '--mode', mode], { silent: true });
  const [ready] = (await once(child, 'message')) as [{ ready: boolean; error?: unknown }];
  if (!ready.ready) throw new Error(`Not opened: ${JSON.stringify(ready.error)}`);
  return {
    client: createClient({
      send: (message) => void child.send(message as object, () => {}),
      onMessage: (receive) => void child.on('message', receive),
      onClose: (closed) => void child.once('exit', closed),
    }),
    kill: () => kill(child),
  };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
