import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { vi } from 'vitest';

/**
 * A stand-in for the `electron` module, as far as Parley uses it. It does nothing and records
 * everything: `vi.mock('electron', () => import('…/doubles/electron.ts'))`.
 */

type Handler = (...values: never[]) => unknown;

class App extends EventEmitter {
  isPackaged = false;
  readonly ready = Promise.withResolvers<void>();
  readonly commandLine = { appendSwitch: vi.fn<(name: string, value?: string) => void>() };
  readonly setName = vi.fn<(name: string) => void>();
  readonly setPath = vi.fn<(name: string, path: string) => void>((_name, path) => {
    if (!existsSync(path)) throw new Error(`Failed to set path: there is no ${path}`);
  });
  readonly getPath = vi.fn<(name: string) => string>((name) => `/${name}`);
  readonly getVersion = vi.fn<() => string>(() => '1.2.3');
  readonly enableSandbox = vi.fn<() => void>();
  readonly requestSingleInstanceLock = vi.fn<() => boolean>(() => true);
  readonly whenReady = vi.fn<() => Promise<void>>(() => this.ready.promise);
  readonly quit = vi.fn<() => void>();
  readonly exit = vi.fn<(code: number) => void>();
}

export class WebContents extends EventEmitter {
  static #last = 0;
  readonly id = ++WebContents.#last;
  readonly sent: [channel: string, value: unknown][] = [];
  crashed = false;
  openHandler: (() => { action: string }) | null = null;
  readonly setWebRTCIPHandlingPolicy = vi.fn<(policy: string) => void>();
  readonly reload = vi.fn<() => void>();
  send(channel: string, value: unknown): void {
    this.sent.push([channel, value]);
  }
  isCrashed(): boolean {
    return this.crashed;
  }
  isLoadingMainFrame(): boolean {
    return false;
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly webContents = new WebContents();
  readonly options: Electron.BrowserWindowConstructorOptions;
  menu: Menu | null = null;
  destroyed = false;
  minimized = false;
  readonly loadURL = vi.fn<(url: string) => Promise<void>>(async () => undefined);
  readonly show = vi.fn<() => void>();
  readonly focus = vi.fn<() => void>();
  readonly restore = vi.fn<() => void>();

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    const { name } = options;
    if (BrowserWindow.all.some((other) => !other.destroyed && other.options.name === name)) {
      throw new Error(`Window name '${name}' is already in use. Window names must be unique.`);
    }
    this.options = options;
    BrowserWindow.all.push(this);
  }
  setMenu(menu: Menu): void {
    this.menu = menu;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isFocused(): boolean {
    return true;
  }
  /** As the cross in the title bar does it. */
  close(): void {
    const event = cancellable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    this.destroyed = true;
    this.emit('closed');
    if (BrowserWindow.all.every((window) => window.destroyed)) app.emit('window-all-closed');
  }
}

export class Menu {
  static readonly setApplicationMenu = vi.fn<(menu: Menu) => void>();
  static buildFromTemplate(template: Electron.MenuItemConstructorOptions[]): Menu {
    return new Menu(template);
  }
  readonly template: Electron.MenuItemConstructorOptions[];
  constructor(template: Electron.MenuItemConstructorOptions[]) {
    this.template = template;
  }
}

class Session extends EventEmitter {
  readonly webRequest = { onBeforeRequest: vi.fn<(listener: Handler) => void>() };
  readonly protocol = { handle: vi.fn<(scheme: string, handler: Handler) => void>() };
  readonly setPermissionRequestHandler = vi.fn<(handler: Handler) => void>();
  readonly setPermissionCheckHandler = vi.fn<(handler: Handler) => void>();
  readonly setDevicePermissionHandler = vi.fn<(handler: Handler) => void>();
  readonly setCertificateVerifyProc = vi.fn<(handler: Handler) => void>();
  readonly setSpellCheckerEnabled = vi.fn<(enabled: boolean) => void>();
}

/** A utility process that is ready at once and exits when it is told to. */
export class UtilityProcess extends EventEmitter {
  static readonly all: UtilityProcess[] = [];
  readonly pid = undefined;
  readonly args: string[];
  readonly received: unknown[] = [];

  constructor(args: string[]) {
    super();
    this.args = args;
    UtilityProcess.all.push(this);
    queueMicrotask(() => this.emit('message', { ready: true }));
  }
  postMessage(message: unknown): void {
    this.received.push(message);
    const { call, shutdown } = message as { call?: number; shutdown?: true };
    if (shutdown) this.emit('exit', 0);
    else queueMicrotask(() => this.emit('message', { answer: call, ok: true, value: message }));
  }
}

export const utilityProcess = {
  fork: vi.fn<(entry: string, args: string[], options: object) => UtilityProcess>(
    (_entry, args) => new UtilityProcess(args),
  ),
};

export const app = new App();
export const session = { defaultSession: new Session() };
export const protocol = { registerSchemesAsPrivileged: vi.fn<(schemes: object[]) => void>() };
export const nativeTheme = { shouldUseDarkColors: false, themeSource: 'system' };
export const webUtils = { getPathForFile: vi.fn<(file: File) => string>(() => '') };

export const contextBridge = {
  exposeInMainWorld: vi.fn<(name: string, value: Record<string, unknown>) => void>(),
};
export const shell = {
  openExternal: vi.fn<(url: string) => Promise<void>>(async () => undefined),
  showItemInFolder: vi.fn<(file: string) => void>(),
};
export const dialog = {
  showOpenDialog: vi.fn<Handler>(async () => ({ canceled: true, filePaths: [] as string[] })),
  showSaveDialog: vi.fn<Handler>(async () => ({ canceled: true, filePath: '' })),
  showMessageBox: vi.fn<Handler>(async () => ({ response: 0 })),
  showMessageBoxSync: vi.fn<Handler>(() => 0),
};

class IpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`A second handler for ${channel}`);
    this.handlers.set(channel, handler);
  }
  /** A call as it arrives from a window; rejects as Electron does where nothing handles it. */
  async invoke(event: object, channel: string, ...values: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel) as ((...all: unknown[]) => unknown) | undefined;
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...values);
  }
}
export const ipcMain = new IpcMain();

class IpcRenderer extends EventEmitter {
  readonly invoke = vi.fn<(...values: unknown[]) => Promise<unknown>>(async () => ({ ok: true }));
  readonly send = vi.fn<(...values: unknown[]) => void>();
}
export const ipcRenderer = new IpcRenderer();

/** An event that a listener may cancel. */
export function cancellable<Fields extends object>(
  fields?: Fields,
): Fields & { defaultPrevented: boolean; preventDefault(): void } {
  return {
    ...(fields as Fields),
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

/** An event of a call from the page of a window. */
export function fromPage(window: BrowserWindow, url = 'app://parley/'): object {
  return { sender: window.webContents, senderFrame: { url, parent: null } };
}
