import type { ServerResponse } from 'node:http';

/** A comment now and then shows a connection that is dead, and keeps one that is idle. */
const HEARTBEAT_MS = 15_000;

/** The windows that listen, as Server-Sent Events: `changed` and `shell`, each with JSON. */
export class EventStreams {
  readonly #streams = new Set<ServerResponse>();
  readonly #onCount: (windows: number) => void;
  readonly #heartbeat = setInterval(() => this.#write(':\n\n'), HEARTBEAT_MS).unref();

  /** `onCount` hears of every window that comes or goes. */
  constructor(onCount: (windows: number) => void) {
    this.#onCount = onCount;
  }

  get count(): number {
    return this.#streams.size;
  }

  add(response: ServerResponse): void {
    response.write('retry: 1000\n\n');
    this.#streams.add(response);
    response.once('close', () => {
      this.#streams.delete(response);
      this.#onCount(this.count);
    });
    this.#onCount(this.count);
  }

  send(event: 'changed' | 'shell', data: unknown): void {
    this.#write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  end(): void {
    clearInterval(this.#heartbeat);
    for (const stream of this.#streams) stream.end();
  }

  #write(text: string): void {
    for (const stream of this.#streams) stream.write(text);
  }
}
