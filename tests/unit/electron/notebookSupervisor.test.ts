import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../../db/api/errors.ts';
import { NotebookSupervisor } from '../../../electron/services/notebookSupervisor.ts';
import { FakeLog, FakeSpawner } from './fixtures/fakes.ts';

const LIMITS = { readyMs: 1000, shutdownMs: 500 };

let spawner: FakeSpawner;
let lost: boolean[];
let changes: unknown[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  spawner = new FakeSpawner();
  lost = [];
  changes = [];
});
afterEach(() => {
  vi.useRealTimers();
});

function start(mode: 'open' | 'create' = 'open', author = ''): Promise<NotebookSupervisor> {
  return NotebookSupervisor.start(
    { spawn: spawner.spawn, log: new FakeLog(), limits: LIMITS },
    { lost: (recovered) => lost.push(recovered), changed: (event) => changes.push(event) },
    { path: '/n.parley', mode, author },
  );
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

test('a process is started with what it has to open', async () => {
  await start('create', 'Ada');
  expect(spawner.last.args).toEqual([
    '--notebook',
    '/n.parley',
    '--mode',
    'create',
    '--author',
    'Ada',
  ]);
});

test('calls are answered, and changes told', async () => {
  const notebook = await start();
  const answer = notebook.call('notebook.info', {});
  await settle();
  expect(spawner.last.received).toEqual([{ call: 1, operation: 'notebook.info', input: {} }]);
  spawner.last.say({ changed: { operation: 'note.save', changes: [] } });
  spawner.last.say({ answer: 1, ok: true, value: { title: 'n' } });
  expect(await answer).toEqual({ title: 'n' });
  expect(changes).toEqual([{ operation: 'note.save', changes: [] }]);
});

test('another name is told at once, and to the process that takes the place of this one', async () => {
  const notebook = await start('open', 'Ada');
  await notebook.setAuthor('Edda');
  expect(spawner.last.received).toEqual([{ author: 'Edda' }]);
  spawner.last.exit();
  await settle();
  expect(spawner.processes).toHaveLength(2);
  expect(spawner.last.args).toEqual(expect.arrayContaining(['--author', 'Edda']));
});

test('a notebook that cannot be opened is refused with its reason', async () => {
  spawner.greeting = {
    ready: false,
    error: new ApiError('NOTEBOOK_NEWER', { path: '/n.parley', found: 9, known: 1 }).toValue(),
  };
  await expect(start()).rejects.toMatchObject({ code: 'NOTEBOOK_NEWER', details: { found: 9 } });
  expect(spawner.processes).toHaveLength(1);
  expect(spawner.last.killed).toBe(true);
});

test('a process that dies before it is ready is lost, and not tried again', async () => {
  spawner.greeting = null;
  const opening = start();
  spawner.last.exit();
  await expect(opening).rejects.toMatchObject({ code: 'PROCESS_LOST' });
  expect(spawner.processes).toHaveLength(1);
});

test('a process that never gets ready is ended', async () => {
  spawner.greeting = null;
  const refused = start().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(LIMITS.readyMs);
  expect(await refused).toMatchObject({ code: 'PROCESS_LOST' });
  expect(spawner.last.killed).toBe(true);
});

test('after a loss, calls in flight fail and the notebook is opened once more', async () => {
  const notebook = await start('create');
  const inFlight = notebook.call('notebook.info', {});
  await settle();
  spawner.last.exit();
  await expect(inFlight).rejects.toMatchObject({ code: 'PROCESS_LOST' });
  await settle();
  expect(lost).toEqual([true]);
  expect(spawner.processes).toHaveLength(2);
  expect(spawner.last.args).toContain('open');
  const answer = notebook.call('notebook.info', {});
  await settle();
  spawner.last.say({ answer: 1, ok: true, value: 'again' });
  expect(await answer).toBe('again');
});

test('a call made while the process starts again waits for it', async () => {
  const notebook = await start();
  spawner.greeting = null;
  spawner.last.exit();
  await settle();
  const answer = notebook.call('notebook.info', {});
  await settle();
  spawner.last.say({ ready: true });
  await settle();
  spawner.last.say({ answer: 1, ok: true, value: 'late' });
  expect(await answer).toBe('late');
});

test('a second loss within a minute is the last: the window is told and calls fail', async () => {
  const notebook = await start();
  spawner.last.exit();
  await settle();
  await vi.advanceTimersByTimeAsync(59_000);
  spawner.last.exit();
  await settle();
  expect(lost).toEqual([true, false]);
  expect(notebook.lost).toBe(true);
  expect(spawner.processes).toHaveLength(2);
  await expect(notebook.call('notebook.info', {})).rejects.toMatchObject({ code: 'PROCESS_LOST' });
  await notebook.close();
});

test('a loss long after another is as good as the first', async () => {
  await start();
  spawner.last.exit();
  await settle();
  await vi.advanceTimersByTimeAsync(61_000);
  spawner.last.exit();
  await settle();
  expect(lost).toEqual([true, true]);
  expect(spawner.processes).toHaveLength(3);
});

test('a notebook that cannot be opened again is given up', async () => {
  const notebook = await start();
  spawner.greeting = {
    ready: false,
    error: new ApiError('NOTEBOOK_DAMAGED', { path: '/n.parley', reason: 'x' }).toValue(),
  };
  spawner.last.exit();
  await settle();
  expect(lost).toEqual([false]);
  expect(notebook.lost).toBe(true);
});

test('closing asks the process to finish, and is no loss', async () => {
  const notebook = await start();
  await notebook.close();
  expect(spawner.last.received).toEqual([{ shutdown: true }]);
  expect(spawner.last.killed).toBe(false);
  await settle();
  expect(lost).toEqual([]);
  expect(spawner.processes).toHaveLength(1);
});

test('a process that does not finish in time is ended', async () => {
  const notebook = await start();
  spawner.last.obedient = false;
  const closing = notebook.close();
  await vi.advanceTimersByTimeAsync(LIMITS.shutdownMs - 1);
  expect(spawner.last.killed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await closing;
  expect(spawner.last.killed).toBe(true);
  expect(lost).toEqual([]);
});
