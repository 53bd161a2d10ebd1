import { BrowserWindow, Menu, nativeTheme } from 'electron';
import type { MenuItem, ShellEvent } from '../../db/api/shell.ts';
import { CHANNELS } from '../channels.ts';
import { createCloseHandshake } from '../services/closeHandshake.ts';
import { errorOrigin } from '../services/log.ts';
import { NotebookSession } from '../services/notebookSession.ts';
import { APP_URL } from '../services/security/appProtocol.ts';
import type { ShellHandlers } from '../services/shellRequests.ts';
import { createDesktopShell } from './desktopShell.ts';
import { DEFAULT_MENU, menuTemplate, NEW_WINDOW } from './menu.ts';
import type { DesktopServices } from './services.ts';
import { mainWindowOptions } from './window.ts';
import type { OpenWindow } from './windowRegistry.ts';

/** A window of Electron: its page, its menu, its notebook, and its orderly end. */
export class NotebookWindow implements OpenWindow {
  readonly browserWindow: BrowserWindow;
  readonly session: NotebookSession;
  readonly shell: ShellHandlers;
  readonly pageId: number;
  readonly number: number;
  readonly #services: DesktopServices;
  readonly #handshake = createCloseHandshake();
  #menu: Menu;
  #pageHasState = false;
  #closed: Promise<void> | null = null;

  constructor(services: DesktopServices) {
    this.#services = services;
    this.number = services.windows.freeNumber();
    this.browserWindow = new BrowserWindow(
      mainWindowOptions({
        preload: services.paths.preload,
        dark: nativeTheme.shouldUseDarkColors,
        number: this.number,
      }),
    );
    this.pageId = this.browserWindow.webContents.id;
    this.session = new NotebookSession({
      spawn: services.spawn,
      settings: services.settings,
      log: services.log,
      changed: (event) => this.#send(CHANNELS.changed, event),
      tell: (event) => this.tell(event),
      letWindowsSave: () => this.#letPageSave(),
    });
    this.shell = createDesktopShell(this, services);
    this.#menu = this.#buildMenu(DEFAULT_MENU);
    services.windows.add(this);

    this.browserWindow.on('close', (event) => {
      event.preventDefault();
      void this.close();
    });
    this.browserWindow.on('focus', () => this.#showMenu());
    this.browserWindow.once('ready-to-show', () => this.browserWindow.show());
    this.#showMenu();
  }

  async load(): Promise<void> {
    await this.browserWindow.loadURL(APP_URL);
  }

  pageHasState(): void {
    this.#pageHasState = true;
  }

  /** Tells the page something it did not ask for. */
  tell(event: ShellEvent): void {
    // A page that has not begun yet has nothing to begin afresh.
    if (event.type === 'notebook' && !this.#pageHasState) return;
    this.#send(CHANNELS.shellEvent, event);
  }

  closeReady(): void {
    this.#handshake.ready();
  }

  focus(): void {
    if (this.browserWindow.isMinimized()) this.browserWindow.restore();
    this.browserWindow.focus();
  }

  setMenu(items: readonly MenuItem[]): void {
    this.#menu = this.#buildMenu(items);
    this.#showMenu();
  }

  close(): Promise<void> {
    return (this.#closed ??= this.#close());
  }

  async #close(): Promise<void> {
    await this.#letPageSave();
    await this.session.close().catch((error: unknown) => {
      this.#services.log.event('notebook.notClosed', errorOrigin(error));
    });
    this.#services.windows.remove(this);
    this.browserWindow.destroy();
  }

  /** A page that is still loading or has crashed holds nothing that could be saved. */
  async #letPageSave(): Promise<void> {
    const { webContents } = this.browserWindow;
    if (webContents.isCrashed() || webContents.isLoadingMainFrame()) return;
    await this.#handshake.ask(1, () => this.tell({ type: 'closing' }));
  }

  #send(channel: string, value: unknown): void {
    if (!this.browserWindow.isDestroyed()) this.browserWindow.webContents.send(channel, value);
  }

  #buildMenu(items: readonly MenuItem[]): Menu {
    return Menu.buildFromTemplate(
      menuTemplate(items, {
        platform: process.platform,
        run: (command) => {
          if (command === NEW_WINDOW) this.#services.newWindow();
          else this.tell({ type: 'command', command });
        },
      }),
    );
  }

  /** A Mac has one menu for all windows: that of the window in front. */
  #showMenu(): void {
    if (process.platform !== 'darwin') this.browserWindow.setMenu(this.#menu);
    else if (this.browserWindow.isFocused()) Menu.setApplicationMenu(this.#menu);
  }
}
