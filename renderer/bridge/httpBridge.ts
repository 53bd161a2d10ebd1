import type { Bridge, BridgeAnswer } from '../../db/api/shell.ts';
import { downloadFile } from './download.ts';

const LOST: BridgeAnswer = {
  ok: false,
  error: {
    code: 'PROCESS_LOST',
    message: 'Parley has stopped: the program behind this page no longer answers.',
    action: 'Start Parley again. What was shown as saved is safe.',
    details: {},
  },
};

/**
 * The bridge to the browser host (electron/browser): calls are POSTs, events come as Server-Sent
 * Events. The session is a cookie that the page cannot read.
 */
export function createHttpBridge(): Bridge {
  const changed = new Set<(event: unknown) => void>();
  const shellEvents = new Set<(event: unknown) => void>();

  const events = new EventSource('/api/events');
  forward(events, 'changed', changed);
  forward(events, 'shell', shellEvents);
  watch(events, (recovered) => {
    for (const listener of shellEvents) listener({ type: 'processLost', recovered });
  });

  return {
    call: (operation, input) => post('/api/call', { operation, input }),
    async shell(request, input) {
      const answer = await post('/api/shell', { request, input });
      if (request === 'saveFile' && answer.ok) downloadFile(input);
      return answer;
    },
    onChanged: (listener) => subscribe(changed, listener),
    onShellEvent: (listener) => subscribe(shellEvents, listener),
    closeReady: () => void post('/api/close-ready', {}),
    pathOf: () => null,
  };
}

/** Browsers refuse to keep a request alive whose body is larger than 64 KiB. */
const KEPT_ALIVE_AT_MOST = 60 * 1024;

async function post(path: string, content: unknown): Promise<BridgeAnswer> {
  const body = JSON.stringify(content);
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // A page that is going away must still be able to save. A letter is three bytes at most.
      keepalive: document.visibilityState === 'hidden' && body.length * 3 < KEPT_ALIVE_AT_MOST,
    });
    return (await response.json()) as BridgeAnswer;
  } catch {
    return LOST;
  }
}

function forward(
  events: EventSource,
  name: string,
  listeners: ReadonlySet<(event: unknown) => void>,
): void {
  events.addEventListener(name, ({ data }: MessageEvent<string>) => {
    const event: unknown = JSON.parse(data);
    for (const listener of listeners) listener(event);
  });
}

/** The browser tries again by itself; for a reconnection this is long enough. */
const LOST_AFTER_MS = 4_000;

/** Tells when the host has gone, and when it is back: changes may have been missed in between. */
function watch(events: EventSource, tell: (recovered: boolean) => void): void {
  let interrupted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  events.addEventListener('error', () => {
    if (interrupted) return;
    interrupted = true;
    timer = setTimeout(() => tell(false), LOST_AFTER_MS);
  });
  events.addEventListener('open', () => {
    clearTimeout(timer);
    if (interrupted) tell(true);
    interrupted = false;
  });
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
