import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BridgeAnswer } from '../../../db/api/shell.ts';
import { CHANNELS } from '../../../electron/channels.ts';
import { startDesktop } from '../../../electron/desktop/desktop.ts';
import { launchRequest } from '../../../electron/desktop/fileAssociation.ts';
import { canonicalPath } from '../../../electron/services/fileNames.ts';
import {
  app,
  BrowserWindow,
  cancellable,
  dialog,
  fromPage,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  session,
  shell,
  UtilityProcess,
  utilityProcess,
} from '../../doubles/electron.ts';
import { settle, temporaryFolder } from './fixtures/fakes.ts';

vi.mock('electron', () => import('../../doubles/electron.ts'));

let folder: string;
let uncaught: NodeJS.UncaughtExceptionListener[];
let unhandled: NodeJS.UnhandledRejectionListener[];

beforeEach(() => {
  folder = canonicalPath(temporaryFolder());
  vi.stubEnv('PARLEY_USER_DATA', path.join(folder, 'user'));
  vi.clearAllMocks();
  app.removeAllListeners();
  session.defaultSession.removeAllListeners();
  ipcMain.handlers.clear();
  ipcMain.removeAllListeners();
  BrowserWindow.all.length = 0;
  UtilityProcess.all.length = 0;
  uncaught = process.listeners('uncaughtException');
  unhandled = process.listeners('unhandledRejection');
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const listener of process.listeners('uncaughtException')) {
    if (!uncaught.includes(listener)) process.off('uncaughtException', listener);
  }
  for (const listener of process.listeners('unhandledRejection')) {
    if (!unhandled.includes(listener)) process.off('unhandledRejection', listener);
  }
});

function notebook(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  return file;
}

async function start(...words: string[]): Promise<void> {
  const { argv } = process;
  process.argv = ['parley', ...words];
  app.ready.resolve();
  const starting = startDesktop({
    preload: '/out/preload.cjs',
    notebookEntry: '/out/notebook.js',
    renderer: '/out/renderer',
    sample: path.join(folder, 'sample.parley'),
  });
  process.argv = argv;
  await starting;
}

function ask(window: BrowserWindow, request: string, input: object): Promise<unknown> {
  return ipcMain.invoke(fromPage(window), CHANNELS.shell, request, input);
}

function only(): BrowserWindow {
  expect(BrowserWindow.all).toHaveLength(1);
  return BrowserWindow.all[0] as BrowserWindow;
}

/** Chooses the first entry of the last menu. */
function choose({ menu }: BrowserWindow): void {
  const [entry] = (menu?.template.at(-1)?.submenu ?? []) as { click(): void }[];
  entry?.click();
}

/** A page that saves when it is told that its window closes. */
function willing(window: BrowserWindow): void {
  const { webContents } = window;
  const send = webContents.send.bind(webContents);
  webContents.send = (channel, value) => {
    send(channel, value);
    if ((value as { type?: string }).type === 'closing') {
      ipcMain.emit(CHANNELS.closeReady, fromPage(window));
    }
  };
}

describe('starting', () => {
  test('protects before anything can be attacked', async () => {
    const order: string[] = [];
    app.requestSingleInstanceLock.mockImplementationOnce(() => order.push('lock') > 0);
    app.enableSandbox.mockImplementationOnce(() => void order.push('sandbox'));
    protocol.registerSchemesAsPrivileged.mockImplementationOnce(() => void order.push('scheme'));
    app.whenReady.mockImplementationOnce(async () => void order.push('ready'));
    session.defaultSession.webRequest.onBeforeRequest.mockImplementationOnce(
      () => void order.push('policy'),
    );
    session.defaultSession.protocol.handle.mockImplementationOnce(() => void order.push('serve'));
    await start();
    expect(order).toEqual(['lock', 'sandbox', 'scheme', 'ready', 'policy', 'serve']);
    expect(app.listenerCount('web-contents-created')).toBe(1);
    expect(app.commandLine.appendSwitch).toHaveBeenCalledWith(
      'host-resolver-rules',
      'MAP * ~NOTFOUND',
    );
  });

  test('shows one window, with the page of the program', async () => {
    await start();
    expect(only().loadURL).toHaveBeenCalledWith('app://parley/');
    expect(only().options.webPreferences).toMatchObject({
      sandbox: true,
      preload: '/out/preload.cjs',
    });
    expect(only().show).not.toHaveBeenCalled();
    only().emit('ready-to-show');
    expect(only().show).toHaveBeenCalledOnce();
    expect(Menu.setApplicationMenu).toHaveBeenCalledOnce();
  });

  test('gives way to a Parley that runs already, and touches nothing', async () => {
    app.requestSingleInstanceLock.mockReturnValueOnce(false);
    await start();
    expect(app.quit).toHaveBeenCalledOnce();
    expect(BrowserWindow.all).toEqual([]);
    expect(ipcMain.handlers.size).toBe(0);
    expect(readdirSync(path.join(folder, 'user'))).toEqual(['data']);
  });

  test('opens the notebook that the command line names, in a process of its own', async () => {
    const file = notebook('a.parley');
    await start('--no-sandbox', file);
    expect(utilityProcess.fork).toHaveBeenCalledExactlyOnceWith(
      '/out/notebook.js',
      ['--notebook', file, '--mode', 'open'],
      expect.objectContaining({ serviceName: 'Parley notebook' }),
    );
    expect(await ask(only(), 'state', {})).toEqual({
      ok: true,
      value: {
        shell: 'electron',
        platform: process.platform === 'darwin' ? 'mac' : 'linux',
        version: '1.2.3',
        notebook: { path: file, title: 'a' },
      },
    });
  });

  test('says in a dialog why a notebook cannot be opened, and shows the window all the same', async () => {
    utilityProcess.fork.mockImplementationOnce((_entry, args) => {
      const child = new UtilityProcess(args);
      child.emit = () => false;
      queueMicrotask(() => {
        delete (child as Partial<UtilityProcess>).emit;
        child.emit('exit', 1);
      });
      return child;
    });
    await start(notebook('a.parley'));
    expect(only().loadURL).toHaveBeenCalledOnce();
    expect(dialog.showMessageBox).toHaveBeenCalledExactlyOnceWith(
      only(),
      expect.objectContaining({
        type: 'error',
        message: expect.stringMatching(/stopped/u) as unknown,
      }),
    );
  });

  test('opens a copy of the sample', async () => {
    notebook('sample.parley');
    await start('--sample');
    const { value } = (await ask(only(), 'state', {})) as {
      value: { notebook: { title: string } };
    };
    expect(value.notebook.title).toBe('Sample notebook');
  });

  test('gives the system the look that the person chose', async () => {
    await start();
    await ask(only(), 'setSettings', { settings: { theme: 'dark' } });
    expect(nativeTheme.themeSource).toBe('dark');
    await ask(only(), 'setSettings', { settings: { theme: 'contrast' } });
    expect(nativeTheme.themeSource).toBe('system');
  });

  test('tells every notebook at once how the person is called', async () => {
    await start(notebook('a.parley'));
    await ask(only(), 'setSettings', { settings: { displayName: 'Ada' } });
    const told = UtilityProcess.all.map(({ received }) => received);
    expect(told).toEqual([[{ author: 'Ada' }]]);
  });
});

describe('a second start', () => {
  test('brings the window to the front', async () => {
    await start();
    only().minimized = true;
    only().focus.mockClear();
    app.emit('second-instance', {}, ['parley'], folder);
    await settle();
    expect(only().restore).toHaveBeenCalledOnce();
    expect(only().focus).toHaveBeenCalledOnce();
  });

  test('opens its notebook: in the empty window, then in one more', async () => {
    await start();
    app.emit('second-instance', {}, ['parley', path.basename(notebook('a.parley'))], folder);
    app.emit('second-instance', {}, ['parley', notebook('b.parley')], folder);
    await vi.waitFor(() => expect(BrowserWindow.all).toHaveLength(2));
    await vi.waitFor(() => expect(utilityProcess.fork).toHaveBeenCalledTimes(2));
  });

  test('with a notebook that is open brings its window to the front', async () => {
    const file = notebook('a.parley');
    await start(file);
    only().focus.mockClear();
    app.emit('second-instance', {}, ['parley', file], folder);
    await settle();
    expect(only().focus).toHaveBeenCalledOnce();
    expect(utilityProcess.fork).toHaveBeenCalledOnce();
  });

  test('a Mac names files by an event, also before it is ready', async () => {
    const starting = start();
    const event = cancellable();
    app.emit('open-file', event, notebook('a.parley'));
    await starting;
    await vi.waitFor(() => expect(utilityProcess.fork).toHaveBeenCalledOnce());
    expect(event.defaultPrevented).toBe(true);
    only();
  });

  test('only what ends in .parley is a notebook', () => {
    const words = [
      'electron',
      '--flag=x.parley',
      '.',
      'a.parley',
      '/b.PARLEY',
      'c.txt',
      '--sample',
    ];
    expect(launchRequest(words, '/home/someone')).toEqual({
      notebooks: ['/home/someone/a.parley', '/b.PARLEY'],
      sample: true,
    });
  });
});

describe('a call', () => {
  test('reaches the notebook of the window it comes from, and its answer comes back', async () => {
    await start(notebook('a.parley'));
    const answer = await ipcMain.invoke(fromPage(only()), CHANNELS.call, 'note.list', {});
    expect(answer).toEqual({
      ok: true,
      value: { call: 1, operation: 'note.list', input: {} },
    });
  });

  test.each([
    ['a page that was navigated to', (): object => fromPage(only(), 'https://example.org/')],
    ['a local file', (): object => fromPage(only(), 'file:///index.html')],
    [
      'a frame in the page',
      (): object => ({
        sender: only().webContents,
        senderFrame: { url: 'app://parley/', parent: {} },
      }),
    ],
    ['a frame that is gone', (): object => ({ sender: only().webContents, senderFrame: null })],
    [
      'a page that is none of ours',
      (): object => ({
        sender: { id: 999_999 },
        senderFrame: { url: 'app://parley/', parent: null },
      }),
    ],
  ])('from %s is refused', async (_who, event) => {
    await start(notebook('a.parley'));
    for (const channel of [CHANNELS.call, CHANNELS.shell]) {
      const answer = (await ipcMain.invoke(event(), channel, 'state', {})) as BridgeAnswer;
      expect(answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    }
    expect(UtilityProcess.all[0]?.received).toEqual([]);
  });

  test('on a channel that is not there is refused', async () => {
    await start();
    const call = ipcMain.invoke(fromPage(only()), 'parley:shell-exec', 'x', {});
    await expect(call).rejects.toThrow(/No handler/u);
    expect([...ipcMain.handlers.keys()].toSorted()).toEqual([CHANNELS.call, CHANNELS.shell]);
  });

  test.each([[[]], [['note.list']], [['note.list', {}, 'more']]])(
    'with the values %j is refused',
    async (values) => {
      await start(notebook('a.parley'));
      const answer = await ipcMain.invoke(fromPage(only()), CHANNELS.call, ...values);
      expect(answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    },
  );

  test('with an input that is not plain is refused', async () => {
    await start(notebook('a.parley'));
    const answer = await ipcMain.invoke(fromPage(only()), CHANNELS.call, 'note.list', new Map());
    expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
});

describe('a window', () => {
  test('is told of changes, and of another notebook once it knows the first', async () => {
    await start(notebook('a.parley'));
    willing(only());
    UtilityProcess.all[0]?.emit('message', { changed: { operation: 'note.save', changes: [] } });
    await ask(only(), 'state', {});
    await ask(only(), 'openNotebook', { path: notebook('b.parley') });
    expect(only().webContents.sent).toContainEqual([
      CHANNELS.changed,
      { operation: 'note.save', changes: [] },
    ]);
    const events = only().webContents.sent.filter(([channel]) => channel === CHANNELS.shellEvent);
    expect(events.map(([, event]) => event)).toEqual([{ type: 'closing' }, { type: 'notebook' }]);
  });

  test('that asks for a notebook open elsewhere sends the person there', async () => {
    const [a, b] = [notebook('a.parley'), notebook('b.parley')];
    await start(a, b);
    const [first, second] = BrowserWindow.all as [BrowserWindow, BrowserWindow];
    first.focus.mockClear();
    const answer = await ask(second, 'openNotebook', { path: a });
    expect(answer).toEqual({ ok: true, value: { opened: false } });
    expect(first.focus).toHaveBeenCalledOnce();
    expect(utilityProcess.fork).toHaveBeenCalledTimes(2);
  });

  test('asks where the notebook is, and takes no for an answer', async () => {
    await start();
    expect(await ask(only(), 'openNotebook', {})).toEqual({ ok: true, value: { opened: false } });
    dialog.showOpenDialog.mockResolvedValueOnce({
      canceled: false,
      filePaths: [notebook('a.parley')],
    });
    expect(await ask(only(), 'openNotebook', {})).toEqual({ ok: true, value: { opened: true } });
  });

  test('makes a new notebook where the person says', async () => {
    await start();
    const filePath = path.join(folder, 'New');
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const answer = await ask(only(), 'newNotebook', { title: 'Talks: round/2' });
    expect(answer).toEqual({ ok: true, value: { opened: true } });
    expect(UtilityProcess.all[0]?.args).toEqual([
      '--notebook',
      `${filePath}.parley`,
      '--mode',
      'create',
    ]);
    const [, options] = dialog.showSaveDialog.mock.calls[0] as unknown as [
      object,
      { defaultPath: string },
    ];
    expect(path.basename(options.defaultPath)).toBe('Talks round 2.parley');
  });

  test('saves a file where the person says, and nowhere else', async () => {
    await start();
    const filePath = path.join(folder, 'out.md');
    const input = { fileName: '../../out.md', mediaType: 'text/markdown', base64: btoa('words') };
    expect(await ask(only(), 'saveFile', input)).toEqual({
      ok: true,
      value: { saved: false, path: null },
    });
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    expect(await ask(only(), 'saveFile', input)).toEqual({
      ok: true,
      value: { saved: true, path: filePath },
    });
    expect(readFileSync(filePath, 'utf8')).toBe('words');
    const [, options] = dialog.showSaveDialog.mock.calls[0] as unknown as [
      object,
      { defaultPath: string },
    ];
    expect(options.defaultPath).toBe(path.join('/documents', 'out.md'));
  });

  test('opens an address outside only after the person has seen it and said yes', async () => {
    await start();
    const input = { url: 'https://example.org/a b' };
    expect(await ask(only(), 'openExternal', input)).toMatchObject({ value: { opened: false } });
    expect(shell.openExternal).not.toHaveBeenCalled();
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    expect(await ask(only(), 'openExternal', input)).toMatchObject({ value: { opened: true } });
    expect(shell.openExternal).toHaveBeenCalledExactlyOnceWith('https://example.org/a%20b');
    expect(dialog.showMessageBox).toHaveBeenLastCalledWith(
      only(),
      expect.objectContaining({ detail: 'https://example.org/a%20b', defaultId: 0, cancelId: 0 }),
    );
    const refused = await ask(only(), 'openExternal', { url: 'file:///etc/passwd' });
    expect(refused).toMatchObject({ ok: false });
  });

  test('sets the menu, whose commands come back to it', async () => {
    await start();
    await ask(only(), 'setMenu', {
      menu: [{ label: 'Note', submenu: [{ command: 'note.new', label: 'New' }] }],
    });
    choose(only());
    expect(only().webContents.sent).toContainEqual([
      CHANNELS.shellEvent,
      { type: 'command', command: 'note.new' },
    ]);
  });

  test('opens one more window from the menu', async () => {
    await start();
    await ask(only(), 'setMenu', {
      menu: [{ label: 'W', submenu: [{ command: 'window.new', label: 'N' }] }],
    });
    choose(only());
    expect(BrowserWindow.all).toHaveLength(2);
  });
});

describe('the end', () => {
  test('of a window: the page saves, the notebook closes, then the window goes', async () => {
    await start(notebook('a.parley'));
    const window = only();
    window.close();
    expect(window.destroyed).toBe(false);
    expect(window.webContents.sent.at(-1)).toEqual([CHANNELS.shellEvent, { type: 'closing' }]);
    await settle();
    expect(UtilityProcess.all[0]?.received).toEqual([]);
    ipcMain.emit(CHANNELS.closeReady, fromPage(window));
    await vi.waitFor(() => expect(window.destroyed).toBe(true));
    expect(UtilityProcess.all[0]?.received).toEqual([{ shutdown: true }]);
    expect(app.quit).toHaveBeenCalled();
  });

  test('of a window whose page does not answer comes all the same', async () => {
    await start();
    vi.useFakeTimers();
    only().close();
    await vi.advanceTimersByTimeAsync(3000);
    expect(only().destroyed).toBe(true);
    vi.useRealTimers();
  });

  test('of a window whose page has crashed comes at once', async () => {
    await start();
    only().webContents.crashed = true;
    only().close();
    await settle();
    expect(only().destroyed).toBe(true);
  });

  test('a word that all is saved counts only from the page itself', async () => {
    await start();
    only().close();
    ipcMain.emit(CHANNELS.closeReady, fromPage(only(), 'https://example.org/'));
    await settle();
    expect(only().destroyed).toBe(false);
    ipcMain.emit(CHANNELS.closeReady, fromPage(only()));
    await vi.waitFor(() => expect(only().destroyed).toBe(true));
  });

  test('of the program: every window saves and closes its notebook first', async () => {
    await start(notebook('a.parley'), notebook('b.parley'));
    BrowserWindow.all.forEach(willing);
    const event = cancellable();
    app.emit('before-quit', event);
    app.emit('before-quit', cancellable());
    expect(event.defaultPrevented).toBe(true);
    await vi.waitFor(() =>
      expect(BrowserWindow.all.map(({ destroyed }) => destroyed)).toEqual([true, true]),
    );
    expect(UtilityProcess.all.map(({ received }) => received)).toEqual([
      [{ shutdown: true }],
      [{ shutdown: true }],
    ]);
    expect(app.quit).toHaveBeenCalled();
    const last = cancellable();
    app.emit('before-quit', last);
    expect(last.defaultPrevented).toBe(false);
  });

  test('an error that nothing handled is said without its words, and ends the program in order', async () => {
    await start();
    const [handler] = process
      .listeners('uncaughtException')
      .filter((one) => !uncaught.includes(one));
    handler?.(new Error('words of a source'), 'uncaughtException');
    handler?.(new Error('another'), 'uncaughtException');
    expect(dialog.showMessageBoxSync).toHaveBeenCalledOnce();
    expect(JSON.stringify(dialog.showMessageBoxSync.mock.calls)).not.toContain('words');
    expect(app.quit).toHaveBeenCalledOnce();
    const log = readFileSync(path.join(folder, 'user', 'logs', 'parley.log'), 'utf8');
    expect(log).toContain('"event":"fatal"');
    expect(log).not.toContain('words');
  });

  test('of a page is told, and the page can be opened again', async () => {
    await start();
    const gone = { reason: 'crashed', exitCode: 5 };
    app.emit('render-process-gone', {}, only().webContents, gone);
    await settle();
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
    expect(only().webContents.reload).toHaveBeenCalledOnce();
  });
});
