import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ApiError } from '../../../db/api/errors.ts';
import type { ShellEvent } from '../../../db/api/shell.ts';
import { canonicalPath } from '../../../electron/services/fileNames.ts';
import { callNotebook } from '../../../electron/services/notebookRequests.ts';
import { NotebookSession } from '../../../electron/services/notebookSession.ts';
import { openSettings, type SettingsStore } from '../../../electron/services/settings.ts';
import { FakeLog, FakeSpawner, settle, temporaryFolder } from './fixtures/fakes.ts';

let folder: string;
let spawner: FakeSpawner;
let told: ShellEvent[];
let order: string[];
let settings: SettingsStore;
let log: FakeLog;
let session: NotebookSession;

beforeEach(() => {
  folder = canonicalPath(temporaryFolder());
  spawner = new FakeSpawner();
  told = [];
  order = [];
  log = new FakeLog();
  settings = openSettings(folder, log);
  session = new NotebookSession({
    spawn: spawner.spawn,
    settings,
    log,
    changed: () => order.push('changed'),
    tell: (event) => {
      told.push(event);
      order.push(event.type);
    },
    letWindowsSave: async () => void order.push('save'),
  });
});

function notebook(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  return file;
}

test('a session begins without a notebook, and says so to who calls', async () => {
  expect(session.notebook).toBeNull();
  await expect(session.call('notebook.info', {})).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});

test('opening tells the window, bears the name of the person, and is remembered', async () => {
  await settings.update({ displayName: 'Ada' });
  const file = notebook('a.parley');
  await session.open(file, 'open');
  expect(session.notebook).toEqual({ path: file, title: 'a' });
  expect(spawner.last.args).toContain('Ada');
  expect(told).toEqual([{ type: 'notebook' }]);
  expect((await settings.read()).recentNotebooks).toEqual([file]);
});

test('another notebook takes the place of the first, after the windows saved into the first', async () => {
  await session.open(notebook('a.parley'), 'open');
  order = [];
  await session.open(notebook('b.parley'), 'open');
  expect(order).toEqual(['save', 'notebook']);
  expect(session.notebook?.title).toBe('b');
  expect(spawner.processes[0]?.received).toEqual([{ shutdown: true }]);
  spawner.processes[0]?.say({ changed: { operation: 'x', changes: [] } });
  expect(order).not.toContain('changed');
});

test('where the other cannot be opened the first stays', async () => {
  const first = notebook('a.parley');
  await session.open(first, 'open');
  spawner.greeting = {
    ready: false,
    error: new ApiError('NOTEBOOK_FOREIGN', { path: 'b' }).toValue(),
  };
  const opening = session.open(notebook('b.parley'), 'open');
  await expect(opening).rejects.toMatchObject({ code: 'NOTEBOOK_FOREIGN' });
  expect(session.notebook?.path).toBe(first);
  expect(spawner.processes[0]?.received).toEqual([]);
  expect(log.details).toContainEqual({ code: 'NOTEBOOK_FOREIGN' });
});

test('opening what is open already changes nothing, by whatever path', async () => {
  mkdirSync(path.join(folder, 'sub'));
  const file = notebook('a.parley');
  await session.open(file, 'open');
  await session.open(path.join(folder, 'sub', '..', 'a.parley'), 'open');
  expect(spawner.processes).toHaveLength(1);
  expect(told).toHaveLength(1);
});

test('a notebook that was given up can be opened again', async () => {
  const file = notebook('a.parley');
  await session.open(file, 'open');
  for (let loss = 0; loss < 2; loss++) {
    spawner.last.exit();
    await settle();
  }
  expect(told.at(-1)).toEqual({ type: 'processLost', recovered: false });
  await session.open(file, 'open');
  const answer = session.call('notebook.info', {});
  await settle();
  spawner.last.say({ answer: 1, ok: true, value: 'back' });
  expect(await answer).toBe('back');
});

test('two openings at once happen one after the other', async () => {
  await Promise.all([
    session.open(notebook('a.parley'), 'open'),
    session.open(notebook('b.parley'), 'open'),
  ]);
  expect(session.notebook?.title).toBe('b');
  expect(spawner.processes[0]?.received).toEqual([{ shutdown: true }]);
});

test('a list of recent notebooks that cannot be kept does not hinder opening', async () => {
  mkdirSync(path.join(folder, 'settings.json'));
  await session.open(notebook('a.parley'), 'open');
  expect(session.notebook?.title).toBe('a');
  expect(log.events).toContain('recent.notKept');
});

test('a closed session has no notebook', async () => {
  await session.open(notebook('a.parley'), 'open');
  await session.close();
  expect(session.notebook).toBeNull();
  expect(spawner.last.received).toEqual([{ shutdown: true }]);
});

test.each([
  ['an operation that is not a string', 7, {}, 'INVALID_INPUT'],
  ['an operation that is not there', 'notebook.explode', {}, 'UNKNOWN_OPERATION'],
  ['one that every object has', 'toString', {}, 'UNKNOWN_OPERATION'],
  ['an input that is not plain', 'note.save', new Date(), 'INVALID_INPUT'],
  ['no input', 'note.save', undefined, 'INVALID_INPUT'],
])('%s does not reach the notebook', async (_what, operation, input, code) => {
  await session.open(notebook('a.parley'), 'open');
  await expect(callNotebook(session, operation, input)).rejects.toMatchObject({ code });
  expect(spawner.last.received).toEqual([]);
});
