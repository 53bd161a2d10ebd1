import type { BrowserWindow } from 'electron';
import type { MenuItem } from '../../db/api/shell.ts';
import type { NotebookSession } from '../services/notebookSession.ts';
import type { ShellHandlers } from '../services/shellRequests.ts';

/** A window with the notebook it shows. */
export interface OpenWindow {
  readonly browserWindow: BrowserWindow;
  readonly pageId: number;
  /** Which of the windows it is, from 1. */
  readonly number: number;
  readonly session: NotebookSession;
  readonly shell: ShellHandlers;
  /** Loads the page. */
  load(): Promise<void>;
  focus(): void;
  setMenu(items: readonly MenuItem[]): void;
  /** The page has been told which notebook it shows. */
  pageHasState(): void;
  /** The page has saved everything. */
  closeReady(): void;
  /** Lets the page save, closes the notebook, then the window. Always ends with the window gone. */
  close(): Promise<void>;
}

/** The windows that are open, known by the id of their page. */
export class WindowRegistry {
  readonly #windows = new Map<number, OpenWindow>();

  add(window: OpenWindow): void {
    this.#windows.set(window.pageId, window);
  }

  remove(window: OpenWindow): void {
    this.#windows.delete(window.pageId);
  }

  get(pageId: number): OpenWindow | undefined {
    return this.#windows.get(pageId);
  }

  all(): OpenWindow[] {
    return [...this.#windows.values()];
  }

  /** The lowest number that no window has. */
  freeNumber(): number {
    const taken = new Set(this.all().map((window) => window.number));
    let number = 1;
    while (taken.has(number)) number++;
    return number;
  }

  /** The window that shows a notebook. */
  showing(path: string): OpenWindow | undefined {
    return this.all().find((window) => window.session.notebook?.path === path);
  }

  /** A window that shows none yet. */
  empty(): OpenWindow | undefined {
    return this.all().find((window) => window.session.notebook === null);
  }
}
