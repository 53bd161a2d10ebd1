import type { ChangedEvent, InputOf, OperationName } from '../../db/api/contract.ts';
import { ApiError } from '../../db/api/errors.ts';
import type { Log } from './log.ts';
import {
  PROCESS_LIMITS,
  startNotebookProcess,
  type NotebookProcess,
  type NotebookRequest,
  type ProcessLimits,
  type SpawnNotebook,
} from './notebookProcess.ts';

/** A second loss within this time means that a third start would not help. */
const LOSS_WINDOW_MS = 60_000;

export interface SupervisorEvents {
  changed(event: ChangedEvent): void;
  /** The process died: started again, or given up. */
  lost(recovered: boolean): void;
}

export interface SupervisorOptions {
  spawn: SpawnNotebook;
  log: Log;
  limits?: ProcessLimits;
}

/** Keeps one notebook served: starts its process, starts it again once when it dies, ends it. */
export class NotebookSupervisor {
  readonly path: string;
  readonly #options: SupervisorOptions;
  readonly #events: SupervisorEvents;
  #author: string;
  #process: Promise<NotebookProcess>;
  #losses: number[] = [];
  #closing = false;
  #lost = false;

  private constructor(
    options: SupervisorOptions,
    events: SupervisorEvents,
    request: NotebookRequest,
  ) {
    this.#options = options;
    this.#events = events;
    this.#author = request.author;
    this.path = request.path;
    this.#process = this.#start(request.mode);
  }

  /** Opens or makes a notebook. Rejects with the reason where that cannot be. */
  static async start(
    options: SupervisorOptions,
    events: SupervisorEvents,
    request: NotebookRequest,
  ): Promise<NotebookSupervisor> {
    const supervisor = new NotebookSupervisor(options, events, request);
    await supervisor.#process;
    return supervisor;
  }

  /** Whether the process died so often that it was given up. */
  get lost(): boolean {
    return this.#lost;
  }

  /** Calls the notebook; while its process is being started again, the call waits. */
  async call(operation: OperationName, input: unknown): Promise<unknown> {
    const { client } = await this.#process;
    // The notebook process checks the input against the contract; here it is only passed on.
    return client.call(operation, input as InputOf<OperationName>);
  }

  /** What is done from now on is done in this name, also once the process was started again. */
  async setAuthor(name: string): Promise<void> {
    this.#author = name;
    const process = await this.#process.catch(() => null);
    process?.setAuthor(name);
  }

  /** Closes the notebook and ends its process. */
  async close(): Promise<void> {
    this.#closing = true;
    const process = await this.#process.catch(() => null);
    await process?.shutdown();
  }

  async #start(mode: NotebookRequest['mode']): Promise<NotebookProcess> {
    const { spawn, limits = PROCESS_LIMITS } = this.#options;
    const request = { path: this.path, mode, author: this.#author };
    const process = await startNotebookProcess(spawn, request, limits);
    process.client.onChanged((event) => this.#events.changed(event));
    void process.exited.then(() => this.#recover());
    return process;
  }

  async #recover(): Promise<void> {
    if (this.#closing) return;
    const now = performance.now();
    this.#losses = [...this.#losses.filter((loss) => now - loss < LOSS_WINDOW_MS), now];
    this.#options.log.event('notebook.lost', { losses: this.#losses.length });
    if (this.#losses.length > 1) return this.#giveUp();

    const restarted = this.#start('open');
    this.#process = restarted;
    try {
      await restarted;
    } catch (error) {
      this.#options.log.event('notebook.restart', { code: ApiError.from(error).code });
      return this.#giveUp();
    }
    if (!this.#closing) this.#events.lost(true);
  }

  #giveUp(): void {
    this.#lost = true;
    this.#process = Promise.reject(new ApiError('PROCESS_LOST'));
    this.#process.catch(() => undefined);
    if (!this.#closing) this.#events.lost(false);
  }
}
