import { fork } from 'node:child_process';
import path from 'node:path';

const LIMIT_MS = 30_000;

/**
 * Starts the notebook process of a packed tree under the Node that runs this, has it make a
 * notebook, has it read a text, for which it starts a thread, and ends it. Gives its answer.
 */
export async function askPackedNotebook(app: string, notebook: string): Promise<unknown> {
  const entry = path.join(app, 'out/main/notebook.js');
  const child = fork(entry, ['--notebook', notebook, '--mode', 'create'], {
    execArgv: [],
    serialization: 'advanced',
    cwd: app,
    env: {},
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const exited = Promise.withResolvers<number | null>();
  child.once('exit', exited.resolve);
  child.once('error', exited.reject);
  let answer: unknown;
  child.on('message', (message: object) => {
    if ('ready' in message) {
      answer = message;
      child.send({ call: 1, operation: 'source.paste', input: { text: 'Words to be read.' } });
    } else if ('answer' in message) {
      answer = message;
      child.send({ shutdown: true });
    }
  });
  const code = await exited.promise;
  if (code !== 0) throw new Error(`The packed notebook process ended with ${code}.`);
  return answer;
}
