import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createClient } from '../../db/api/client.ts';
import { ApiError, type ErrorCode } from '../../db/api/errors.ts';
import type { Port } from '../../db/api/port.ts';
import { serve } from '../../db/host/serve.ts';
import { closeNotebook, openNotebook } from '../../db/store/open.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { createTestNotebook } from '../helpers/notebook.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL('../../db/host/main.ts', import.meta.url));

function portOver(port: MessagePort): Port {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (receive) => void port.on('message', receive),
    onClose: (closed) => void port.once('close', closed),
  };
}

function portTo(child: ChildProcess): Port {
  return {
    send: (message) => void child.send(message as object),
    onMessage: (receive) => void child.on('message', receive),
    onClose: (closed) => void child.once('exit', closed),
  };
}

/** A notebook that is served over a channel in this process. */
function served() {
  const notebook = createTestNotebook();
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => {
    port1.close();
    notebook[Symbol.dispose]();
  });
  serve(notebook.notebook, portOver(port1));
  return { client: createClient(portOver(port2)), near: port2, far: port1, notebook };
}

/** A notebook process; what it says until it is ready, and a client of it. */
async function started(path: string, mode: 'open' | 'create', ...more: string[]) {
  const child = fork(main, ['--notebook', path, '--mode', mode, ...more], { silent: true });
  onTestFinished(() => void child.kill('SIGKILL'));
  const messages: unknown[] = [];
  child.on('message', (message) => messages.push(message));
  const client = createClient(portTo(child));
  const [ready] = (await once(child, 'message')) as [{ ready: boolean; error?: unknown }];
  return { child, client, ready, messages };
}

async function expectCode(code: ErrorCode, answer: Promise<unknown>): Promise<void> {
  const thrown = await answer.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(ApiError);
  expect((thrown as ApiError).code).toBe(code);
}

test('a call over a port is answered as the contract says', async () => {
  const { client } = served();
  const { id } = await client.call('tag.create', { name: 'Ferry corridor' });
  const { tags } = await client.call('tag.list', { family: 'issue' });
  expect(tags).toMatchObject([{ id, name: 'Ferry corridor' }]);
});

test('many calls at once are answered each with its own answer, in their order', async () => {
  const { client } = served();
  const names = Array.from({ length: 50 }, (_, index) => `Issue ${index}`);
  const tags = await Promise.all(names.map((name) => client.call('tag.create', { name })));
  expect(tags.map(({ name }) => name)).toEqual(names);
  expect(tags.map(({ position }) => position)).toEqual(names.map((_, index) => index + 1));
});

test('an import is answered when its file is read, and calls after it do not wait', async () => {
  const { client } = served();
  const order: string[] = [];
  const importing = client
    .call('source.import', { fileName: 'a.txt', content: Buffer.from('Words.').toString('base64') })
    .then(({ id }) => {
      order.push('import');
      return id;
    });
  await client.call('tag.create', { name: 'Ferry corridor' });
  order.push('tag');
  const id = await importing;
  expect(order).toEqual(['tag', 'import']);
  expect(await client.call('source.get', { id })).toMatchObject({ text: 'Words.' });
});

test('an error crosses the port whole', async () => {
  const { client } = served();
  const id = '00000000-0000-4000-8000-000000000000';
  const error = await client.call('passage.get', { id }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 'UNKNOWN_ID', details: { kind: 'passage', id } });
  expect((error as ApiError).message).toContain(id);
  expect((error as ApiError).action).not.toBe('');
});

test('what does not fit the contract is refused with the field that is wrong', async () => {
  const { client } = served();
  const ask = client.call as (name: string, input: unknown) => Promise<unknown>;
  await expectCode('UNKNOWN_OPERATION', ask('tag.explode', {}));
  await expectCode('UNKNOWN_OPERATION', ask('toString', {}));
  await expectCode('INVALID_INPUT', ask('tag.create', { name: 'A', colour: 'blue' }));
  await expectCode('INVALID_INPUT', ask('tag.create', []));
  await expect(ask('tag.create', { name: 7 })).rejects.toThrow(/“name”/);
});

test('messages that are no calls are passed over', async () => {
  const { client, near } = served();
  for (const message of [null, 7, 'call', {}, { call: 'one' }, { answer: 1, ok: true }]) {
    near.postMessage(message);
  }
  expect((await client.call('tag.list', { family: 'issue' })).tags).toEqual([]);
});

test('a change is told before the answer to the call that made it, and only changes are', async () => {
  const { client, near } = served();
  const order: string[] = [];
  near.on('message', (message: object) => order.push(Object.keys(message)[0]!));
  const { id } = await client.call('tag.create', { name: 'Ferry corridor' });
  expect(order).toEqual(['changed', 'answer']);
  await client.call('tag.list', {});
  await client.call('tag.update', { id, name: 'Ferry corridor' });
  await client.call('tag.create', { name: 'ferry corridor' }).catch(() => {});
  expect(order.slice(2)).toEqual(['answer', 'answer', 'answer']);
  await client.call('history.undo', {});
  expect(order.slice(5)).toEqual(['changed', 'answer']);
});

test('listeners hear of changes until they stop listening', async () => {
  const { client } = served();
  const heard: string[] = [];
  const stop = client.onChanged(({ operation }) => heard.push(operation));
  await client.call('tag.create', { name: 'One' });
  stop();
  await client.call('tag.create', { name: 'Two' });
  expect(heard).toEqual(['tag.create']);
});

test('when the far end goes, calls in flight and later ones are refused', async () => {
  const { client, far, near } = served();
  const closed = once(near, 'close');
  far.removeAllListeners('message');
  const inFlight = client.call('tag.list', {});
  far.close();
  await expectCode('PROCESS_LOST', inFlight);
  await closed;
  await expectCode('PROCESS_LOST', client.call('tag.list', {}));
});

test('a port that can no longer send refuses the call instead of throwing it', async () => {
  const client = createClient({
    send: () => {
      throw new Error('The channel is closed.');
    },
    onMessage: () => {},
    onClose: () => {},
  });
  await expectCode('PROCESS_LOST', client.call('tag.list', {}));
});

test('the notebook process makes a notebook, answers, and leaves one file when told to stop', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'New.parley');
  const { child, client, ready } = await started(path, 'create', '--author', 'Ada');
  expect(ready).toEqual({ ready: true });
  await client.call('tag.create', { name: 'Ferry corridor' });
  const { steps } = await client.call('history.list', {});
  expect(steps).toMatchObject([{ operation: 'tag.create', author: 'Ada' }]);
  expect(existsSync(`${path}-wal`)).toBe(true);
  child.send({ shutdown: true });
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(readdirSync(folder)).toEqual(['New.parley']);
});

test('what is done after another name was given bears that name, or none', async () => {
  const path = join(temporaryFolder(), 'New.parley');
  const { child, client } = await started(path, 'create', '--author', 'Ada');
  for (const author of ['Edda', '']) {
    child.send({ author });
    await client.call('tag.create', { name: `Ferry corridor ${author}` });
  }
  const { authors } = await client.call('history.authors', {});
  expect(authors.map(({ name }) => name)).toEqual([null, 'Edda']);
});

test('calls that were sent before the word to stop are answered', async () => {
  const path = join(temporaryFolder(), 'New.parley');
  const { child, client } = await started(path, 'create');
  const answers = ['One', 'Two', 'Three'].map((name) => client.call('tag.create', { name }));
  child.send({ shutdown: true });
  expect((await Promise.all(answers)).map(({ name }) => name)).toEqual(['One', 'Two', 'Three']);
});

test('a notebook process that cannot open says why and ends', async () => {
  const path = join(temporaryFolder(), 'Missing.parley');
  const { child, ready } = await started(path, 'open');
  expect(ready).toMatchObject({ ready: false, error: { code: 'NOTEBOOK_MISSING' } });
  const code = child.exitCode ?? ((await once(child, 'exit')) as [number])[0];
  expect(code).toBe(1);
});

test('of two processes one gets the notebook, and the other is told', async () => {
  const path = join(temporaryFolder(), 'New.parley');
  const first = await started(path, 'create');
  const second = await started(path, 'open');
  expect(second.ready).toMatchObject({ ready: false, error: { code: 'NOTEBOOK_IN_USE' } });
  await first.client.call('tag.create', { name: 'Ferry corridor' });
  first.child.send({ shutdown: true });
  await once(first.child, 'exit');
  const third = await started(path, 'open');
  expect(third.ready).toEqual({ ready: true });
  expect((await third.client.call('tag.list', { family: 'issue' })).tags).toHaveLength(1);
});

test('when the process is killed, calls in flight are refused and what was answered is there', async () => {
  const path = join(temporaryFolder(), 'New.parley');
  const { child, client } = await started(path, 'create');
  const { id } = await client.call('tag.create', { name: 'Ferry corridor' });
  child.kill('SIGSTOP');
  const inFlight = client.call('tag.create', { name: 'Never' });
  child.kill('SIGKILL');
  await expectCode('PROCESS_LOST', inFlight);
  await expectCode('PROCESS_LOST', client.call('tag.list', {}));
  const again = await started(path, 'open');
  expect((await again.client.call('tag.list', { family: 'issue' })).tags).toMatchObject([{ id }]);
});

test('a notebook process whose parent goes closes the notebook', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'New.parley');
  const { child, client } = await started(path, 'create');
  await client.call('tag.create', { name: 'Ferry corridor' });
  for (let index = 0; index < 20; index += 1) {
    client.call('tag.create', { name: `Issue ${index}` }).catch(() => {});
  }
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(readdirSync(folder)).toEqual(['New.parley']);
  closeNotebook(openNotebook(path, 'open'));
});
