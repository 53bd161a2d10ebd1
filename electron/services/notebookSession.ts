import { existsSync } from 'node:fs';
import type { ChangedEvent, OperationName } from '../../db/api/contract.ts';
import { ApiError } from '../../db/api/errors.ts';
import type { ShellEvent, ShellState } from '../../db/api/shell.ts';
import { canonicalPath, notebookTitle } from './fileNames.ts';
import type { Log } from './log.ts';
import type { NotebookRequest, ProcessLimits, SpawnNotebook } from './notebookProcess.ts';
import { NotebookSupervisor } from './notebookSupervisor.ts';
import { rememberNotebook } from './recentNotebooks.ts';
import type { SettingsStore } from './settings.ts';

/** What a session needs of the face it belongs to. */
export interface SessionOptions {
  spawn: SpawnNotebook;
  settings: SettingsStore;
  log: Log;
  limits?: ProcessLimits;
  changed(event: ChangedEvent): void;
  tell(event: ShellEvent): void;
  /** Lets the windows save into the present notebook, before another takes its place. */
  letWindowsSave(): Promise<void>;
}

/** The one notebook that a window of Electron, or a browser host, has open; or none yet. */
export class NotebookSession {
  readonly #options: SessionOptions;
  #supervisor: NotebookSupervisor | null = null;
  #switching: Promise<unknown> = Promise.resolve();

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  get notebook(): ShellState['notebook'] {
    const path = this.#supervisor?.path;
    return path === undefined ? null : { path, title: notebookTitle(path) };
  }

  /** Resolves when no notebook is being opened or closed. */
  async settled(): Promise<void> {
    await this.#switching;
  }

  /**
   * Opens or makes a notebook in place of the present one. Where that fails, the present one stays.
   */
  open(path: string, mode: NotebookRequest['mode']): Promise<void> {
    return this.#oneByOne(() => this.#open(canonicalPath(path), mode));
  }

  /** Opens what a command line names: a notebook that is not there yet is made. */
  openOrCreate(path: string): Promise<void> {
    return this.open(path, existsSync(path) ? 'open' : 'create');
  }

  async call(operation: OperationName, input: unknown): Promise<unknown> {
    if (!this.#supervisor) {
      throw new ApiError('INVALID_INPUT', { problem: 'no notebook is open in this window' });
    }
    return this.#supervisor.call(operation, input);
  }

  /** What is done from now on is done in this name. */
  async setAuthor(name: string): Promise<void> {
    await this.settled();
    await this.#supervisor?.setAuthor(name);
  }

  /** Closes the notebook. The session is over. */
  close(): Promise<void> {
    return this.#oneByOne(async () => {
      const supervisor = this.#supervisor;
      this.#supervisor = null;
      await supervisor?.close();
    });
  }

  async #open(path: string, mode: NotebookRequest['mode']): Promise<void> {
    const { settings, log, tell, letWindowsSave } = this.#options;
    const before = this.#supervisor;
    if (before?.path === path && mode === 'open' && !before.lost) return;

    const { displayName } = await settings.read();
    const supervisor = await this.#start({ path, mode, author: displayName });
    if (before && !before.lost) await letWindowsSave();
    this.#supervisor = supervisor;
    tell({ type: 'notebook' });
    await before?.close();
    await rememberNotebook(settings, path).catch((error: unknown) => {
      log.event('recent.notKept', { code: ApiError.from(error).code });
    });
  }

  async #start(request: NotebookRequest): Promise<NotebookSupervisor> {
    const { spawn, log, limits, changed, tell } = this.#options;
    try {
      const supervisor: NotebookSupervisor = await NotebookSupervisor.start(
        limits ? { spawn, log, limits } : { spawn, log },
        {
          changed: (event) => {
            if (this.#supervisor === supervisor) changed(event);
          },
          lost: (recovered) => {
            if (this.#supervisor === supervisor) tell({ type: 'processLost', recovered });
          },
        },
        request,
      );
      log.event('notebook.opened', { mode: request.mode });
      return supervisor;
    } catch (error) {
      log.event('notebook.notOpened', { code: ApiError.from(error).code });
      throw error;
    }
  }

  #oneByOne<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#switching.then(work);
    this.#switching = done.catch(() => undefined);
    return done;
  }
}
